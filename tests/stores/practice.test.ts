import { beforeAll, describe, expect, it } from 'vitest';
import { CallFailed } from '@/lib/bridge/ask';
import { type AskBackground, backgroundCalls, type CallName } from '@/lib/bridge/background-calls';
import type { Attempt } from '@/lib/copilot/practice/attempt';
import { Pack } from '@/lib/packs/schema';
import { materialOf } from '@/lib/packs/select';
import { summaryOf } from '@/lib/packs/summary';
import { Settings } from '@/lib/settings/settings';
import { createPracticeStore, type PracticeStore } from '@/lib/stores/practice';
import { practiceAsk } from '@/lib/stores/practice/ask';
import marlow from '../lab/brands/marlow.json';
import { exercise } from '../packs/exercises';
import { consoleWorld } from './console-world';

const pack = Pack.parse(marlow);
const day = '2026-11-02';
const parcel = exercise({
  id: 'where',
  ticket: {
    ...exercise().ticket,
    orders: [{ id: 'MF-100001', placedAt: '2026-05-25', fulfilment: 'fulfilled', items: [], tracking: [] }],
  },
  points: [
    { id: 'p1', text: 'Thanks them', met: { kind: 'words', any: ['thank you', 'thanks'] } },
    { id: 'p2', text: 'No promise', met: { kind: 'never', any: ['guarantee'] } },
  ],
});
const legal = exercise({
  id: 'legal',
  ticket: {
    ...exercise().ticket,
    messages: [
      {
        author: 'customer',
        public: true,
        at: '2026-06-01T09:00:00.000Z',
        text: 'My lawyer will sue you if the refund for my Tarn Jacket is not paid this week.',
      },
    ],
  },
  points: [{ id: 'p1', text: 'legal_threat', met: { kind: 'flag', trigger: 'legal_threat' } }],
});

/** Everything that may be asked of the background while somebody practises. */
const harmless: readonly CallName[] = [
  'practice.exercises',
  'practice.attempts',
  'practice.keep',
  'practice.forget',
  'packs.material',
  'packs.list',
  'settings.get',
];
/** Calls that leave a trace of real work, or reach out; the test must see each of them if it is made. */
const traces = (asked: readonly string[]) => asked.filter((name) => !harmless.some((one) => one === name));

function world() {
  const asked: string[] = [];
  const kept: Attempt[] = [];
  const answers: Record<string, (args: never) => unknown> = {
    'practice.exercises': () => [parcel, legal],
    'practice.attempts': () => [...kept].reverse(),
    'practice.keep': ({ attempt }: { attempt: Attempt }) => {
      kept.push(attempt);
      return undefined;
    },
    'practice.forget': () => {
      kept.length = 0;
    },
    'packs.material': () => materialOf(pack, day),
    'packs.list': () => [summaryOf(pack, day)],
    'settings.get': () =>
      Settings.parse({ engines: { marlow: { engine: 'openai' } }, lead: 'Ines', collapsed: true }),
    'ledger.handle': () => 'h',
    'ledger.append': () => ({ seq: 1, hash: '' }),
  };
  const ask = (async (name: CallName, args: never) => {
    asked.push(name);
    const answer = answers[name];
    if (!answer) throw new CallFailed('refused', name);
    return backgroundCalls[name].result.parse(answer(args));
  }) as unknown as AskBackground;
  return { ask, asked, kept };
}

const until = async (store: PracticeStore, done: (store: PracticeStore) => boolean) => {
  for (let i = 0; i < 400 && !done(store); i += 1) await new Promise((later) => setTimeout(later, 20));
  expect(done(store)).toBe(true);
};
const draftOf = (store: PracticeStore) => store.getState().open?.sidebar.getState().view?.draft.at;
const settled = (store: PracticeStore) => !['none', 'working', undefined].includes(draftOf(store));

async function practising(id: string, over = world()) {
  const store = createPracticeStore(over.ask, consoleWorld());
  await store.choose('marlow');
  await store.start(id);
  await until(store, settled);
  return { ...over, store };
}

