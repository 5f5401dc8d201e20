import type { Author, Message } from '../../ticket/ticket';
import { byTime, checked, messagesOf, type Written } from '../parse';
import { type Comment, type LogEvent, LogPages, type User } from './schema';

/** Who is who on a ticket. */
export interface People {
  users: ReadonlyMap<number, User>;
  requesterId: number | undefined;
  me: User | undefined;
}

interface Thread {
  messages: Message[];
  /** `authors` when someone's role was not told. */
  missing: string[];
}

/** The requester is the customer even when they are staff; Zendesk's own automations write as user -1. */
function authorOf(id: number, people: People): Author | null {
  if (id === people.requesterId) return 'customer';
  if (id < 0) return 'system';
  const role = people.users.get(id)?.role ?? (id === people.me?.id ? 'agent' : undefined);
  if (role === undefined || role === null) return null;
  return role === 'end-user' ? 'other' : 'agent';
}

const automatic = /^(rule|trigger|automation|system|system_merge|answer_bot.*)$/;

export function fromComments(comments: readonly Comment[], people: People): Thread {
  let unsure = false;
  const written = comments.map((comment): Written => {
    const user = people.users.get(comment.author_id);
    const known = automatic.test(String(comment.via?.channel ?? ''))
      ? 'system'
      : authorOf(comment.author_id, people);
    unsure ||= known === null;
    return {
      id: String(comment.id),
      author: known ?? 'other',
      authorId: String(comment.author_id),
      authorName: user?.name,
      authorEmail: user?.email,
      public: comment.public ?? false,
      at: comment.created_at,
      html: comment.html_body,
      text: comment.plain_body ?? comment.body,
      attachments: comment.attachments,
    };
  });
  return { messages: messagesOf(byTime(written)), missing: unsure ? ['authors'] : [] };
}

/** @throws {TicketUnreadable} part `log` */
export function fromLog(value: unknown, people: People): Thread {
  const events = checked(LogPages, value, 'log').flatMap((page) => page.events);
  const written = events.filter(isMessage).map((event): Written => {
    const id = event.author['zen:support:user_id'] ?? undefined;
    const user = id === undefined ? undefined : people.users.get(id);
    return {
      id: idOf(event),
      author: logAuthor(event.author.type, id, people),
      authorId: id === undefined ? undefined : String(id),
      authorName: event.author.display_name ?? user?.name,
      authorEmail: user?.email,
      // A messaging turn is seen by the customer; a comment only when it says so.
      public: event.metadata?.public ?? event.type.startsWith('Messaging::'),
      at: event.created_at,
      html: event.content.body,
      text: event.content.text,
      attachments: event.attachments,
    };
  });
  return { messages: messagesOf(byTime(written)), missing: [] };
}

/** The log also holds events that nobody wrote. */
const isMessage = (event: LogEvent) =>
  event.type === 'Comment' ||
  (event.type === 'Messaging::ConversationMessage' &&
    Boolean(event.content.body || event.content.text || event.attachments.length > 0));

function logAuthor(type: string, id: number | undefined, people: People): Author {
  if (type === 'bot') return 'system';
  if (type === 'agent') return 'agent';
  if (type !== 'user') return 'other';
  return id === undefined || people.requesterId === undefined || id === people.requesterId
    ? 'customer'
    : 'other';
}

/** A comment has the same id in the log as in the list of comments. */
const idOf = (event: LogEvent) =>
  /^zen:ticket_event:(\d+)$/.exec(event.reference ?? '')?.[1] ?? String(event.id);
