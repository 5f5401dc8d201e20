import type { z } from 'zod';
import { Ticket } from './ticket';

/**
 * Tickets that a person pasted: JSON Lines, one ticket a line, or plain text. What can be read is taken; each line that
 * can not is named with its field.
 */

export interface PasteProblem {
  /** From 1. */
  line: number;
  /** For example `messages.0.author`; empty for the line itself. */
  field: string;
  /** Key in the string catalogue and its values. */
  problem: { key: string; values: Record<string, string | number> };
}

export interface Pasted {
  tickets: Ticket[];
  problems: PasteProblem[];
}

export const mostTickets = 2_000;
/** UTF-16 units of one ticket. */
const longest = 256_000;

/** A line of hyphens stands between two tickets of plain text. */
const between = /^[ \t]*-{3,}[ \t]*$/;

export function readPasted(text: string): Pasted {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  const pasted = first.startsWith('{') || first.startsWith('[') ? readLines(lines) : readPlain(lines);
  if (pasted.tickets.length <= mostTickets) return pasted;
  const problem = { key: 'console.paste.many', values: { most: mostTickets } };
  return {
    tickets: pasted.tickets.slice(0, mostTickets),
    problems: [...pasted.problems, { line: lines.length, field: '', problem }],
  };
}

type Fault = Omit<PasteProblem, 'line'>;
const fault = (key: string, field = '', values: Fault['problem']['values'] = {}): Fault => ({
  field,
  problem: { key, values },
});

function readLines(lines: readonly string[]): Pasted {
  const tickets: Ticket[] = [];
  const problems: PasteProblem[] = [];
  for (const [i, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const read = readLine(text);
    if (Array.isArray(read)) problems.push(...read.map((one) => ({ line: i + 1, ...one })));
    else tickets.push(read);
  }
  return { tickets, problems };
}

function readLine(text: string): Ticket | Fault[] {
  if (text.length > longest) return [fault('console.paste.long', '', { most: longest })];
  const value = parse(text);
  if (value === undefined) return [fault('console.paste.not-json')];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [fault('console.paste.not-ticket')];
  // A line of an evaluation file holds its ticket in a field.
  const inner = 'ticket' in value && !('messages' in value);
  const read = Ticket.safeParse(inner ? value.ticket : value);
  return read.success ? read.data : read.error.issues.slice(0, 3).map((issue) => faultOf(issue, inner));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultOf(issue: z.core.$ZodIssue, inner: boolean): Fault {
  const field = [...(inner ? ['ticket'] : []), ...issue.path.map(String)].join('.');
  if (issue.code === 'invalid_type') {
    return issue.message.endsWith('received undefined')
      ? fault('console.paste.missing', field)
      : fault('console.paste.type', field, { expected: issue.expected });
  }
  if (issue.code === 'invalid_value')
    return fault('console.paste.value', field, { values: issue.values.map(String).join(', ') });
  return fault('console.paste.wrong', field, { problem: issue.message });
}

/** Each piece becomes the customer's one message, named by its number. */
function readPlain(lines: readonly string[]): Pasted {
  const tickets: Ticket[] = [];
  const problems: PasteProblem[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && !between.test(lines[at] ?? '')) continue;
    const text = lines.slice(from, at).join('\n').trim();
    const line = from + 1;
    from = at + 1;
    if (text === '') continue;
    if (text.length > longest) {
      problems.push({ line, ...fault('console.paste.long', '', { most: longest }) });
      continue;
    }
    const message = { id: 'm1', author: 'customer', public: true, at: '', text };
    tickets.push(
      Ticket.parse({
        id: String(tickets.length + 1),
        helpdesk: 'zendesk',
        channel: 'email',
        messages: [message],
      }),
    );
  }
  return { tickets, problems };
}
