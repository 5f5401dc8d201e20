import type { AskBackground } from '../../bridge/background-calls';
import { flagsOf } from '../../copilot/flags';
import { check } from '../../copilot/gate/check';
import { practiceTicket } from '../../copilot/practice/as-ticket';
import { type BrandRoom, openBrand } from '../../copilot/room';
import { run } from '../../copilot/run';
import { onDevice } from '../../engines/on-device';
import { createSentWatch } from '../../helpdesks/sent';
import type { Exercise } from '../../packs/exercise';
import { readBrief } from '../../signals/read-brief';
import type { Ticket } from '../../ticket/ticket';
import { createSidebarStore, type SidebarStore } from '../sidebar';
import { practiceAsk } from './ask';
import { type PracticePage, practiceLink } from './page';
import type { PracticeWorld } from './state';

/** The agent's own sidebar beside an exercise: the same store, the same run and the same gate, with nothing real around it. */
export interface PracticeSidebar {
  sidebar: SidebarStore;
  ticket: Ticket;
  /** The brand's texts as the sidebar uses them; null where they could not be had. */
  room(): BrandRoom | null;
  /** Tells the sidebar what stands in the reply box. */
  typed(text: string): void;
}

export function practiceSidebar(
  ask: AskBackground,
  world: PracticeWorld,
  brandId: string,
  exercise: Exercise,
  page: PracticePage,
): PracticeSidebar {
  const ticket = practiceTicket(exercise, world.now());
  let room: BrandRoom | null = null;
  let drawn = 0;
  const sidebar = createSidebarStore({
    ask: practiceAsk(ask),
    page: practiceLink(page),
    parse: () => ticket,
    lock: () => ({ state: 'locked', brandId, by: ['practice'] }),
    general(of, now) {
      const brief = readBrief(of, { now });
      return { brief, flags: flagsOf(brief.triggers, null) };
    },
    openBrand(...given) {
      room = openBrand(...given);
      return room;
    },
    run,
    check,
    engine: () => onDevice,
    relist: async () => {},
    sentWatch: createSentWatch(),
    now: world.now,
    elapsed: world.elapsed,
    uuid() {
      drawn += 1;
      return `practice-${drawn}`;
    },
    breathe: world.breathe,
    idle: world.breathe,
    after(ms, work) {
      const waiting = new AbortController();
      void world.pause(ms, waiting.signal).then(() => {
        if (!waiting.signal.aborted) work();
      });
      return () => waiting.abort();
    },
    copy: (text) => world.copy(text),
    agentLanguage: 'en',
    appVersion: 'practice',
  });
  const { id } = ticket;
  const raw = {
    helpdesk: ticket.helpdesk,
    host: ticket.signals.host,
    ticketId: id,
    via: 'api' as const,
    parts: {},
    failures: [],
  };
  sidebar.hear({ type: 'open', ticketId: id });
  sidebar.hear({ type: 'read', raw });
  return {
    sidebar,
    ticket,
    room: () => room,
    typed: (text) =>
      sidebar.hear({
        type: 'composer',
        ticketId: id,
        composer: { mode: 'public', text, editor: 'practice' },
      }),
  };
}
