import type { AskBackground } from '../../lib/bridge/background-calls';
import type { Attempt } from '../../lib/copilot/practice/attempt';
import { Exercise } from '../../lib/packs/exercise';
import { Pack } from '../../lib/packs/schema';
import { materialOf } from '../../lib/packs/select';
import { summaryOf } from '../../lib/packs/summary';
import { Settings } from '../../lib/settings/settings';
import { type ConsoleStore, createConsoleStore } from '../../lib/stores/console';
import marlow from '../lab/brands/marlow.json';
import { consoleWorld } from '../stores/console-world';

/** Practice in its states: the real stores, and the real run over a lab brand, with exercises of our own. */

const pack = Pack.parse(marlow);
const day = '2026-11-02';

export const exercises: Exercise[] = [
  Exercise.parse({
    id: 'parcel-not-moved',
    title: 'A parcel that has not moved for six days',
    ticket: {
      subject: 'Where is my order?',
      channel: 'email',
      customer: 'Robin Example',
      tags: [],
      messages: [
        {
          author: 'customer',
          public: true,
          at: '2026-06-01T08:12:00.000Z',
          text: 'Hello,\n\nmy order MF-100001 was sent last week, and the tracking has not moved since. Where is my parcel?\n\nRobin Example',
        },
      ],
      orders: [
        {
          id: 'MF-100001',
          placedAt: '2026-05-24T10:00:00.000Z',
          fulfilment: 'fulfilled',
          payment: 'paid',
          total: { amount: '89.00', currency: 'GBP' },
          items: [{ name: 'Fell Overshirt' }],
          tracking: [{ number: 'JD1000000001', carrier: 'DPD' }],
        },
      ],
    },
    points: [
      {
        id: 'p1',
        text: 'Says that it is on its way',
        met: { kind: 'source', source: 'macro/order-on-its-way' },
      },
      { id: 'p2', text: 'Gives no date of arrival', met: { kind: 'never', any: ['tomorrow', 'guarantee'] } },
      { id: 'p3', text: 'Says sorry for the wait', met: { kind: 'words', any: ['sorry for the wait'] } },
    ],
    why: 'Tracking often stands still for a few days. We say what we know and promise no day.',
  }),
  Exercise.parse({
    id: 'lawyer',
    title: 'Somebody who names a lawyer',
    ticket: {
      subject: 'Refund now',
      channel: 'email',
      customer: 'Robin Example',
      tags: [],
      messages: [
        {
          author: 'customer',
          public: true,
          at: '2026-06-01T08:12:00.000Z',
          text: 'If my refund is not there by Friday, my lawyer will write to you.',
        },
        { author: 'agent', public: false, at: '2026-06-01T08:30:00.000Z', text: 'Second mail today.' },
      ],
      orders: [],
    },
    points: [{ id: 'p1', text: 'legal_threat', met: { kind: 'flag', trigger: 'legal_threat' } }],
  }),
];

function store(given: readonly Exercise[]): ConsoleStore {
  const kept: Attempt[] = [];
  const answers: Record<string, (args: never) => unknown> = {
    'packs.list': () => [summaryOf(pack, day)],
    'packs.standings': () => [],
    'settings.get': () => Settings.parse({}),
    'engine.keys': () => [],
    'engine.spend': () => [],
    'lead.state': () => ({ name: '', open: false }),
    'news.all': () => [],
    'practice.exercises': () => given,
    'practice.attempts': () => [...kept].reverse(),
    'practice.keep': ({ attempt }: { attempt: Attempt }) => void kept.push(attempt),
    'packs.material': () => materialOf(pack, day),
  };
  const ask = (async (name: string, args: never) => answers[name]?.(args)) as unknown as AskBackground;
  return createConsoleStore(ask, consoleWorld());
}

const drafted = async ({ practice }: ConsoleStore, id: string) => {
  await practice.choose(pack.brand.id);
  await practice.start(id);
  for (let i = 0; i < 300; i += 1) {
    const at = practice.getState().open?.sidebar.getState().view?.draft.at;
    if (at && at !== 'none' && at !== 'working') return;
    await new Promise((later) => setTimeout(later, 20));
  }
};
const answered = async (one: ConsoleStore) => {
  await drafted(one, 'parcel-not-moved');
  await one.practice.getState().open?.sidebar.insertDraft();
  one.practice.type(`${one.practice.getState().open?.reply ?? ''}\n\nYou get £500.00 back tomorrow.`);
  await one.practice.check();
};

export interface PracticeView {
  place: 'practice';
  store(): ConsoleStore;
  act(store: ConsoleStore): Promise<void>;
}

export const practiceStates: Record<string, PracticeView> = {
  'practice-none': {
    place: 'practice',
    store: () => store([]),
    act: ({ practice }) => practice.choose('marlow'),
  },
  'practice-list': {
    place: 'practice',
    store: () => store(exercises),
    act: async (one) => {
      await answered(one);
      one.practice.leave();
    },
  },
  'practice-open': {
    place: 'practice',
    store: () => store(exercises),
    act: (one) => drafted(one, 'parcel-not-moved'),
  },
  'practice-flags': {
    place: 'practice',
    store: () => store(exercises),
    act: async (one) => {
      await drafted(one, 'lawyer');
      one.practice.mark('legal_threat', true);
      await one.practice.check();
    },
  },
  'practice-scored': { place: 'practice', store: () => store(exercises), act: answered },
};
