import { describe, expect, it } from 'vitest';
import { isCollapsed } from '@/lib/stores/sidebar';
import { setUp } from './sidebar-desk';

type World = ReturnType<typeof setUp>;
const folded = ({ store }: World) => isCollapsed(store.getState());
const layout = ({ posts }: World) => posts.findLast((post) => post.type === 'layout');

async function narrow(options: Parameters<typeof setUp>[0] = {}) {
  const world = setUp(options);
  await world.store.load();
  world.store.hear({ type: 'room', narrow: true });
  await world.open();
  return world;
}

describe('the sidebar in a narrow window', () => {
  it('begins as its rail, opens when asked, and keeps no choice', async () => {
    const world = await narrow();
    expect(folded(world)).toBe(true);
    expect(layout(world)).toEqual({ type: 'layout', width: 380, collapsed: true });
    await world.store.setCollapsed(false);
    expect(folded(world)).toBe(false);
    expect(layout(world)).toEqual({ type: 'layout', width: 380, collapsed: false });
    await world.store.setCollapsed(true);
    expect(world.settings.collapsed).toBe(false);
    world.store.hear({ type: 'room', narrow: false });
    expect(folded(world)).toBe(false);
    expect(layout(world)).toMatchObject({ collapsed: false });
  });

  it('folds when the agent goes back to the page, by hand, by Escape or by inserting', async () => {
    const world = await narrow();
    const back = [
      () => world.store.hear({ type: 'in-page' }),
      () => world.store.leave(),
      () => world.store.insertDraft(),
    ];
    for (const go of back) {
      await world.store.setCollapsed(false);
      await go();
      expect(folded(world)).toBe(true);
      expect(layout(world)).toMatchObject({ collapsed: true });
    }
    expect(world.inserts).toHaveLength(1);
  });

  it('is open when something must be read: a refusal, or that the reply is on the clipboard', async () => {
    for (const reason of ['wrong-mode', 'not-taken'] as const) {
      const world = await narrow({ insert: { ok: false, reason } });
      // An editor that is tried may take the focus before it fails.
      await world.store.insertDraft();
      expect(folded(world), reason).toBe(false);
    }
  });

  it('takes the keyboard when the shortcut opens it, but not where it stands beside the page', async () => {
    const world = await narrow();
    world.store.hear({ type: 'command', command: 'toggle' });
    expect([folded(world), world.store.getState().focusWish]).toEqual([false, 1]);
    world.store.hear({ type: 'command', command: 'toggle' });
    expect([folded(world), world.store.getState().focusWish]).toEqual([true, 1]);
    world.store.hear({ type: 'room', narrow: false });
    world.store.hear({ type: 'command', command: 'toggle' });
    expect(world.store.getState().focusWish).toBe(1);
    expect(world.settings.collapsed).toBe(true);
  });
});
