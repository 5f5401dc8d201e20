import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AllowedOnce } from '@/lib/copilot/gate/allow-once';
import type { Gate } from '@/lib/copilot/gate/check';
import type { BrandRoom } from '@/lib/copilot/room';
import type { Draft, Note, SourceRef } from '@/lib/engines/contract';
import type { Brief } from '@/lib/signals/brief';
import type { Ticket } from '@/lib/ticket/ticket';
import { isCurrent, type Token } from './current';
import type { SidebarDeps } from './deps';
import { createRecorder, type Recorder } from './recorder';
import { initialState, type Notice, type SidebarState, type TicketView, type What } from './state';

/** One suggestion for one ticket, kept until it was sent, even when another ticket has come in front. Never drawn. */
export interface Suggestion {
  id: string;
  token: Token;
  ticket: Ticket;
  room: BrandRoom;
  /** Null until the brand's texts are ready. */
  gate: Gate | null;
  /** On the clock that never goes back, when the ticket was read. */
  readAt: number;
  msToBrief: number;
  msToFirst: number | null;
  /** Ids of the best three macros that were found. */
  offered: string[];
  /** Which message of the customer's the ticket was opened on, and when, on the clock that never goes back. */
  opened: { customerAt: string | undefined; at: number } | null;
  brief: Brief | null;
  draft: Draft | null;
  /** Flags already on record for this ticket. */
  recorded: Set<string>;
  /** What a lead let pass on this ticket, in this sidebar. */
  allowed: AllowedOnce[];
  /** What went into the reply box last, and when. */
  inserted: { what: What; draft: Draft | null; at: number; source?: SourceRef } | null;
}

/** What the verbs share: the state, the wall between tickets, and the ledger. */
export interface Core {
  deps: SidebarDeps;
  store: StoreApi<SidebarState>;
  recorder: Recorder;
  /** By ticket id, the newest last. */
  suggestions: Map<string, Suggestion>;
  view(): TicketView | null;
  /** A token with a run number that was never used before. */
  newToken(ticketId: string): Token;
  current(token: Token): boolean;
  /** Changes the view of the ticket in front, or does nothing when another one is in front by now. */
  patch(token: Token, change: Partial<TicketView>): boolean;
  set(change: Partial<SidebarState>): void;
  say(note: Note, tone?: Notice['tone']): void;
  /** The suggestion that the ticket in front shows. */
  suggestion(): Suggestion | null;
  keep(suggestion: Suggestion): void;
}

/** Suggestions waited for at once; the oldest falls out. */
const MAX_SUGGESTIONS = 50;

export function createCore(deps: SidebarDeps): Core {
  const store = createStore<SidebarState>(() => initialState);
  const suggestions = new Map<string, Suggestion>();
  let run = 0;
  let notices = 0;
  const view = () => store.getState().view;
  const core: Core = {
    deps,
    store,
    suggestions,
    recorder: createRecorder(deps.ask, (unrecorded) => store.setState({ unrecorded })),
    view,
    newToken(ticketId) {
      run += 1;
      return { ticketId, run };
    },
    current: (token) => isCurrent(token, view()),
    patch(token, change) {
      const now = view();
      if (!now || !isCurrent(token, now)) return false;
      store.setState({ view: { ...now, ...change } });
      return true;
    },
    set: (change) => store.setState(change),
    say(note, tone = 'plain') {
      notices += 1;
      store.setState({ notice: { ...note, tone, n: notices } });
    },
    suggestion() {
      const now = view();
      const known = now ? suggestions.get(now.ticketId) : undefined;
      return known && now && known.token.run === now.run ? known : null;
    },
    keep(suggestion) {
      const { ticketId } = suggestion.token;
      suggestions.delete(ticketId);
      suggestions.set(ticketId, suggestion);
      const [oldest] = suggestions.keys();
      if (suggestions.size > MAX_SUGGESTIONS && oldest !== undefined) suggestions.delete(oldest);
    },
  };
  return core;
}