describe('an exercise with the sidebar beside it', { timeout: 30_000 }, () => {
  it('drafts on this device, inserts into the practice reply and scores it', async () => {
    const { store, kept } = await practising('where');
    const { sidebar } = store.getState().open ?? {};
    expect(sidebar?.getState().view?.engine?.id).toBe('on-device');
    expect(sidebar?.getState().settings).toMatchObject({ engines: {}, lead: '', collapsed: false });
    expect(draftOf(store)).toBe('ready');
    await sidebar?.insertDraft();
    const reply = store.getState().open?.reply ?? '';
    expect(reply.length).toBeGreaterThan(20);
    store.type(`Thank you for your message.\n\n${reply}`);
    await store.check();
    const { score } = store.getState().open ?? {};
    expect(score?.points.map(({ met }) => met)).toEqual([true, true]);
    expect(kept).toHaveLength(1);
    expect(store.getState().attempts[0]).toMatchObject({ exercise: 'where', score: { got: score?.got } });
  });

  it('counts what the gate blocks against the answer, and a changed answer has no score', async () => {
    const { store } = await practising('where');
    store.type('Thank you. You get £5,555.00 back today.');
    await store.check();
    const { score } = store.getState().open ?? {};
    expect(score?.gate.some(({ level }) => level === 'block')).toBe(true);
    expect(score?.got).toBeLessThan(score?.of ?? 0);
    store.type('Thank you.');
    expect(store.getState().open?.score).toBeNull();
  });

  it('takes a hand-off for the answer to what only its owner decides', async () => {
    const { store } = await practising('legal');
    await store.check();
    expect(store.getState().open?.score).toMatchObject({ got: 1, of: 2 });
    await store.getState().open?.sidebar.handOff('Please take over.');
    expect(store.getState().open?.marked).toContain('legal_threat');
    expect(store.getState().open?.note).toContain('Please take over.');
  });
});

describe('practice', { timeout: 30_000 }, () => {
  let asked: string[] = [];
  beforeAll(async () => {
    const practised = await practising('where');
    const { sidebar } = practised.store.getState().open ?? {};
    // Whatever an agent can do in the sidebar.
    await sidebar?.insertDraft();
    await sidebar?.insertSource('macro', pack.macros[0]?.id ?? '');
    sidebar?.edit('Thank you.');
    await sidebar?.handOff('A note');
    sidebar?.discard('not-useful');
    sidebar?.regenerate();
    await sidebar?.setDrafting(false);
    await sidebar?.setDrafting(true);
    await sidebar?.setWidth(400, true);
    await sidebar?.openConsole('brands');
    await sidebar?.putNewsAway();
    practised.store.type('Thank you.');
    await practised.store.check();
    await practised.store.forget();
    await sidebar?.settled();
    asked = practised.asked;
  });

  it('writes nothing on record, changes no setting and reaches no engine', () => {
    expect(asked).toContain('practice.keep');
    expect(traces(asked)).toEqual([]);
  });

  it('would be seen if it did: the same sidebar with the real calls behind it leaves traces', async () => {
    const { ask, asked: planted } = world();
    const sidebar = await import('@/lib/stores/practice/sidebar');
    const leaky = sidebar.practiceSidebar(ask, consoleWorld(), 'marlow', parcel, {
      insert: () => undefined,
      reveal: () => true,
      focus: () => undefined,
    });
    // The planted fault: one call that goes past the wall.
    await ask('ledger.append', {
      event: { kind: 'opened', brand: 'marlow' } as never,
    }).catch(() => undefined);
    await leaky.sidebar.settled();
    expect(traces(planted)).toEqual(['ledger.append']);
  });

  it.each(
    Object.keys(backgroundCalls).filter(
      (name) =>
        ![
          'settings.get',
          'settings.set',
          'packs.brands',
          'packs.material',
          'brand.remembered',
          'news.of',
          'ledger.handle',
          'ledger.append',
        ].includes(name),
    ) as CallName[],
  )('refuses %s', async (name) => {
    const { ask, asked: reached } = world();
    await expect(
      (practiceAsk(ask) as (name: CallName, args: unknown) => Promise<unknown>)(name, {}),
    ).rejects.toThrow('practice');
    expect(reached).toEqual([]);
  });
});
