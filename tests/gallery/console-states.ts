import { CallFailed } from '../../lib/bridge/ask';
import type { AskBackground } from '../../lib/bridge/background-calls';
import { EngineFailed } from '../../lib/engines/contract';
import { link } from '../../lib/ledger/chain';
import type { LedgerEvent, LedgerRecord } from '../../lib/ledger/record';
import { Pack } from '../../lib/packs/schema';
import { materialOf } from '../../lib/packs/select';
import { changesOf } from '../../lib/packs/signing/changes';
import { summaryOf } from '../../lib/packs/summary';
import { Settings } from '../../lib/settings/settings';
import { type ConsoleStore, createConsoleStore } from '../../lib/stores/console';
import type { ConsoleWorld } from '../../lib/stores/console/engines';
import lumen from '../lab/brands/lumen.json';
import marlow from '../lab/brands/marlow.json';
import voltaro from '../lab/brands/voltaro.json';
import { chainAnswers } from '../ledger/log-answers';
import { inserted, rejected, sent, shown, withheld } from '../ledger/sample';
import { preview, standing } from '../stores/pack-preview';
import { auditRecords, blindDays } from './audit-records';
import { benchActs, plan, sampleRecords } from './console-bench';
import { connected } from './console-engines';
import { type DeskView, deskStates } from './desk-states';
import { importStates } from './import-states';
import { type PracticeView, practiceStates } from './practice-states';

/** Every state of the console by name: the real store over a background that plays one. */

type Answers = Record<string, (args: never) => unknown>;

const packs = [marlow, lumen, voltaro].map((json) => Pack.parse(json));
const summaries = packs.map((pack) => summaryOf(pack, '2026-11-02'));

/** Forty suggestions over six weeks, one of each fate. */
const life = (id: string, i: number): LedgerEvent[] => {
  const draft = shown(id, {
    brand: packs[i % 3]?.brand.id ?? 'marlow',
    channel: i % 3 === 0 ? 'chat' : 'email',
    language: i % 4 === 0 ? 'de' : 'en',
    intent: i % 2 === 0 ? 'missing-item' : 'return',
    findings: i % 5 === 0 ? { 'fact.amount': 1 } : {},
    msToDraft: 80 + 17 * i,
  });
  const { brand, helpdesk, ticket } = draft;
  if (i % 7 === 0) return [draft, rejected(id)];
  if (i % 6 === 0)
    return [withheld(id), { ...inserted(id), what: 'macro', source: { id: 'return-how', version: 2 } }];
  if (i % 5 === 0)
    return [
      draft,
      {
        kind: 'flag-shown',
        brand,
        helpdesk,
        ticket,
        suggestion: id,
        trigger: 'chargeback',
        rule: 'chargeback.en',
      },
    ];
  const editClass = (['verbatim', 'light', 'heavy', 'discarded'] as const)[i % 4] ?? 'light';
  return [
    draft,
    inserted(id),
    sent(id, { editClass, distance: (i % 4) / 8, factEdits: i % 9 === 0 ? 1 : 0 }),
  ];
};
const records: LedgerRecord[] = [];
for (const event of Array.from({ length: 40 }, (_, i) => life(`s${i}`, i)).flat()) {
  const at = new Date(Date.UTC(2026, 9, 5, 8) + records.length * 9 * 3_600_000).toISOString();
  records.push(link(records.at(-1) ?? null, event, at));
}

