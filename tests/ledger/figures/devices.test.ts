import { describe, expect, it } from 'vitest';
import { changesIn } from '../../../lib/ledger/figures/changes';
import { figureOf } from '../../../lib/ledger/figures/registry';
import type { LedgerEvent } from '../../../lib/ledger/record';
import { type Story, storiesOf } from '../../../lib/ledger/stories';
import { chain, inserted, sent, shown } from '../sample';

/** Figures over the logs of several devices: what is one device's is not taken for another's. */

const on = (device: string, ...events: LedgerEvent[]): Story[] =>
  storiesOf(chain(events)).map((story) => ({ ...story, device }));
const value = (id: string, stories: readonly Story[]) => figureOf(id).measure(stories).value;

const byHand = (id: string, ms: number) => [
  shown(id),
  sent(id, { editClass: 'discarded', distance: 0.9, msFromOpen: ms }),
];
const withDraft = (id: string, ms: number) => [
  shown(id),
  inserted(id),
  sent(id, { distance: 0.1, editClass: 'light', msFromOpen: ms }),
];

describe('figures over several devices', () => {
  it('compare a reply with the same hands only', () => {
    const slow = on('a', ...[1, 2, 3, 4, 5].flatMap((i) => byHand(`a${i}`, 900_000)));
    const fast = on('b', ...withDraft('b1', 60_000));
    expect(value('worth-editing', [...slow, ...fast])).toMatchObject({ form: 'none' });
    // Planted: without devices these were the same hands, and the fast one's draft was worth editing.
    const mixed = [...slow, ...fast].map(({ device: _, ...story }) => story);
    expect(value('worth-editing', mixed)).toMatchObject({ form: 'rate', count: 1, n: 1 });
  });

  it('do not take the end of one log for silence of its customers', () => {
    const opened: LedgerEvent = {
      kind: 'opened',
      brand: 'marlow',
      helpdesk: 'zendesk',
      ticket: 't-1',
      suggestion: 'x',
      channel: 'email',
      eligible: true,
    };
    const early = on('a', opened, shown('a1'), sent('a1'));
    const late = on('b', opened, shown('b1')).map((story) => ({
      ...story,
      records: story.records.map((record) => ({ ...record, at: '2026-12-01T09:00:00.000Z' })),
    }));
    expect(value('follow-up', [...early, ...late])).toMatchObject({ form: 'none', why: 'no-data' });
    const mixed = [...early, ...late].map(({ device: _, ...story }) => story);
    expect(value('follow-up', mixed)).toMatchObject({ form: 'rate', count: 0, n: 1 });
  });

  it('tell a change once, not at each turn between devices that are not as far', () => {
    const two = { packVersion: 2 };
    const one = on('a', shown('a1'), shown('a2', two), shown('a3', two));
    const other = on('b', shown('b1'), shown('b2'), shown('b3', two));
    expect(changesIn([...one, ...other]).map(({ what, from, to }) => [what, from, to])).toEqual([
      ['pack', '1', '2'],
    ]);
    const mixed = [...one, ...other].map(({ device: _, ...story }) => story);
    expect(changesIn(mixed).length).toBeGreaterThan(1);
  });

  it('make no recall of two samples that were drawn apart', () => {
    const label = (id: string): LedgerEvent => ({
      kind: 'labelled',
      brand: 'marlow',
      helpdesk: 'zendesk',
      ticket: 't-1',
      suggestion: id,
      result: 'missed',
      missed: ['chargeback'],
      seed: 'seed-0001',
      rate: 1,
    });
    const one = on('a', shown('a1'), label('a1'));
    expect(value('flag-recall', one)).toMatchObject({ form: 'estimate' });
    expect(value('flag-recall', [...one, ...on('b', shown('b1'), label('b1'))])).toEqual({
      form: 'none',
      why: 'one-device',
    });
  });
});
