import type { ToPage } from './page-messages';

/**
 * Checks what the sidebar sends, in the page's script. Its rules are those of the schema `ToPage`, written as a table
 * because zod alone would take half of what that script may weigh; a test holds the two together.
 */
type Kind = 'string' | 'number' | 'boolean' | 'mode' | 'strings';

const ticketId = 'string';
const shapes: { [T in ToPage['type']]: Record<Exclude<keyof Extract<ToPage, { type: T }>, 'type'>, Kind> } = {
  read: { ticketId },
  insert: { id: 'number', ticketId, mode: 'mode', text: 'string', html: 'string' },
  'open-note': { id: 'number', ticketId },
  reveal: { id: 'number', ticketId, messageId: 'string' },
  prepare: { id: 'number', ticketId, tags: 'strings', assignee: 'string' },
  'take-back': { id: 'number', ticketId, tags: 'strings', assignee: 'string', before: 'string' },
  'focus-composer': { ticketId },
  layout: { width: 'number', collapsed: 'boolean' },
};

const fits = (value: unknown, kind: Kind): boolean => {
  if (kind === 'mode') return value === 'public' || value === 'internal';
  if (kind === 'strings') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  return kind === 'number' ? Number.isFinite(value) : typeof value === kind;
};

/** The message with its known fields only, or null. */
export function toPage(value: unknown): ToPage | null {
  const type = field(value, 'type');
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return null;
  const message: Record<string, unknown> = { type };
  for (const [name, kind] of Object.entries(shapes[type as ToPage['type']])) {
    message[name] = field(value, name);
    if (!fits(message[name], kind as Kind)) return null;
  }
  return message as ToPage;
}

/** A field of something unchecked, or undefined. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
