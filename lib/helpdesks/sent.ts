import type { Message, Ticket } from '../ticket/ticket';
import { isPageId } from './page-thread';

/**
 * Knows when a reply was really sent. A click proves nothing: sending may fail, may be undone, may go to a note. The
 * only proof is a public message by this agent in the thread that was not there when the draft came into the
 * composer, or when the agent began to type beside a shown draft.
 *
 * How a surface uses it:
 *
 * 1. `inserted(ticketId, at, ids)` after an insertion that took; `typed(...)` when the agent writes their own reply
 *    while a draft is shown. `ids` are the ids of all messages of the ticket as it was read last.
 * 2. On `maybe-sent` (it may come several times): when `wants(ticketId)`, ask the page for a new reading.
 * 3. Give every reading of the ticket to `read(ticket)`. It returns the reply once, and is then quiet until armed again.
 * 4. `forget(ticketId)` when the draft was discarded.
 */
export interface SentWatch {
  /** @param at RFC 3339, when it happened on this computer's clock */
  inserted(ticketId: string, at: string, knownMessageIds: readonly string[]): void;
  /** As `inserted`, but an armed watch stays as it is: typing goes on after an insertion. */
  typed(ticketId: string, at: string, knownMessageIds: readonly string[]): void;
  /** True while a reply of this ticket is waited for. */
  wants(ticketId: string): boolean;
  /** The reply that this reading proves, or null. */
  read(ticket: Ticket): { sent: Message } | null;
  forget(ticketId: string): void;
}

interface Armed {
  at: number;
  known: ReadonlySet<string>;
}

/** Milliseconds by which the helpdesk's clock may run behind this computer's. */
const CLOCK_SKEW = 120_000;

/** Tickets waited for at once; an agent with more open drafts loses the oldest watch. */
const MAX_ARMED = 50;

export function createSentWatch(): SentWatch {
  const armed = new Map<string, Armed>();

  const arm = (ticketId: string, at: string, known: readonly string[]) => {
    armed.delete(ticketId);
    armed.set(ticketId, { at: Date.parse(at), known: new Set(known) });
    const [oldest] = armed.keys();
    if (armed.size > MAX_ARMED && oldest !== undefined) armed.delete(oldest);
  };

  return {
    inserted: arm,
    typed(ticketId, at, known) {
      if (!armed.has(ticketId)) arm(ticketId, at, known);
    },
    wants: (ticketId) => armed.has(ticketId),
    read(ticket) {
      const watch = armed.get(ticket.id);
      if (!watch) return null;
      // The first of several: a second one sent right after is another reply, not this draft.
      const sent = ticket.messages.find((message) => proves(message, ticket, watch));
      if (!sent) return null;
      armed.delete(ticket.id);
      return { sent };
    },
    forget: (ticketId) => void armed.delete(ticketId),
  };
}

function proves(message: Message, ticket: Ticket, watch: Armed): boolean {
  if (message.author !== 'agent' || !message.public || watch.known.has(message.id)) return false;
  // The same old message has another id when it is read from the page instead of the JSON; its time stays.
  const sameKind = [...watch.known].every((id) => isPageId(id) === isPageId(message.id));
  if (!(Date.parse(message.at) + (sameKind ? CLOCK_SKEW : 0) >= watch.at)) return false;
  return writtenBy(ticket.agent, message);
}

/** False only when the helpdesk says that another agent wrote it. */
function writtenBy(agent: Ticket['agent'], message: Message): boolean {
  if (agent.id !== undefined && message.authorId !== undefined) return agent.id === message.authorId;
  if (agent.name !== undefined && message.authorName !== undefined) return agent.name === message.authorName;
  return true;
}
