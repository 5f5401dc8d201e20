import type { z } from 'zod';
import { stamp } from '../dates';
import { type Account, type Conversation, type Entry, htmlOf, type Person, textOf } from '../world';
import type * as shapes from './shapes';

/** Accounts, people and tickets in Zendesk's words. */

const long = { created: Date.parse('2024-02-05T09:00:00Z') };

export const apiUrl = (host: string, path: string) => `https://${host}/api/v2/${path}`;

export function userOf(person: Person, host: string): z.infer<typeof shapes.User> {
  return {
    id: person.id,
    url: apiUrl(host, `users/${person.id}.json`),
    name: person.name,
    email: person.email,
    role: person.role === 'end-user' ? 'end-user' : 'agent',
    locale: person.locale ?? 'en-US',
    phone: person.phone ?? null,
    time_zone: 'Europe/London',
    tags: person.tags,
    notes: '',
    active: true,
    user_fields: {},
    created_at: stamp(long.created),
    updated_at: stamp(long.created),
  };
}

/** Who is signed out is a user too, with no id. */
export function anonymousOf(host: string): z.infer<typeof shapes.User> {
  const nobody: Person = {
    id: 0,
    name: 'Anonymous user',
    email: 'invalid@example.com',
    role: 'end-user',
    tags: [],
  };
  return { ...userOf(nobody, host), id: null, active: false };
}

/** Channels whose words are in the conversation log only. */
const messaging: Partial<Record<Conversation['lab']['channel'], string>> = {
  chat: 'native_messaging',
  whatsapp: 'whatsapp',
  instagram: 'instagram_dm',
  facebook: 'facebook',
};

export const isMessaging = (conversation: Conversation) => messaging[conversation.lab.channel] !== undefined;

const channelWords = { email: 'email', web: 'web', sms: 'sms', marketplace: 'any_channel' } as const;

const channelOf = ({ lab }: Conversation): string =>
  messaging[lab.channel] ?? channelWords[lab.channel as keyof typeof channelWords] ?? 'web';

/** Custom fields by title over the whole account, so that each keeps its id. */
export function fieldTitles(account: Account): string[] {
  const titles = [...account.conversations.values()].flatMap(({ lab }) => Object.keys(lab.fields));
  return [...new Set(['Order number', ...titles])].sort();
}
export const fieldId = (account: Account, title: string) => 4_500 + fieldTitles(account).indexOf(title);

type Via = z.infer<typeof shapes.Comment>['via'];

function viaOf(conversation: Conversation, entry: Entry | undefined): Via {
  const { lab, requester } = conversation;
  const empty = { from: {}, to: {}, rel: null };
  if (entry?.from === 'bot') {
    return {
      channel: 'rule',
      source: { ...empty, from: { deleted: false, title: 'Automatic answer', id: 71 }, rel: 'trigger' },
    };
  }
  if (entry?.from === 'agent') return { channel: 'web', source: empty };
  if (lab.channel !== 'email') return { channel: channelOf(conversation), source: empty };
  const from = entry?.author ?? requester;
  return {
    channel: 'email',
    source: {
      from: { address: from.email, name: from.name, original_recipients: [from.email, lab.inbox] },
      to: lab.inbox ? { address: lab.inbox, name: lab.inbox.split('@')[0] ?? '' } : {},
      rel: null,
    },
  };
}

const priorities: readonly (readonly [RegExp, 'urgent' | 'high'])[] = [
  [/urgent/, 'urgent'],
  [/^vip$|priority/, 'high'],
];

export function ticketOf(account: Account, conversation: Conversation): z.infer<typeof shapes.Ticket> {
  const { lab, requester, entries } = conversation;
  const { host } = account;
  const first = entries[0];
  const created = stamp(first?.at ?? conversation.updatedAt);
  const assignee = entries.findLast((entry) => entry.from === 'agent')?.author.id ?? account.me.id;
  const copied = [...new Set(entries.filter(({ from }) => from === 'cc').map(({ author }) => author.id))];
  return {
    id: lab.id,
    url: apiUrl(host, `tickets/${lab.id}.json`),
    subject: lab.subject,
    raw_subject: lab.subject,
    description: first ? textOf(first) : '',
    status: conversation.status,
    custom_status_id: { new: 1, open: 2, pending: 3, solved: 4 }[conversation.status],
    priority: priorities.find(([word]) => conversation.tags.some((tag) => word.test(tag)))?.[1] ?? null,
    type: null,
    tags: conversation.tags,
    via: viaOf(conversation, undefined),
    requester_id: requester.id,
    submitter_id: requester.id,
    assignee_id: assignee,
    group_id: 98_001,
    organization_id: null,
    brand_id: lab.helpdeskBrandId ?? null,
    recipient: lab.inbox ?? null,
    collaborator_ids: copied,
    follower_ids: [],
    email_cc_ids: copied,
    custom_fields: fieldTitles(account).map((title) => ({
      id: fieldId(account, title),
      value: lab.fields[title] ?? null,
    })),
    satisfaction_rating: { score: 'unoffered' },
    is_public: true,
    from_messaging_channel: isMessaging(conversation),
    allow_attachments: true,
    has_incidents: false,
    due_at: null,
    external_id: null,
    created_at: created,
    updated_at: stamp(conversation.updatedAt),
  };
}

export const attachmentsOf = (entry: Entry, host: string): z.infer<typeof shapes.Attachment>[] =>
  entry.attachments.map((file, index) => {
    const id = entry.id * 10 + index;
    return {
      id,
      url: apiUrl(host, `attachments/${id}.json`),
      file_name: file.name,
      content_type: file.contentType,
      content_url: `https://${host}/attachments/token/lab${id}/?name=${encodeURIComponent(file.name)}`,
      size: file.size,
      inline: false,
      deleted: false,
      thumbnails: [],
    };
  });

export const commentHtml = (entry: Entry) => `<div class="zd-comment" dir="auto">${htmlOf(entry)}</div>`;

function commentOf(
  account: Account,
  conversation: Conversation,
  entry: Entry,
): z.infer<typeof shapes.Comment> {
  return {
    id: commentId(entry),
    type: 'Comment',
    author_id: entry.author.id,
    body: textOf(entry),
    html_body: commentHtml(entry),
    plain_body: textOf(entry),
    public: entry.public,
    attachments: attachmentsOf(entry, account.host),
    audit_id: commentId(entry) + 1,
    via: viaOf(conversation, entry),
    created_at: stamp(entry.at),
    metadata: { system: { client: 'lab', ip_address: '192.0.2.7' }, custom: {} },
  };
}

export const commentId = (entry: Entry) => 8_639_000_000 + entry.id * 10;

/**
 * The comments of a ticket. A messaging ticket has one for the conversation as a whole, without its words, and the
 * notes that agents wrote.
 */
export function commentsOf(account: Account, conversation: Conversation): z.infer<typeof shapes.Comment>[] {
  const { entries, requester, lab } = conversation;
  if (!isMessaging(conversation)) return entries.map((entry) => commentOf(account, conversation, entry));
  const first = entries[0];
  if (!first) return [];
  const opening: Entry = {
    ...first,
    id: lab.id * 1000,
    public: false,
    html: undefined,
    text: `Conversation with ${requester.name}\n\nURL: None`,
    attachments: [],
  };
  return [opening, ...entries.filter((entry) => !entry.public)].map((entry) =>
    commentOf(account, conversation, entry),
  );
}
