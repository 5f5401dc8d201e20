import type { z } from 'zod';
import { microStamp } from '../dates';
import { type Account, type Conversation, type Entry, htmlOf, textOf } from '../world';
import { customerOf, idOf, made, senderOf } from './people';
import type * as shapes from './shapes';

/** Tickets and messages in Gorgias's words. */

const channelWords: Record<Conversation['lab']['channel'], string> = {
  email: 'email',
  chat: 'chat',
  whatsapp: 'whatsapp',
  instagram: 'instagram-direct-message',
  facebook: 'facebook-messenger',
  sms: 'sms',
  marketplace: 'amazon',
  web: 'contact_form',
};

/** Milliseconds between writing a reply and its leaving: Gorgias sends in the background. */
const sendingTime = 1_500;

export function messageOf(
  conversation: Conversation,
  entry: Entry,
  now: number,
): z.infer<typeof shapes.Message> {
  const { lab, requester } = conversation;
  const note = !entry.public;
  const fromAgent = entry.from === 'agent' || entry.from === 'bot';
  const channel = note ? 'internal-note' : channelWords[lab.channel];
  const inbox = { name: lab.store ?? 'Support', address: lab.inbox ?? String(lab.integrationId ?? '') };
  const author = { id: idOf(entry.author), name: entry.author.name, address: entry.author.email ?? '' };
  const customer = { id: requester.id, name: requester.name, address: requester.email ?? '' };
  const waiting = entry.sent && now - entry.at < sendingTime;
  return {
    id: entry.id,
    uri: `/api/tickets/${lab.id}/messages/${entry.id}/`,
    ticket_id: lab.id,
    external_id: null,
    message_id: lab.channel === 'email' ? `<lab.${entry.id}@${lab.host}>` : null,
    public: entry.public,
    channel,
    via: entry.from === 'bot' ? 'rule' : entry.from === 'agent' ? 'helpdesk' : channel,
    from_agent: fromAgent,
    source: note
      ? { type: 'internal-note', from: author, to: [] }
      : {
          type: channel,
          from: fromAgent ? { ...inbox, id: author.id } : author,
          to: fromAgent ? [customer] : [inbox],
          ...(lab.channel === 'email' ? { cc: [] } : {}),
        },
    sender: senderOf(entry.author),
    receiver: note || !fromAgent ? null : senderOf(requester),
    subject: lab.channel === 'email' ? lab.subject : null,
    body_html: htmlOf(entry),
    body_text: textOf(entry),
    stripped_html: null,
    stripped_text: null,
    stripped_signature: null,
    attachments: entry.attachments.map((file) => ({
      name: file.name,
      url: `https://${lab.host}/api/attachment/download/${entry.id}/${encodeURIComponent(file.name)}`,
      size: file.size,
      content_type: file.contentType,
      public: true,
    })),
    macros: [],
    meta: {},
    created_datetime: microStamp(entry.at),
    opened_datetime: null,
    sent_datetime: note || waiting ? null : microStamp(entry.at + (entry.sent ? sendingTime : 0)),
    failed_datetime: null,
    deleted_datetime: null,
    last_sending_error: null,
    actions: null,
    headers: {},
    integration_id: note ? null : (lab.integrationId ?? null),
    rule_id: entry.from === 'bot' ? 89_465 : null,
  };
}

function ticketFields(account: Account, conversation: Conversation) {
  const { lab, entries } = conversation;
  const time = (entry: Entry | undefined) => (entry ? microStamp(entry.at) : null);
  const assignee = entries.findLast(({ from }) => from === 'agent')?.author ?? account.me;
  const closed = conversation.status === 'solved';
  const created = time(entries[0]) ?? microStamp(conversation.updatedAt);
  return {
    id: lab.id,
    uri: `/api/tickets/${lab.id}/`,
    external_id: null,
    subject: lab.subject,
    status: closed ? ('closed' as const) : ('open' as const),
    priority: 'normal',
    channel: channelWords[lab.channel],
    via: channelWords[lab.channel],
    from_agent: false,
    language: lab.language,
    spam: false,
    is_unread: entries.at(-1)?.from !== 'agent',
    assignee_user: { id: assignee.id, name: assignee.name, email: assignee.email ?? '' },
    assignee_team: null,
    tags: conversation.tags.map((name, index) => ({
      id: lab.id * 10 + index,
      name,
      description: null,
      decoration: null,
      created_datetime: made,
      deleted_datetime: null,
      usage: 1,
    })),
    meta: {},
    messages_count: entries.length,
    created_datetime: created,
    opened_datetime: null,
    updated_datetime: microStamp(conversation.updatedAt),
    closed_datetime: closed ? microStamp(conversation.updatedAt) : null,
    snooze_datetime: null,
    trashed_datetime: null,
    last_message_datetime: time(entries.at(-1)),
    last_received_message_datetime: time(entries.findLast(({ from }) => from === 'customer')),
  };
}

export const ticketOf = (
  account: Account,
  conversation: Conversation,
  now: number,
  start: number,
): z.infer<typeof shapes.Ticket> => ({
  ...ticketFields(account, conversation),
  customer: customerOf(account, conversation, start),
  messages: conversation.entries.map((entry) => messageOf(conversation, entry, now)),
  events: [],
  satisfaction_survey: null,
});

export const summaryOf = (
  account: Account,
  conversation: Conversation,
): z.infer<typeof shapes.TicketSummary> => ({
  ...ticketFields(account, conversation),
  customer: {
    id: conversation.requester.id,
    email: conversation.requester.email,
    name: conversation.requester.name,
  },
});
