import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '@/lib/engines/contract';
import { reply, setUp, textNow } from './sidebar-desk';

/** An engine far away that writes one piece and then waits until it is called off. */
function slowEngine() {
  const signals: AbortSignal[] = [];
  async function* draft(_: unknown, signal: AbortSignal): AsyncGenerator<EngineEvent> {
    signals.push(signal);
    yield { type: 'segment', segment: { text: 'Thank you for writing.', sources: [] } };
    await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  }
  return { signals, draft };
}

/** Settings that changed elsewhere reach an open sidebar by one announcement. */
async function announced(world: ReturnType<typeof setUp>, change: object) {
  Object.assign(world.settings, change);
  await world.store.refresh();
  await world.settle();
}

const draftOf = ({ store }: ReturnType<typeof setUp>) => store.getState().view?.draft;
const marlow = { stops: { all: false, brands: ['marlow'] } };
const nothing = { stops: { all: false, brands: [] } };

describe('drafting that was stopped', () => {
  it('takes the draft from the screen, so that it cannot be inserted, and says by whom', async () => {
    const world = setUp();
    await world.open();
    expect(world.status()).toBe('ready');
    await announced(world, marlow);
    expect(world.status()).toBe('drafting-off');
    expect(draftOf(world)).toEqual({ at: 'off', stop: { by: 'lead', all: false } });
    await world.store.insertDraft();
    expect(world.inserts).toEqual([]);
  });

  it('takes it also when the agent has changed it', async () => {
    const world = setUp();
    await world.open();
    world.store.edit('My own words.');
    await announced(world, { managed: { policy: { killSwitch: { all: true, brands: [] } }, problems: [] } });
    expect(draftOf(world)).toEqual({ at: 'off', stop: { by: 'organisation', all: true } });
  });

  it('calls off what an engine is writing', async () => {
    const { draft, signals } = slowEngine();
    const world = setUp({ draft });
    await world.open();
    expect(world.status()).toBe('working');
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    await announced(world, marlow);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(world.status()).toBe('drafting-off');
  });

  it('offers no engine’s help meanwhile, and cannot be turned on by the agent', async () => {
    const world = setUp({ perform: () => (async function* () {})() });
    await world.open();
    expect(world.store.getState().view?.helpers).not.toEqual({});
    await announced(world, marlow);
    expect(world.store.getState().view?.helpers).toEqual({});
    await world.store.setDrafting(true);
    await world.settle();
    expect(world.status()).toBe('drafting-off');
  });

  it('keeps flags, sources and what stands in the reply box', async () => {
    const world = setUp();
    await world.open();
    await world.store.insertDraft();
    await announced(world, marlow);
    const view = world.store.getState().view;
    expect(view?.macros.length).toBeGreaterThan(0);
    expect(view?.brief).not.toBeNull();
    expect(world.inserts).toHaveLength(1);
  });

  it('does not wait for the packs, which may take long', async () => {
    const world = setUp();
    await world.open();
    world.answers['packs.material'] = () => new Promise(() => {});
    world.answers['packs.brands'] = () => new Promise(() => {});
    Object.assign(world.settings, marlow);
    void world.store.refresh();
    await world.settle();
    expect(world.status()).toBe('drafting-off');
  });

  it('still sees what is sent of what was inserted before', async () => {
    const world = setUp();
    await world.open();
    const text = textNow(world);
    await world.store.insertDraft();
    await announced(world, marlow);
    await world.readAs(reply(text));
    expect(world.events.at(-1)).toMatchObject({ kind: 'sent', editClass: 'verbatim' });
  });

  it('for another brand changes nothing here', async () => {
    const world = setUp();
    await world.open();
    const before = draftOf(world);
    await announced(world, { stops: { all: false, brands: ['lumen'] } });
    expect(draftOf(world)).toEqual(before);
  });

  it('goes on when the stop is lifted', async () => {
    const world = setUp();
    await world.open();
    await announced(world, marlow);
    await announced(world, nothing);
    expect(world.status()).toBe('ready');
  });
});

describe('news of the brand in front', () => {
  const news = {
    brandId: 'marlow',
    brand: 'Marlow',
    from: 1,
    to: 2,
    at: '2026-11-23T08:00:00Z',
    digest: 'd'.repeat(64),
    lines: [{ kind: 'voice', what: '' }],
  };

  it('is shown with the brand’s ticket, and gone for good once it was put away', async () => {
    let seen: unknown = null;
    const world = setUp();
    world.answers['news.of'] = () => (seen ? null : news);
    world.answers['news.seen'] = (args) => {
      seen = args;
    };
    await world.open();
    expect(world.store.getState().news).toEqual(news);
    await world.store.putNewsAway();
    expect(world.store.getState().news).toBeNull();
    expect(seen).toEqual({ brandId: 'marlow', digest: news.digest });
    await world.open();
    expect(world.store.getState().news).toBeNull();
  });

  it('that cannot be had is no trouble to anybody', async () => {
    const world = setUp();
    world.answers['news.of'] = () => {
      throw new Error('no');
    };
    await world.open();
    expect(world.status()).toBe('ready');
    expect(world.store.getState().news).toBeNull();
  });
});
