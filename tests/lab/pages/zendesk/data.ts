import { get } from '../shared/api';

/** The parts of Zendesk's JSON that its page draws. */

export interface User {
  id: number;
  name: string;
  email: string | null;
  role: string;
}

export interface Ticket {
  id: number;
  subject: string;
  status: string;
  tags: string[];
  requester_id: number;
  brand_id: number | null;
  updated_at: string;
  from_messaging_channel: boolean;
}

export interface Entry {
  id: string;
  at: string;
  name: string;
  userId: number;
  type: 'agent' | 'end-user' | 'internal';
  html?: string;
  text?: string;
}

interface LogEvent {
  id: string;
  reference: string;
  created_at: string;
  author: { type: string; display_name: string; 'zen:support:user_id': number };
  content: { type: 'html'; body: string } | { type: 'text'; text: string };
  metadata: { public?: boolean };
}

export const tickets = async () =>
  get<{ tickets: Ticket[]; users: User[] }>('/api/v2/tickets.json?include=users&per_page=100');

/** Names of the account's brands by id. */
export const brands = async () =>
  new Map(
    (await get<{ brands: { id: number; name: string }[] }>('/api/v2/brands.json')).brands.map(
      ({ id, name }) => [id, name],
    ),
  );

export const me = async () =>
  (await get<{ user: User & { authenticity_token: string } }>('/api/v2/users/me.json')).user;

/** The whole conversation, page after page. */
export async function entries(ticketId: number): Promise<Entry[]> {
  const all: Entry[] = [];
  let path: string | null = `/api/v2/tickets/${ticketId}/conversation_log?page[size]=100`;
  while (path) {
    const page: { events: LogEvent[]; meta: { has_more: boolean }; links: { next: string | null } } =
      await get(path);
    all.push(...page.events.map(entryOf));
    path = page.meta.has_more ? page.links.next : null;
  }
  return all;
}

function entryOf(event: LogEvent): Entry {
  return {
    id: event.reference.split(':').at(-1) ?? event.id,
    at: event.created_at,
    name: event.author.display_name,
    userId: event.author['zen:support:user_id'],
    type: event.metadata.public === false ? 'internal' : event.author.type === 'user' ? 'end-user' : 'agent',
    ...(event.content.type === 'html' ? { html: event.content.body } : { text: event.content.text }),
  };
}
