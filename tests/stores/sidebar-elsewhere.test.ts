import { describe, expect, it } from 'vitest';
import { setUp, textNow } from './sidebar-desk';

describe('a change made elsewhere', () => {
  const cost = { model: 'm', prompts: { draft: 2 }, input: 9, cachedInput: 0, output: 3 };
  async function* nothing() {
    yield { type: 'abstained' as const, reason: 'no-evidence' as const, detail: [], cost };
  }

  it('of the lists of models draws up no new draft, of the chosen engine does', async () => {
    const world = setUp({ draft: nothing });
    await world.open();
    const withheld = () => world.events.filter(({ kind }) => kind === 'withheld');
    expect(withheld()).toEqual([expect.objectContaining({ reason: 'no-evidence', cost })]);
    const models = [{ id: 'claude-9', retires: '2027-01-01' }];
    Object.assign(world.settings, { access: { anthropic: { models, listedOn: '2026-11-23' } } });
    await world.store.refresh();
    await world.settle();
    // An engine that was not there before is a change.
    expect(withheld()).toHaveLength(2);
    Object.assign(world.settings, { access: { anthropic: { models: [], listedOn: '2026-11-24' } } });
    await world.store.refresh();
    await world.settle();
    expect(withheld()).toHaveLength(2);
    Object.assign(world.settings, { engines: { marlow: { engine: 'replay' } } });
    await world.store.refresh();
    await world.settle();
    expect(withheld()).toHaveLength(3);
  });

  it.each(['pack-expired', 'pack-revoked', 'pack-changed'])(
    'after which nothing may come from the pack (%s) takes even a finished draft away, and leaves the flags',
    async (code) => {
      const world = setUp();
      await world.open();
      expect(world.status()).toBe('ready');
      world.unusable.code = code;
      await world.store.refresh();
      await world.settle();
      const view = world.store.getState().view;
      expect(world.status()).toBe('stuck');
      expect(view).toMatchObject({ stuck: code, macros: [], passages: [], material: null });
      expect(view?.draft.at).toBe('none');
      expect(view?.brief).not.toBeNull();
      await world.store.insertDraft();
      await world.store.insertSource('macro', 'return-how');
      expect(world.inserts).toEqual([]);
      // The next pack is in order again.
      world.unusable.code = '';
      await world.store.refresh();
      await world.settle();
      expect(world.status()).toBe('ready');
    },
  );

  it('of packs drafts anew where the draft rests on a text that was retired', async () => {
    const world = setUp();
    await world.open();
    world.store.edit('A text of my own.');
    const draft = world.store.getState().view?.draft;
    const [macro] = (draft?.at === 'ready' ? draft.draft.segments : []).flatMap(({ sources }) =>
      sources.filter(({ kind }) => kind === 'macro'),
    );
    world.unusable.without = macro?.id ?? 'none';
    await world.store.refresh();
    await world.settle();
    expect(textNow(world)).not.toContain('A text of my own');
  });

  it('of packs leaves a finished draft alone as long as its brand may be drafted for', async () => {
    const world = setUp();
    await world.open();
    const text = textNow(world);
    world.store.edit(`${text} See you.`);
    await world.store.refresh();
    await world.settle();
    expect(textNow(world)).toBe(`${text} See you.`);
  });

  it('stops by itself the moment the time of the pack is over', async () => {
    const world = setUp();
    world.unusable.until = '2026-11-23T09:00:30Z';
    await world.open();
    expect(world.status()).toBe('ready');
    world.unusable.code = 'pack-expired';
    world.runTimers();
    await world.settle();
    expect(world.store.getState().view).toMatchObject({ stuck: 'pack-expired', macros: [] });
  });
});
