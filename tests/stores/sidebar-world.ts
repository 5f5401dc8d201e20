import fc from 'fast-check';
import type { AskBackground } from '@/lib/bridge/background-calls';
import type { PageLink } from '@/lib/bridge/page-link';
import type { CopilotEvent, GateReport } from '@/lib/copilot/contract';
import type { BrandRoom } from '@/lib/copilot/room';
import { TicketUnreadable } from '@/lib/helpdesks/contract';
import { createSentWatch } from '@/lib/helpdesks/sent';
import type { LedgerEvent } from '@/lib/ledger/record';
import { createSidebarStore, type SidebarDeps, type SidebarStore } from '@/lib/stores/sidebar';
import { Ticket } from '@/lib/ticket/ticket';
import * as sample from '../gallery/samples';
import { resultsOf } from './late-tasks';

/**
 * A world in which everything that can be late is late, in every order that the scheduler thinks of, and whatever
 * belongs to a ticket carries its mark `#id#`. Engines here are the worst there are: they do not heed the signal.
 */

const unmanaged = { stops: { all: false, brands: [] }, managed: { policy: {}, problems: [] } };
const mark = (ticketId: string) => `#${ticketId}#`;
const marksIn = (thing: unknown) => JSON.stringify(thing).match(/#[a-z]\d?#/g) ?? [];

export interface World {
  store: SidebarStore;
  /** What broke the one rule: nothing of a ticket is ever shown, inserted or recorded under another. */
  breaches: string[];
  /** How often a draft was really shown, inserted and put on record, so that a quiet world is not a good one. */
  seen: { drafts: number; inserts: number; records: number; helped: number };
}

export type Behaviour = 'draft' | 'abstain' | 'throw' | 'endless' | 'silent';

export interface WorldOptions {
  behaviour(ticketId: string): Behaviour;
  /** Reading this ticket fails. */
  unreadable?(ticketId: string): boolean;
  settingsFail?: boolean;
}

export function createWorld(scheduler: fc.Scheduler, options: WorldOptions): World {
  const breaches: string[] = [];
  const seen = { drafts: 0, inserts: 0, records: 0, helped: 0 };
  const late = <T>(value: T, label: string) => scheduler.schedule(Promise.resolve(value), label);
  let clock = 0;
  let ids = 0;

  const answers: Record<string, (args: unknown) => unknown> = {
    'settings.get': () => ({
      v: 1,
      drafting: true,
      engines: { marlow: { engine: 'helper' } },
      access: {},
      ...unmanaged,
      theme: 'system',
      width: 380,
      collapsed: false,
    }),
    'settings.set': () => ({
      v: 1,
      drafting: true,
      engines: { marlow: { engine: 'helper' } },
      access: {},
      ...unmanaged,
      theme: 'system',
      width: 380,
      collapsed: false,
    }),
    'packs.brands': () => sample.brands,
    'brand.remembered': () => ({}),
    'packs.material': () => sample.material,
    'ledger.handle': (args) => `h${mark((args as { ticketId: string }).ticketId)}`,
    'ledger.append': (args) => {
      const { event, text } = args as { event: LedgerEvent; text?: { draft?: string; sent?: string } };
      seen.records += 1;
      const [own] = marksIn(event.ticket);
      if (marksIn(text ?? {}).some((other) => other !== own))
        breaches.push(`ledger: ${own} with another's text`);
      return { seq: 1, hash: '' };
    },
  };
  const ask = (async (name: string, args: unknown) => late(answers[name]?.(args), name)) as AskBackground;

  let front: string | null = null;
  const page: PageLink = {
    host: 'harbor.zendesk.com',
    on: () => () => {},
    post: () => {},
    async insert(request) {
      seen.inserts += 1;
      if (request.ticketId !== front)
        breaches.push(`insert asked for ${request.ticketId} while ${front} is in front`);
      if (marksIn(request).some((other) => other !== mark(request.ticketId)))
        breaches.push('insert of another text');
      await late(null, 'insert');
      return request.ticketId === front ? { ok: true, editor: 'x' } : { ok: false, reason: 'ticket-changed' };
    },
    reveal: async () => true,
    openNote: async () => late(true, 'openNote'),
    prepare: async () => late(null, 'prepare'),
    takeBack: async () => late(null, 'takeBack'),
    close: () => {},
  };

  const deps: SidebarDeps = {
    ask,
    page,
    parse: ({ ticketId }) => {
      if (options.unreadable?.(ticketId)) throw new TicketUnreadable('ticket', mark(ticketId));
      return ticketOf(ticketId);
    },
    lock: () => ({ state: 'locked', brandId: 'marlow', by: ['brand-id'] }),
    general: (ticket) => ({ brief: briefOf(ticket.id), flags: [] }),
    openBrand: (material) =>
      ({
        material,
        tools: late({ index: { search: () => sample.macroHits }, gate: {} }, 'tools'),
      }) as unknown as BrandRoom,
    run: ({ ticket }) => eventsOf(ticket.id, options.behaviour(ticket.id), late),
    check: () => report,
    engine: () => ({ ...sample.engine, perform: (ask) => resultsOf(ask, mark, late, seen) }),
    relist: async () => {},
    sentWatch: createSentWatch(),
    now: () => '2026-11-23T09:00:00Z',
    elapsed: () => {
      clock += 1;
      return clock;
    },
    uuid: () => {
      ids += 1;
      return `s${ids}`;
    },
    breathe: () => Promise.resolve(),
    idle: () => late(undefined, 'idle'),
    after: (_, work) => {
      void late(null, 'after').then(work);
      return () => {};
    },
    copy: async () => {},
    agentLanguage: 'en',
    appVersion: '0',
  };

  const store = createSidebarStore(deps);
  const hear = store.hear;
  store.hear = (message) => {
    if (message.type === 'open') front = message.ticketId;
    hear(message);
  };
  store.subscribe(({ view }) => {
    if (!view) return;
    const { ticketId, run, ...shown } = view;
    const foreign = marksIn(shown).filter((one) => one !== mark(ticketId));
    if (foreign.length > 0) breaches.push(`${foreign[0]} shown on ${ticketId}, run ${run}`);
    if (view.draft.at === 'ready') seen.drafts += 1;
  });
  return { store, breaches, seen };
}

const report: GateReport = { findings: [], checked: [], insertable: true };

const ticketOf = (id: string): Ticket =>
  Ticket.parse({
    id,
    helpdesk: 'zendesk',
    subject: mark(id),
    messages: [{ id: 'm1', author: 'customer', public: true, at: '2026-11-23T08:00:00Z', text: mark(id) }],
  });

const briefOf = (id: string) => ({
  ...sample.brief,
  summary: [{ kind: 'request' as const, text: mark(id), messageId: 'm1' }],
});

async function* eventsOf(
  id: string,
  behaviour: Behaviour,
  late: <T>(value: T, label: string) => Promise<T>,
): AsyncGenerator<CopilotEvent> {
  const [flag] = sample.flags;
  await late(null, `brief ${id}`);
  yield { type: 'brief', brief: briefOf(id), flags: flag ? [{ ...flag, owner: mark(id) }] : [] };
  yield { type: 'found', macros: sample.macroHits, passages: [] };
  const segment = { text: `Reply to ${mark(id)}`, sources: [] };
  for (let count = behaviour === 'endless' ? 6 : 2; count > 0; count -= 1) {
    await late(null, `segment ${id}`);
    yield { type: 'segment', segment };
  }
  if (behaviour === 'throw') throw new Error(`broke on ${mark(id)}`);
  if (behaviour === 'silent') return;
  await late(null, `end ${id}`);
  if (behaviour === 'abstain') {
    yield { type: 'abstained', reason: 'no-evidence', detail: [{ key: 'x', values: { id: mark(id) } }] };
    return;
  }
  const draft = { segments: [segment], language: 'en', missing: [], needsHuman: false };
  yield { type: 'draft', draft, report };
}

const ids = ['a', 'b', 'c'];
const id = fc.constantFrom(...ids);

/** What may happen, in any order: the page, the agent, and readings of tickets that were left. */
const happening = fc.oneof(
  { weight: 6, arbitrary: id.map((ticketId) => ({ do: 'visit' as const, ticketId })) },
  { weight: 6, arbitrary: fc.constant({ do: 'pause' as const, ticketId: '' }) },
  { weight: 2, arbitrary: id.map((ticketId) => ({ do: 'open' as const, ticketId })) },
  { weight: 1, arbitrary: fc.constant({ do: 'close' as const, ticketId: '' }) },
  { weight: 3, arbitrary: id.map((ticketId) => ({ do: 'read' as const, ticketId })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('regenerate', 'edit', 'insert', 'stop', 'discard', 'source', 'note', 'retry', 'refresh')
      .map((verb) => ({ do: verb, ticketId: '' })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(
        'rewrite',
        'translate',
        'summarise',
        'second',
        'write-note',
        'ask',
        'undo',
        'keep',
        'stop-help',
      )
      .map((verb) => ({ do: verb, ticketId: '' })),
  },
  { weight: 1, arbitrary: id.map((ticketId) => ({ do: 'composer' as const, ticketId })) },
);
export type Happening = { do: string; ticketId: string };

export function happen(store: SidebarStore, { do: what, ticketId }: Happening): void {
  const front = store.getState().view?.ticketId ?? '';
  const raw = { helpdesk: 'zendesk', host: '', ticketId, via: 'api' as const, parts: {}, failures: [] };
  const acts: Record<string, () => unknown> = {
    open: () => store.hear({ type: 'open', ticketId }),
    visit: () => {
      store.hear({ type: 'open', ticketId });
      store.hear({ type: 'read', raw });
    },
    pause: () => {},
    close: () => store.hear({ type: 'open', ticketId: null }),
    read: () => store.hear({ type: 'read', raw }),
    composer: () =>
      store.hear({
        type: 'composer',
        ticketId,
        composer: { mode: 'public', text: mark(ticketId), editor: 'x' },
      }),
    edit: () => store.edit(`Typed for ${mark(front)}`),
    insert: () => store.insertDraft(),
    source: () => store.insertSource('macro', 'refund-status'),
    note: () => store.handOff(`Note on ${mark(front)}`),
    discard: () => store.discard('not-useful'),
    refresh: () => store.refresh(),
    regenerate: () => store.regenerate(),
    stop: () => store.stop(),
    rewrite: () => store.rewrite('shorter'),
    translate: () => store.translate('de'),
    summarise: () => store.summarise(),
    second: () => store.secondOpinion(),
    'write-note': () => store.writeNote((summary) => summary),
    ask: () => store.askBrand(`About ${mark(front)}`),
    undo: () => store.undoChange(),
    keep: () => store.keepChange(),
    'stop-help': () => store.stopHelp(),
    retry: () => store.retry(),
  };
  acts[what]?.();
}

const behaviour = fc.constantFrom<Behaviour>('draft', 'draft', 'abstain', 'throw', 'endless', 'silent');

/** Plays one sequence, in one interleaving, to its end. */
export async function play(
  scheduler: fc.Scheduler,
  happenings: readonly Happening[],
  behaviours: Record<string, Behaviour>,
): Promise<World> {
  const world = createWorld(scheduler, { behaviour: (ticketId) => behaviours[ticketId] ?? 'draft' });
  scheduler.scheduleSequence(
    happenings
      .flatMap((one) => Array<Happening>(one.do === 'pause' ? 12 : 1).fill(one))
      .map((one, index) => ({
        label: `${index} ${one.do} ${one.ticketId}`,
        builder: async () => happen(world.store, one),
      })),
  );
  await scheduler.waitIdle();
  return world;
}

export const sequence = fc.record({
  scheduler: fc.scheduler(),
  happenings: fc.array(happening, { minLength: 4, maxLength: 24 }),
  behaviours: fc.record({ a: behaviour, b: behaviour, c: behaviour }),
});
