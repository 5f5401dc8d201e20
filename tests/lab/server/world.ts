import { readdirSync, readFileSync } from 'node:fs';
import { type LabMessage, LabTicket } from '../lab-ticket';
import { datesFilled, offsetMs } from './dates';

/** The lab's conversations while it runs: the files' tickets, with times fixed, and what is sent from then on. */

export interface Person {
  /** The same person has the same id in every answer of an account. */
  id: number;
  name: string;
  email: string | null;
  role: 'end-user' | 'agent' | 'bot';
  phone?: string | undefined;
  locale?: string | undefined;
  tags: string[];
}

export interface Entry {
  id: number;
  from: LabMessage['from'];
  author: Person;
  public: boolean;
  /** Milliseconds. */
  at: number;
  text?: string | undefined;
  html?: string | undefined;
  attachments: LabMessage['attachments'];
  /** Set by what was sent while the lab ran. */
  sent?: true;
}

export interface Conversation {
  lab: LabTicket;
  status: LabTicket['status'];
  tags: string[];
  requester: Person;
  entries: Entry[];
  updatedAt: number;
}

export interface Account {
  host: string;
  helpdesk: LabTicket['helpdesk'];
  /** Who is signed in. */
  me: Person;
  people: Map<number, Person>;
  conversations: Map<number, Conversation>;
}

export type World = Map<string, Account>;

/** The agent who sits at the replica. */
const signedIn = { name: 'Mina Okafor', email: 'mina@harbor.example' };
const colleague = { name: 'Ravi Menon', email: 'ravi@harbor.example' };

const folder = new URL('../tickets/', import.meta.url);

/** Every ticket file, checked. @throws when a file does not have the shape */
export function ticketFiles(): LabTicket[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => LabTicket.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
}

/** @param now milliseconds; the offsets in the files count back from it */
export function createWorld(tickets: readonly LabTicket[], now: number): World {
  const world: World = new Map();
  for (const lab of tickets) {
    const account = world.get(lab.host) ?? newAccount(lab);
    world.set(lab.host, account);
    if (account.conversations.has(lab.id)) throw new Error(`two tickets ${lab.id} on ${lab.host}`);
    account.conversations.set(lab.id, conversationOf(account, lab, now));
  }
  return world;
}

function newAccount(lab: LabTicket): Account {
  const people = new Map<number, Person>();
  const account: Account = {
    host: lab.host,
    helpdesk: lab.helpdesk,
    people,
    conversations: new Map(),
    me: { id: 0, role: 'agent', tags: [], ...signedIn },
  };
  account.me = personOf(account, signedIn, 'agent');
  return account;
}

function conversationOf(account: Account, lab: LabTicket, now: number): Conversation {
  const requester = personOf(account, lab.customer, 'end-user');
  const entries = lab.messages.map((message, index): Entry => {
    const fill = (text: string) => datesFilled(text, lab.language, now);
    return {
      id: lab.id * 1000 + index + 1,
      from: message.from,
      author: authorOf(account, lab, message, requester),
      public: message.public,
      at: now + offsetMs(message.at),
      ...(message.text === undefined ? {} : { text: fill(message.text) }),
      ...(message.html === undefined ? {} : { html: fill(message.html) }),
      attachments: message.attachments,
    };
  });
  entries.sort((a, b) => a.at - b.at);
  return {
    lab,
    status: lab.status,
    tags: [...lab.tags],
    requester,
    entries,
    updatedAt: entries.at(-1)?.at ?? now,
  };
}

function authorOf(account: Account, lab: LabTicket, message: LabMessage, requester: Person): Person {
  const named = message.name === undefined ? undefined : { name: message.name, email: message.email };
  if (message.from === 'customer') return requester;
  if (message.from === 'cc')
    return personOf(
      account,
      named ?? { name: 'Someone in CC', email: `cc-${lab.id}@example.org` },
      'end-user',
    );
  if (message.from === 'bot') return personOf(account, named ?? { name: 'Support' }, 'bot');
  return personOf(account, named ?? colleague, 'agent');
}

interface Named {
  name: string;
  email?: string | undefined;
  phone?: string | undefined;
  locale?: string | undefined;
  tags?: string[];
}

function personOf(account: Account, named: Named, role: Person['role']): Person {
  const id = role === 'bot' ? -1 : idOf(`${role} ${named.email ?? named.name}`);
  const known = account.people.get(id);
  if (known && role !== 'bot') return known;
  const person: Person = {
    id,
    name: named.name,
    email: named.email ?? null,
    role,
    phone: named.phone,
    locale: named.locale,
    tags: named.tags ?? [],
  };
  if (role !== 'bot') account.people.set(id, person);
  return person;
}

/** An id that stays the same from run to run. */
function idOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return 360_000_000_000 + (hash >>> 0);
}

/** Adds what the signed-in agent wrote. */
export function append(
  account: Account,
  conversation: Conversation,
  written: { text?: string | undefined; html?: string | undefined; public: boolean; at: number },
): Entry {
  const last = Math.max(conversation.lab.id * 1000, ...conversation.entries.map(({ id }) => id));
  const entry: Entry = {
    id: last + 1,
    from: 'agent',
    author: account.me,
    attachments: [],
    sent: true,
    ...written,
  };
  conversation.entries.push(entry);
  conversation.updatedAt = written.at;
  return entry;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The message as HTML: as the mail came, or its text in paragraphs. */
export const htmlOf = (entry: Entry) =>
  entry.html ??
  (entry.text ?? '')
    .split(/\n{2,}/)
    .map((paragraph) => `<p dir="auto">${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

/** The message as helpdesks write it in plain text: tags gone, nothing else cleaned, hidden words still in it. */
export const textOf = (entry: Entry) =>
  entry.text ??
  (entry.html ?? '')
    .replace(/<(style|script|head)[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<br\s*\/?>|<\/(p|div|li|tr|blockquote)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