/** One in order, one whose time is over with much behind it, one that nobody signed. */
const standings = [
  { validUntil: '2027-01-31T23:59:59.999Z' },
  {
    fault: 'expired' as const,
    validUntil: '2026-10-31T23:59:59.999Z',
    versions: [
      { n: 2, version: 7, at: '2026-10-02T09:00:00.000Z', digest: 'd'.repeat(64), inUse: true },
      { n: 1, version: 6, at: '2026-09-02T09:00:00.000Z', digest: 'e'.repeat(64), inUse: false },
    ],
    feeds: [
      {
        url: 'https://packs.lumen.example/lumen.json',
        checkedAt: '2026-11-02T08:45:00.000Z',
        nextAt: '2026-11-02T09:00:00.000Z',
        failures: 0,
        problem: 'pack-expired',
      },
    ],
  },
  {
    fault: 'unsigned' as const,
    keys: [],
    unproven: [
      { kind: 'macro' as const, id: 'x', title: 'How to return', version: 3, fault: 'no-approval' as const },
    ],
  },
];
const marlowPack = Pack.parse(marlow);
const [firstMacro, ...otherMacros] = marlowPack.macros;
const offered = preview('marlow', ['new-key'], {
  brand: { id: 'marlow', name: marlowPack.brand.name, colour: marlowPack.brand.colour },
  from: marlowPack.version,
  version: marlowPack.version + 1,
  changes: changesOf(marlowPack, {
    ...marlowPack,
    macros: firstMacro ? [{ ...firstMacro, body: 'New words' }, ...otherMacros.slice(2)] : [],
    voice: { ...marlowPack.voice, tone: 'warm' },
  }),
});

const ask = (list: readonly LedgerRecord[], installed: typeof summaries, settings: object): AskBackground => {
  const answers: Answers = {
    'packs.list': () => installed,
    'settings.get': () => Settings.parse(settings),
    'engine.keys': () => ['anthropic'],
    'engine.spend': () => [
      { brand: 'marlow', month: '2026-11', usd: 1.284, unknown: 0 },
      { brand: 'lumen', month: '2026-11', usd: 20.02, unknown: 3 },
    ],
    'lead.state': () => ({ name: 'Ines Rowe', open: false }),
    'ledger.page': ({ after }: { after: number }) => list.filter(({ seq }) => seq > after),
    ...chainAnswers(list),
    'ledger.text': ({ suggestion }: { suggestion: string }) => ({
      suggestion,
      brand: 'marlow',
      subject: 'Returning the overshirt',
      draft: 'Hi Ana,\n\nYou have 30 days from delivery to send it back.\n\nThe Marlow team',
      sent: 'Hi Ana,\n\nYou have 14 days from delivery to send it back, and the label is free.\n\nThe Marlow team',
      at: '2026-11-02T08:00:00.000Z',
    }),
    'packs.export': ({ brandId }: { brandId: string }) => packs.find(({ brand }) => brand.id === brandId),
    'packs.material': ({ brandId }: { brandId: string }) => {
      const pack = packs.find(({ brand }) => brand.id === brandId);
      return pack && { ...materialOf(pack, '2026-11-02'), escalations: [] };
    },
    'sample.plan': () => plan,
    'ledger.where': ({ handles }: { handles: string[] }) =>
      handles.map((handle) => ({
        handle,
        helpdesk: 'zendesk',
        host: 'marlowfenn.zendesk.com',
        ticketId: `48${handle.replace('handle-', '').padStart(3, '0')}`,
      })),
    'packs.standings': () => installed.map(({ brand }, i) => standing(brand.id, standings[i])),
    'packs.import': () => ({ brandId: 'marlow', version: 7 }),
    'packs.preview': ({ json }: { json: string }) => {
      if (json === 'good') return offered;
      throw new CallFailed(
        'pack-refused',
        'macros[3].validUntil (return-how): write the day as YYYY-MM-DD\nmacros[9].approver (promo-none): it is approved, so name who approved it',
      );
    },
  };
  return (async (name: string, args: never) => answers[name]?.(args)) as unknown as AskBackground;
};

const world: ConsoleWorld = {
  copy: async () => undefined,
  allow: async () => true,
  reach: async () => true,
  builtIn: { availability: async () => 'downloadable', prepare: async () => {} },
  async probe({ key }) {
    if (key === 'slow') return new Promise(() => undefined);
    throw new EngineFailed('key', '401');
  },
  today: () => '2026-11-02',
  now: () => '2026-11-02T09:00:00.000Z',
  elapsed: () => performance.now(),
  breathe: () => new Promise((drawn) => setTimeout(drawn)),
  sampleTickets: null,
  pause: async () => undefined,
  page: async () => new Uint8Array(),
};
const consoleStore = (
  list: readonly LedgerRecord[],
  installed = summaries,
  settings: object = {},
  over: Partial<ConsoleWorld> = {},
): ConsoleStore => createConsoleStore(ask(list, installed, settings), { ...world, ...over });

