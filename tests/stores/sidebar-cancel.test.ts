import { describe, expect, it } from 'vitest';
import { setUp } from './sidebar-desk';

/** What was asked for a ticket ends the moment the ticket goes, and does not wait for its next word. */

function drafting() {
  const signals: AbortSignal[] = [];
  const world = setUp({
    async *draft(_, signal) {
      signals.push(signal);
      yield { type: 'text', text: 'Hi' };
      await new Promise(() => {});
    },
  });
  return { world, aborted: () => signals.map(({ aborted }) => aborted) };
}

describe('a draft that is being written', () => {
  it.each([
    ['another ticket comes in front', { type: 'open', ticketId: '102' } as const],
    ['no ticket is in front any more', { type: 'open', ticketId: null } as const],
  ])('is called off when %s', async (_, message) => {
    const { world, aborted } = drafting();
    await world.open();
    expect(aborted()).toEqual([false]);
    world.store.hear(message);
    expect(aborted()).toEqual([true]);
  });

  it('is called off when another one is asked for', async () => {
    const { world, aborted } = drafting();
    await world.open();
    world.store.regenerate();
    expect(aborted()).toEqual([true]);
  });

  it('goes on when something is heard of another ticket’s reply box', async () => {
    const { world, aborted } = drafting();
    await world.open();
    world.store.hear({ type: 'composer', ticketId: '102', composer: { mode: 'public', text: '' } } as never);
    expect(aborted()).toEqual([false]);
  });
});
