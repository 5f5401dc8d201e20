import { z } from 'zod';

/**
 * The answers of the Zendesk replica, after the Support API 2.0.0. Every answer is checked before it leaves. Fields
 * of the real one that nothing here needs are left out; a test compares these names with the published description.
 */

const Id = z.number().int();
const Time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

const Via = z.strictObject({
  channel: z.string(),
  source: z.strictObject({
    from: z.record(z.string(), z.unknown()),
    to: z.record(z.string(), z.unknown()),
    rel: z.string().nullable(),
  }),
});

export const User = z.strictObject({
  id: Id.nullable(),
  url: z.url(),
  name: z.string(),
  email: z.string().nullable(),
  role: z.enum(['end-user', 'agent', 'admin']),
  locale: z.string(),
  phone: z.string().nullable(),
  time_zone: z.string(),
  tags: z.array(z.string()),
  notes: z.string(),
  active: z.boolean(),
  user_fields: z.record(z.string(), z.unknown()),
  created_at: Time,
  updated_at: Time,
});

export const Me = z.strictObject({ user: User.extend({ authenticity_token: z.string().min(20) }) });

export const Ticket = z.strictObject({
  id: Id,
  url: z.url(),
  subject: z.string(),
  raw_subject: z.string(),
  description: z.string(),
  status: z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
  custom_status_id: Id,
  priority: z.enum(['urgent', 'high', 'normal', 'low']).nullable(),
  type: z.enum(['problem', 'incident', 'question', 'task']).nullable(),
  tags: z.array(z.string()),
  via: Via,
  requester_id: Id,
  submitter_id: Id,
  assignee_id: Id.nullable(),
  group_id: Id.nullable(),
  organization_id: Id.nullable(),
  brand_id: Id.nullable(),
  recipient: z.string().nullable(),
  collaborator_ids: z.array(Id),
  follower_ids: z.array(Id),
  email_cc_ids: z.array(Id),
  custom_fields: z.array(z.strictObject({ id: Id, value: z.string().nullable() })),
  satisfaction_rating: z.record(z.string(), z.unknown()),
  is_public: z.boolean(),
  from_messaging_channel: z.boolean(),
  allow_attachments: z.boolean(),
  has_incidents: z.boolean(),
  due_at: Time.nullable(),
  external_id: z.string().nullable(),
  created_at: Time,
  updated_at: Time,
});

export const TicketAnswer = z.strictObject({
  ticket: Ticket,
  users: z.array(User).optional(),
  organizations: z.array(z.unknown()).optional(),
});

const OffsetPages = {
  count: z.number().int(),
  next_page: z.url().nullable(),
  previous_page: z.url().nullable(),
};
const Cursor = {
  meta: z.strictObject({
    has_more: z.boolean(),
    after_cursor: z.string().nullable(),
    before_cursor: z.string().nullable(),
  }),
  links: z.strictObject({ next: z.url().nullable(), prev: z.url().nullable() }),
};

export const TicketList = z.strictObject({
  tickets: z.array(Ticket),
  users: z.array(User).optional(),
  ...OffsetPages,
});

export const Attachment = z.strictObject({
  id: Id,
  url: z.url(),
  file_name: z.string(),
  content_type: z.string(),
  content_url: z.url(),
  size: z.number(),
  inline: z.boolean(),
  deleted: z.boolean(),
  thumbnails: z.array(z.unknown()),
});

export const Comment = z.strictObject({
  id: Id,
  type: z.enum(['Comment', 'VoiceComment']),
  author_id: Id,
  body: z.string(),
  html_body: z.string(),
  plain_body: z.string(),
  public: z.boolean(),
  attachments: z.array(Attachment),
  audit_id: Id,
  via: Via,
  created_at: Time,
  metadata: z.record(z.string(), z.unknown()),
});

const commentFields = { comments: z.array(Comment), users: z.array(User).optional() };
export const CommentsByCursor = z.strictObject({ ...commentFields, ...Cursor });
export const CommentsByOffset = z.strictObject({ ...commentFields, ...OffsetPages });