const trial = (key: string) => ({
  engine: 'anthropic',
  baseUrl: 'https://api.anthropic.com',
  key,
  model: '',
});

const file = (name: string, text: string) => ({ name, text: async () => text });

export interface ConsoleView {
  place:
    | DeskView['place']
    | PracticeView['place']
    | 'import'
    | 'brands'
    | 'rules'
    | 'engines'
    | 'sample'
    | 'blind'
    | 'audit'
    | 'report';
  store(): ConsoleStore;
  /** What is done after the store was read. */
  act?(store: ConsoleStore): Promise<void>;
}

export const consoleStates: Record<string, ConsoleView> = {
  ...deskStates,
  ...importStates,
  ...practiceStates,
  'console-brands': { place: 'brands', store: () => consoleStore([]) },
  'console-no-brands': { place: 'brands', store: () => consoleStore([], []) },
  'console-installed': {
    place: 'brands',
    store: () => consoleStore([]),
    act: (store) => store.offer([file('marlow.json', 'good'), file('lumen-november-final.json', 'bad')]),
  },
  'console-rules': { place: 'rules', store: () => consoleStore([]), act: benchActs.open },
  'console-rules-run': { place: 'rules', store: () => consoleStore([]), act: benchActs.run },
  'console-rules-faults': {
    place: 'rules',
    store: () => consoleStore([], summaries, {}, { sampleTickets: async () => '' }),
    act: benchActs.faults,
  },
  'console-rules-running': {
    place: 'rules',
    store: () => consoleStore([], summaries, {}, { breathe: () => new Promise(() => undefined) }),
    act: benchActs.running,
  },
  'console-sample': {
    place: 'sample',
    store: () => consoleStore(sampleRecords(0)),
    act: (store) => store.openSample('marlow'),
  },
  'console-sample-measured': {
    place: 'sample',
    store: () => consoleStore(sampleRecords(12)),
    act: (store) => store.openSample('marlow'),
  },
  'console-sample-empty': {
    place: 'sample',
    store: () => consoleStore([]),
    act: (store) => store.openSample('marlow'),
  },
  'console-engines': { place: 'engines', store: () => consoleStore([]) },
  'console-engines-connected': { place: 'engines', store: () => consoleStore([], summaries, connected) },
  'console-engines-refused': {
    place: 'engines',
    store: () => consoleStore([]),
    act: (store) => store.connect(trial('wrong')),
  },
  'console-engines-testing': {
    place: 'engines',
    store: () => consoleStore([]),
    act: async (store) => void store.connect(trial('slow')),
  },
  'console-audit': { place: 'audit', store: () => consoleStore(auditRecords()) },
  'console-audit-old': { place: 'audit', store: () => consoleStore(records) },
  'console-blind': {
    place: 'blind',
    store: () => consoleStore(auditRecords()),
    act: (store) => store.openBlind('marlow', { ...blindDays, rater: 'Ines' }),
  },
  'console-blind-judged': {
    place: 'blind',
    store: () => consoleStore(auditRecords(24)),
    act: (store) => store.openBlind('marlow', { ...blindDays, rater: 'Ines' }),
  },
  'console-report': { place: 'report', store: () => consoleStore(auditRecords(24)) },
  'console-audit-broken': {
    place: 'audit',
    store: () => consoleStore(records.filter(({ seq }) => seq !== 12)),
  },
  'console-audit-story': {
    place: 'audit',
    store: () => consoleStore(records),
    act: (store) => store.open('s1'),
  },
  'console-audit-empty': { place: 'audit', store: () => consoleStore([]) },
};
