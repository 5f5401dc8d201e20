import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '@/lib/stores/sidebar';
import { createWorld, happen, play, sequence } from './sidebar-world';

describe('tickets in the sidebar', () => {
  it('never shows, inserts or records anything of a ticket under another, in 3,000 random sequences', async () => {
    const seen = { drafts: 0, inserts: 0, records: 0, helped: 0 };
    await fc.assert(
      fc.asyncProperty(sequence, async ({ scheduler, happenings, behaviours }) => {
        const world = await play(scheduler, happenings, behaviours);
        expect(world.breaches).toEqual([]);
        seen.drafts += world.seen.drafts;
        seen.inserts += world.seen.inserts;
        seen.records += world.seen.records;
        seen.helped += world.seen.helped;
      }),
      { numRuns: 3_000 },
    );
    // The sequences do reach what they are about.
    expect(seen.drafts).toBeGreaterThan(3_000);
    expect(seen.inserts).toBeGreaterThan(300);
    expect(seen.records).toBeGreaterThan(3_000);
    expect(seen.helped).toBeGreaterThan(300);
  }, 120_000);

  it('always ends with the draft of the ticket that was opened last', async () => {
    await fc.assert(
      fc.asyncProperty(sequence, async ({ scheduler, happenings }) => {
        const last = { do: 'open', ticketId: 'a' };
        const world = await play(scheduler, [...happenings, last, { do: 'read', ticketId: 'a' }], {
          a: 'draft',
          b: 'endless',
          c: 'throw',
        });
        expect(world.breaches).toEqual([]);
        const { view } = world.store.getState();
        expect(view?.ticketId).toBe('a');
        // Discarded, or stopped while it ran, when the agent did so before and came back.
        expect(['ready', 'discarded', 'inserted', 'sent']).toContain(statusOf(world.store.getState()));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('names the part of a ticket that could not be read, and keeps the one that could', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        let broken = true;
        const world = createWorld(scheduler, { behaviour: () => 'draft', unreadable: () => broken });
        happen(world.store, { do: 'open', ticketId: 'a' });
        happen(world.store, { do: 'read', ticketId: 'a' });
        expect(statusOf(world.store.getState())).toBe('adapter-broken');
        expect(world.store.getState().view?.problem?.part).toBe('ticket');
        broken = false;
        happen(world.store, { do: 'read', ticketId: 'a' });
        await scheduler.waitIdle();
        broken = true;
        happen(world.store, { do: 'read', ticketId: 'a' });
        expect(statusOf(world.store.getState())).toBe('ready');
      }),
      { numRuns: 20 },
    );
  });
});
