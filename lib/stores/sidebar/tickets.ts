import type { FromPage } from '@/lib/bridge/page-messages';
import { TicketUnreadable } from '@/lib/helpdesks/contract';
import type { Ticket } from '@/lib/ticket/ticket';
import type { Core } from './core';
import type { Token } from './current';
import type { RawMessage } from './deps';
import { isUnusable } from './expiry';
import type { Rooms } from './rooms';
import type { Sent } from './sent';
import { emptyView, type TicketView } from './state';
import type { Wish, Work } from './work';

/** Follows the page: which ticket is in front, what was read of it, and which brand it is. */
export interface Tickets {
  open(ticketId: string | null): void;
  read(raw: RawMessage): void;
  composer(message: Extract<FromPage, { type: 'composer' }>): void;
  /** Works on the ticket in front once more, from the brand lock on. */
  again(wish?: Wish): void;
  /** Asks the page for a new reading. */
  reread(): void;
}

interface Kept {
  view: TicketView;
  print: string;
}
/** Tickets whose drafts and edits come back when the agent does. */
const MAX_KEPT = 20;

export function createTickets(core: Core, rooms: Rooms, work: Work, sent: Sent): Tickets {
  const { deps } = core;
  const kept = new Map<string, Kept>();

  /** The same reading under the same packs and settings; else a draft that was made before must not come back. */
  const printOf = (ticket: Ticket) =>
    JSON.stringify([
      rooms.revision(),
      ticket.messages.map((message) => message.id),
      ticket.orders,
      ticket.tags,
    ]);

  const putAway = () => {
    const view = core.view();
    if (!view?.ticket || !['ready', 'abstained', 'discarded'].includes(view.draft.at)) return;
    kept.delete(view.ticketId);
    kept.set(view.ticketId, { view, print: printOf(view.ticket) });
    const [oldest] = kept.keys();
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  };

  const bringBack = (token: Token, ticket: Ticket): boolean => {
    const old = kept.get(ticket.id);
    const suggestion = core.suggestions.get(ticket.id);
    kept.delete(ticket.id);
    if (!old || !suggestion || old.print !== printOf(ticket) || suggestion.token.run !== old.view.run)
      return false;
    suggestion.token = token;
    const composer = core.view()?.composer ?? null;
    return core.patch(token, { ...old.view, run: token.run, ticket, composer, inserting: false });
  };

  const begin = async (token: Token, ticket: Ticket, wish?: Wish) => {
    const readAt = deps.elapsed();
    try {
      const { brands, remembered } = await rooms.known();
      if (!core.current(token)) return;
      const lock = deps.lock(ticket, brands, remembered);
      core.patch(token, { lock, stuck: null });
      if (lock.state !== 'locked') {
        core.patch(token, { ...deps.general(ticket, deps.now()), draft: { at: 'none' } });
        return;
      }
      const room = await rooms.open(lock.brandId);
      if (core.current(token)) work.start(token, ticket, room, readAt, wish);
    } catch (error) {
      const stuck = codeOf(error);
      // What may not be used any more goes from the screen too; what is seen without it stays.
      const bare = { material: null, macros: [], passages: [], draft: { at: 'none' } as const };
      core.patch(token, {
        ...(isUnusable(stuck) ? { ...deps.general(ticket, deps.now()), ...bare } : {}),
        stuck,
      });
    }
  };

  /** A new run for the ticket in front; what was shown of its draft goes. */
  const restart = (view: TicketView, ticket: Ticket, wish?: Wish) => {
    work.cancel();
    const token = core.newToken(view.ticketId);
    core.set({
      view: {
        ...view,
        run: token.run,
        ticket,
        draft: { at: 'none' },
        stuck: null,
        inserted: null,
        outdated: false,
      },
    });
    void begin(token, ticket, wish);
  };

  const readAgain = (view: TicketView & { ticket: Ticket }, ticket: Ticket) => {
    const known = new Set(view.ticket.messages.map((message) => message.id));
    const wrote = ticket.messages.some((message) => message.author === 'customer' && !known.has(message.id));
    if (!wrote) {
      core.patch(view, { ticket });
      return;
    }
    const { draft } = view;
    const edited =
      draft.at === 'ready' && (draft.from !== 'draft' || draft.text !== joined(draft.draft.segments));
    if (edited) core.patch(view, { ticket, outdated: true });
    else restart({ ...view, sent: null }, ticket);
  };

  return {
    open(ticketId) {
      putAway();
      work.cancel();
      core.set({ view: ticketId === null ? null : emptyView(core.newToken(ticketId)), notice: null });
    },
    read(raw) {
      let ticket: Ticket;
      try {
        ticket = deps.parse(raw);
      } catch (error) {
        const view = core.view();
        // A ticket that was read once stays as it was: one failed look after a send must not take the draft away.
        if (view?.ticketId === raw.ticketId && !view.ticket)
          core.patch(view, { reading: 'failed', problem: problemOf(raw, error) });
        return;
      }
      sent.look(ticket);
      const view = core.view();
      if (!view || view.ticketId !== raw.ticketId || ticket.id !== raw.ticketId) return;
      if (view.ticket) return readAgain({ ...view, ticket: view.ticket }, ticket);
      core.patch(view, { reading: 'read', ticket, problem: null });
      if (!bringBack(view, ticket)) void begin(view, ticket);
    },
    composer({ ticketId, composer }) {
      const view = core.view();
      if (view?.ticketId !== ticketId) return;
      const report = sent.checkTyped(composer);
      core.patch(view, { composer: { ...composer, report } });
    },
    again(wish) {
      const view = core.view();
      if (view?.ticket) restart(view, view.ticket, wish);
    },
    reread() {
      const view = core.view();
      if (!view) return;
      core.patch(view, { reading: 'reading', problem: null });
      deps.page.post({ type: 'read', ticketId: view.ticketId });
    },
  };
}

const joined = (segments: readonly { text: string }[]) => segments.map((segment) => segment.text).join('');

function problemOf(raw: RawMessage, error: unknown) {
  const part = error instanceof TicketUnreadable ? error.part : 'ticket';
  const failure = raw.failures.find((one) => one.part === part) ?? raw.failures[0];
  return { part: failure?.part ?? part, reason: failure?.reason ?? 'changed' };
}

/** The code of a failed call; anything else that went wrong is `failed`. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'failed';
}
