import { z } from 'zod';
import { AttachmentList, Time } from '../parse';

/** The fields of Zendesk's answers that are used (Support API 2.0.0); others are let pass. */

const Id = z.number().int();

export const User = z.object({
  id: Id,
  name: z.string().nullish(),
  email: z.string().nullish(),
  /** `end-user`, `agent`, `admin`. */
  role: z.string().nullish(),
  locale: z.string().nullish(),
  phone: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
});
export type User = z.infer<typeof User>;

const Address = z.object({ address: z.string().nullish() });
const Via = z.object({
  channel: z.union([z.string(), z.number()]).nullish(),
  source: z.object({ to: Address.nullish() }).nullish(),
});

export const TicketPart = z.object({
  ticket: z.object({
    id: Id,
    subject: z.string().nullish(),
    raw_subject: z.string().nullish(),
    status: z.string().nullish(),
    priority: z.string().nullish(),
    tags: z.array(z.string()).nullish(),
    via: Via.nullish(),
    requester_id: Id,
    brand_id: Id.nullish(),
    recipient: z.string().nullish(),
    custom_fields: z.array(z.object({ id: Id, value: z.unknown().optional() })).nullish(),
    from_messaging_channel: z.boolean().nullish(),
  }),
  users: z.array(User).nullish(),
});
export type TicketPart = z.infer<typeof TicketPart>;

export const Comment = z.object({
  id: Id,
  author_id: Id,
  body: z.string().nullish(),
  html_body: z.string().nullish(),
  plain_body: z.string().nullish(),
  public: z.boolean().optional(),
  created_at: Time,
  attachments: AttachmentList,
  via: Via.nullish(),
});
export type Comment = z.infer<typeof Comment>;

export const CommentPages = z
  .array(z.object({ comments: z.array(Comment), users: z.array(User).nullish() }))
  .min(1);

export const LogEvent = z.object({
  id: z.union([z.string(), Id]),
  type: z.string(),
  reference: z.string().nullish(),
  created_at: Time,
  author: z.object({
    /** `user`, `agent`, `bot`. */
    type: z.string(),
    display_name: z.string().nullish(),
    'zen:support:user_id': Id.nullish(),
  }),
  content: z.object({ type: z.string().nullish(), body: z.string().nullish(), text: z.string().nullish() }),
  metadata: z.object({ public: z.boolean().optional() }).nullish(),
  attachments: AttachmentList,
});
export type LogEvent = z.infer<typeof LogEvent>;

export const LogPages = z.array(z.object({ events: z.array(LogEvent) })).min(1);

export const MePart = z.object({ user: User });

export const FieldsPart = z.object({ ticket_fields: z.array(z.object({ id: Id, title: z.string() })) });
