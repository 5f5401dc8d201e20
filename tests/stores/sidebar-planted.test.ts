import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { play, sequence } from './sidebar-world';

// The bug that the sequences are for: a store that applies whatever arrives to the ticket that is in front.
vi.mock('@/lib/stores/sidebar/current', () => ({ isCurrent: () => true }));

describe('the check for drafts on the wrong ticket', () => {
  it('catches a store that does not look where an event belongs', async () => {
    const result = await fc.check(
      fc.asyncProperty(sequence, async ({ scheduler, happenings, behaviours }) => {
        const { breaches } = await play(scheduler, happenings, behaviours);
        return breaches.length === 0;
      }),
      { numRuns: 300 },
    );
    expect(result.failed).toBe(true);
  }, 60_000);
});