export const LogEvent = z.strictObject({
  id: z.string(),
  type: z.enum(['Comment', 'Messaging::ConversationMessage']),
  reference: z.string(),
  created_at: Time,
  received_at: z.string().optional(),
  author: z.strictObject({
    type: z.enum(['user', 'agent', 'bot']),
    display_name: z.string(),
    avatar_url: z.string().optional(),
    'zen:support:user_id': Id,
    'zen:sunco:user_id': z.string().optional(),
  }),
  content: z.union([
    z.strictObject({ type: z.literal('html'), body: z.string() }),
    z.strictObject({ type: z.literal('text'), text: z.string(), actions: z.array(z.unknown()).optional() }),
  ]),
  metadata: z.strictObject({
    public: z.boolean().optional(),
    custom: z.record(z.string(), z.unknown()),
    system: z.record(z.string(), z.unknown()),
    ticket_version: z.number(),
  }),
  source: z.strictObject({ type: z.string() }).optional(),
  attachments: z.array(Attachment),
});

export const Log = z.strictObject({ events: z.array(LogEvent), ...Cursor });

export const Brand = z.strictObject({
  id: Id,
  url: z.url(),
  name: z.string(),
  subdomain: z.string(),
  brand_url: z.url(),
  host_mapping: z.string().nullable(),
  active: z.boolean(),
  default: z.boolean(),
  is_deleted: z.boolean(),
  has_help_center: z.boolean(),
  help_center_state: z.enum(['enabled', 'disabled', 'restricted']),
  signature_template: z.string(),
  ticket_form_ids: z.array(Id),
  created_at: Time,
  updated_at: Time,
});
export const Brands = z.strictObject({ brands: z.array(Brand), ...OffsetPages });

export const TicketField = z.strictObject({
  id: Id,
  url: z.url(),
  type: z.string(),
  title: z.string(),
  raw_title: z.string(),
  description: z.string(),
  raw_description: z.string(),
  position: z.number(),
  active: z.boolean(),
  required: z.boolean(),
  created_at: Time,
  updated_at: Time,
});
export const TicketFields = z.strictObject({ ticket_fields: z.array(TicketField), ...OffsetPages });

export const Macro = z.strictObject({
  id: Id,
  url: z.url(),
  title: z.string(),
  description: z.string().nullable(),
  active: z.boolean(),
  position: z.number(),
  actions: z.array(z.strictObject({ field: z.string(), value: z.union([z.string(), z.array(z.string())]) })),
  restriction: z.record(z.string(), z.unknown()).nullable(),
  created_at: Time,
  updated_at: Time,
});
export const Macros = z.strictObject({ macros: z.array(Macro), ...OffsetPages });
export const MacrosByCursor = z.strictObject({ macros: z.array(Macro), ...Cursor });

/** Of the Help Center API; the fields that an import reads, and those that tell who may read an article. */
export const Article = z.strictObject({
  id: Id,
  url: z.url(),
  html_url: z.url(),
  title: z.string(),
  body: z.string(),
  locale: z.string(),
  author_id: Id,
  section_id: Id,
  user_segment_id: Id.nullable(),
  draft: z.boolean(),
  label_names: z.array(z.string()),
  created_at: Time,
  updated_at: Time,
});
export const Articles = z.strictObject({ articles: z.array(Article), ...Cursor });

export const UserAnswer = z.strictObject({ user: User });

export const Updated = z.strictObject({
  ticket: Ticket,
  audit: z.strictObject({
    id: Id,
    ticket_id: Id,
    author_id: Id,
    created_at: Time,
    events: z.array(z.record(z.string(), z.unknown())),
  }),
});

/** What an update may carry. */
export const UpdateRequest = z.object({
  ticket: z.object({
    comment: z
      .object({
        body: z.string().optional(),
        html_body: z.string().optional(),
        public: z.boolean().optional(),
      })
      .optional(),
    status: z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed']).optional(),
    tags: z.array(z.string()).optional(),
  }),
});
