import { CallFailed } from '@/lib/bridge/ask';
import type { AskBackground, CallArgs } from '@/lib/bridge/background-calls';
import type { PageLink } from '@/lib/bridge/page-link';
import type { ToPage } from '@/lib/bridge/page-messages';
import { flagsOf } from '@/lib/copilot/flags';
import { check } from '@/lib/copilot/gate/check';
import { openBrand } from '@/lib/copilot/room';
import { run } from '@/lib/copilot/run';
import type { Engine } from '@/lib/engines/engine';
import { createReplay, ReplayScripts } from '@/lib/engines/replay';
import type {
  InsertRequest,
  InsertResult,
  PrepareRequest,
  PrepareResult,
  TakeBackRequest,
} from '@/lib/helpdesks/contract';
import { createSentWatch } from '@/lib/helpdesks/sent';
import type { LedgerEvent } from '@/lib/ledger/record';
import { lockBrand } from '@/lib/packs/lock';
import type { Brand } from '@/lib/packs/schema';
import { readBrief } from '@/lib/signals/read-brief';
import { createSidebarStore, statusOf } from '@/lib/stores/sidebar';
import type { Ticket } from '@/lib/ticket/ticket';
import * as sample from '../gallery/samples';

/** The store on the real pipeline and gate; the page, the background and the engine are played. */

const engine = createReplay(ReplayScripts.parse({ '*': { segments: sample.segments } }), () =>
  Promise.resolve(),
);

export function setUp(
  options: {
    ticket?: Ticket;
    insert?: InsertResult;
    copyFails?: boolean;
    brands?: readonly Brand[];
    escalations?: typeof sample.material.escalations;
    perform?: NonNullable<Engine['perform']>;
    draft?: Engine['draft'];
    /** Whether the reply box turns to internal note. */
    note?: boolean;
    /** A lead's passphrase is asked about. */
    allow?: (args: CallArgs<'lead.allow'>) => { by: string };
    prepare?: (request: PrepareRequest) => PrepareResult | null;
    takeBack?: (request: TakeBackRequest) => PrepareResult | null;
  } = {},
) {
  let ticket = options.ticket ?? sample.ticket;
  let clock = 1_000;
  let ids = 0;
  let remembered: Record<string, string> = {};
  const events: LedgerEvent[] = [];
  const texts: unknown[] = [];
  const posts: ToPage[] = [];
  const inserts: InsertRequest[] = [];
  const prepares: (PrepareRequest | TakeBackRequest)[] = [];
  const copied: string[] = [];
  const timers: (() => void)[] = [];
  const opened: string[] = [];
  /** Set by a test: the brand's pack, or one macro of it, may not be used any more. */
  const unusable = { code: '', until: '', without: '' };
  const settings = {
    v: 1,
    drafting: true,
    engines: options.perform ? { marlow: { engine: 'replay' } } : {},
    access: {},
    stops: { all: false, brands: [] },
    managed: { policy: {}, problems: [] },
    theme: 'system',
    width: 380,
    collapsed: false,
  };
  const answers: Record<string, (args: never) => unknown> = {
    'settings.get': () => structuredClone(settings),
    'settings.set': (change: object) => structuredClone(Object.assign(settings, change)),
    'packs.brands': () => options.brands ?? sample.brands,
    'packs.material': ({ brandId }: { brandId: string }) => {
      opened.push(brandId);
      if (unusable.code) throw new CallFailed(unusable.code, brandId);
      const until = unusable.until ? { packUntil: unusable.until } : {};
      const macros = sample.material.macros.filter(({ id }) => id !== unusable.without);
      return { ...sample.material, ...until, macros, escalations: options.escalations ?? [] };
    },
    'brand.remembered': () => remembered,
    'brand.remember': ({ signature, brandId }: { signature: string; brandId: string }) => {
      remembered = { ...remembered, [signature]: brandId };
    },
    'ledger.handle': () => 'handle',
    'lead.allow': (args: CallArgs<'lead.allow'>) => options.allow?.(args),
    'ledger.append': ({ event, text }: { event: LedgerEvent; text?: unknown }) => {
      events.push(event);
      if (text) texts.push(text);
      return { seq: events.length, hash: '' };
    },
  };
  const page: PageLink = {
    host: 'harbor.zendesk.com',
    on: () => () => {},
    post: (message) => void posts.push(message),
    insert: async (request) => {
      inserts.push(request);
      return options.insert ?? { ok: true, editor: 'ckeditor5' };
    },
    reveal: async () => false,
    openNote: async () => options.note ?? true,
    prepare: async (request) => {
      prepares.push(request);
      return options.prepare ? options.prepare(request) : null;
    },
    takeBack: async (request) => {
      prepares.push(request);
      return options.takeBack ? options.takeBack(request) : null;
    },
    close: () => {},
  };
  const store = createSidebarStore({
    ask: (async (name: string, args: never) => answers[name]?.(args)) as AskBackground,
    page,
    parse: () => ticket,
    lock: lockBrand,
    general(one, now) {
      const brief = readBrief(one, { now });
      return { brief, flags: flagsOf(brief.triggers, null) };
    },
    openBrand,
    run,
    check,
    engine: () => ({
      ...engine,
      ...(options.perform ? { perform: options.perform } : {}),
      ...(options.draft ? { draft: options.draft } : {}),
    }),
    relist: async () => {},
    sentWatch: createSentWatch(),
    now: () => '2026-11-23T09:00:00Z',
    elapsed: () => {
      clock += 10;
      return clock;
    },
    uuid: () => {
      ids += 1;
      return `s${ids}`;
    },
    breathe: () => Promise.resolve(),
    idle: () => Promise.resolve(),
    after(_, work) {
      timers.push(work);
      return () => void timers.splice(timers.indexOf(work), 1);
    },
    copy: async (text) => {
      if (options.copyFails) throw new Error('no');
      copied.push(text);
    },
    agentLanguage: 'en',
    appVersion: '0.1.0',
  });
  const raw = {
    helpdesk: 'zendesk',
    host: '',
    ticketId: '101',
    via: 'api' as const,
    parts: {},
    failures: [],
  };
  const settle = async () => {
    for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
    await store.settled();
  };
  return {
    store,
    events,
    texts,
    posts,
    inserts,
    prepares,
    copied,
    settings,
    answers,
    opened,
    unusable,
    settle,
    status: () => statusOf(store.getState()),
    kinds: () => events.map((event) => event.kind),
    runTimers: () => timers.splice(0).forEach((work) => void work()),
    async open() {
      store.hear({ type: 'open', ticketId: '101' });
      store.hear({ type: 'read', raw });
      await settle();
    },
    async readAs(next: Ticket) {
      ticket = next;
      store.hear({ type: 'read', raw });
      await settle();
    },
  };
}

/** The ticket with a reply of the signed-in agent in its thread. */
export const reply = (text: string): Ticket => ({
  ...sample.ticket,
  messages: [
    ...sample.ticket.messages,
    {
      id: 'm9',
      author: 'agent',
      authorId: '7',
      public: true,
      at: '2026-11-23T09:00:30Z',
      text,
      warnings: [],
      attachments: [],
    },
  ],
});

export const textNow = (world: ReturnType<typeof setUp>) => {
  const draft = world.store.getState().view?.draft;
  if (draft?.at !== 'ready') throw new Error(`no draft: ${draft?.at}`);
  return draft.text;
};
