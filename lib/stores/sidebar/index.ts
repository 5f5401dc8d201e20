import type { StoreApi } from 'zustand/vanilla';
import type { FromPage } from '@/lib/bridge/page-messages';
import { type Allowing, createAllowing } from './allowing';
import { createCore } from './core';
import type { SidebarDeps } from './deps';
import { createDrafting, type Drafting } from './drafting';
import { watchExpiry } from './expiry';
import { createFold } from './fold';
import { createHalting } from './halting';
import { createHandingOff, type HandingOff } from './handing-off';
import { createHelping, type Helping } from './helping';
import { createInserting, type Inserting } from './inserting';
import { createNews, type NewsVerbs } from './news';
import { createPreferences, type Preferences } from './preferences';
import { createRooms } from './rooms';
import { createSent } from './sent';
import { isCollapsed, type SidebarState } from './state';
import { createTickets } from './tickets';
import { createWork, type Stamped } from './work';

export type { SidebarDeps } from './deps';
export { isUnusable } from './expiry';
export { wayOf } from './handing-off';
export * from './state';

/** The sidebar's one store: it applies events and has a few verbs. */
export interface SidebarStore
  extends Pick<StoreApi<SidebarState>, 'getState' | 'getInitialState' | 'subscribe'>,
    Omit<Drafting, 'recheck'>,
    Helping,
    Allowing,
    NewsVerbs,
    Preferences {
  /** Everything that the page says. */
  hear(message: FromPage): void;
  /** One event of the pipeline; dropped when it is another ticket's or run's. */
  apply(stamped: Stamped): void;
  insertDraft: Inserting['draft'];
  insertSource: Inserting['source'];
  handOff: HandingOff['handOff'];
  handOffItem: HandingOff['handOffItem'];
  takeBack: HandingOff['takeBack'];
  /** Scrolls the page to a message. */
  reveal(messageId: string): Promise<void>;
  copy(text: string): Promise<void>;
  /** Gives the keyboard back to the reply box. */
  leave(): void;
  /** Reads the ticket anew, or works on it anew when it was read. */
  retry(): void;
  /** When everything that happened so far is on record. */
  settled(): Promise<void>;
}

export function createSidebarStore(deps: SidebarDeps): SidebarStore {
  const core = createCore(deps);
  const rooms = createRooms(core);
  const work = createWork(core);
  const sent = createSent(core);
  const tickets = createTickets(core, rooms, work, sent);
  const inserting = createInserting(core);
  const handingOff = createHandingOff(core, inserting);
  const fold = createFold(core);
  const preferences = createPreferences(core, rooms, tickets, fold, createHalting(core, work));
  const { recheck, ...drafting } = createDrafting(core, work, tickets);
  const helping = createHelping(core, handingOff, recheck);
  const allowing = createAllowing(core, recheck);
  const news = createNews(core);
  const { getState, getInitialState, subscribe } = core.store;

  const command = (name: Extract<FromPage, { type: 'command' }>['command']) => {
    const collapsed = isCollapsed(getState());
    if (name === 'insert') return deps.shut?.() ? undefined : void inserting.draft();
    // What lies over the page has the keyboard: what it covers must not.
    if (name === 'focus' || (collapsed && getState().narrow))
      core.set({ focusWish: getState().focusWish + 1 });
    if (name === 'toggle') void preferences.setCollapsed(!collapsed);
    else if (collapsed) void preferences.setCollapsed(false);
  };

  const store: SidebarStore = {
    getState,
    getInitialState,
    subscribe,
    apply: work.apply,
    ...drafting,
    ...helping,
    ...allowing,
    ...preferences,
    ...news,
    insertDraft: inserting.draft,
    insertSource: inserting.source,
    handOff: handingOff.handOff,
    handOffItem: handingOff.handOffItem,
    takeBack: handingOff.takeBack,
    hear(message) {
      switch (message.type) {
        case 'open':
          return tickets.open(message.ticketId);
        case 'read':
          return tickets.read(message.raw);
        case 'composer':
          return tickets.composer(message);
        case 'maybe-sent':
          if (deps.sentWatch.wants(message.ticketId) || handingOff.waits(message.ticketId))
            deps.page.post({ type: 'read', ticketId: message.ticketId });
          return;
        case 'room':
          return fold.room(message.narrow);
        case 'in-page':
          return fold.over(false);
        case 'command':
          return command(message.command);
        case 'answer':
        case 'prepared':
          return;
      }
    },
    async reveal(messageId) {
      const view = core.view();
      if (!view) return;
      const found = await deps.page.reveal(view.ticketId, messageId);
      if (found) fold.over(false);
      else if (core.current(view)) core.say({ key: 'reveal.not-there' }, 'bad');
    },
    async copy(text) {
      await deps.copy(text).then(
        () => core.say({ key: 'copy.done' }),
        () => core.say({ key: 'copy.failed' }, 'bad'),
      );
    },
    leave() {
      fold.over(false);
      const view = core.view();
      if (view) deps.page.post({ type: 'focus-composer', ticketId: view.ticketId });
    },
    retry() {
      const view = core.view();
      if (view?.ticket) tickets.again();
      else tickets.reread();
    },
    settled: core.recorder.settled,
  };
  deps.page.on(store.hear);
  watchExpiry(core, () => void preferences.refresh());
  return store;
}
