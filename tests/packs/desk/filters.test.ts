import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageInDays,
  choicesOf,
  type MacroFilter,
  type MacroRow,
  matchingRows,
  noFilter,
  rowOf,
} from '../../../lib/packs/desk/filters';
import { usageOf } from '../../../lib/packs/desk/usage';
import { entryOf } from './sample-desk';

const today = '2026-06-01';
const row = (over: Parameters<typeof entryOf>[0], more: Partial<MacroRow> = {}) => ({
  ...rowOf(entryOf(over), { usage: undefined, contradicts: false, problems: 0 }),
  ...more,
});
const ids = (rows: readonly MacroRow[], filter: Partial<MacroFilter>) =>
  matchingRows(rows, { ...noFilter, ...filter }, today).map(({ entry }) => entry.item.id);

const rows = [
  row({ id: 'a', title: 'Rücksendung', language: 'de', owner: 'Otto', channels: ['chat'], intent: 'return' }),
  row({ id: 'b', body: 'Eine Rucksendung dauert.', validUntil: '2026-06-08' }, { contradicts: true }),
  row({ id: 'c', status: 'draft', validUntil: '2026-06-01' }, { problems: 2 }),
  row({ id: 'd', validUntil: '2026-05-31' }),
];

describe('the filters', () => {
  it('find words without regard to case and accents, titles first', () => {
    expect(ids([...rows].reverse(), { text: 'rucksendung' })).toEqual(['a', 'b']);
    expect(ids(rows, { text: 'RÜCKSENDUNG dauert' })).toEqual(['b']);
  });

  it('narrow by every field', () => {
    expect(ids(rows, { status: 'draft' })).toEqual(['c']);
    expect(ids(rows, { language: 'de' })).toEqual(['a']);
    expect(ids(rows, { owner: 'Otto' })).toEqual(['a']);
    expect(ids(rows, { intent: 'return' })).toEqual(['a']);
    // Without channels a macro is for all of them.
    expect(ids(rows, { channel: 'email' })).toEqual(['b', 'c', 'd']);
    expect(ids(rows, { expiring: 0 })).toEqual(['c']);
    expect(ids(rows, { expiring: 7 })).toEqual(['b', 'c']);
    expect(ids(rows, { only: 'contradictory' })).toEqual(['b']);
    expect(ids(rows, { only: 'problems' })).toEqual(['c']);
    expect(ids(rows, { only: 'expired' })).toEqual(['d']);
    expect(ids(rows, { only: 'unused' })).toEqual(['a', 'b', 'd']);
  });

  it('tell what was always edited from what was sent as it is', () => {
    const use = (macro: string, end: 'verbatim' | 'edited' | 'replaced' | 'not-sent') => ({
      macro,
      passages: [],
      at: '2026-05-01T10:00:00Z',
      end,
    });
    const usage = usageOf([
      ...(['edited', 'edited', 'replaced', 'not-sent'] as const).map((end) => use('b', end)),
      ...(['edited', 'edited', 'verbatim'] as const).map((end) => use('c', end)),
      ...(['edited', 'edited'] as const).map((end) => use('d', end)),
    ]);
    const used = rows.map((one) => ({ ...one, usage: usage.get(one.entry.item.id) }));
    expect(ids(used, { only: 'always-edited' })).toEqual(['b']);
    expect(ids(used, { only: 'unused' })).toEqual(['a']);
    expect(usage.get('b')).toMatchObject({ shown: 4, edited: 2, replaced: 1, verbatim: 0 });
  });

  it('only ever narrow: what two of them find together, each finds alone', () => {
    const part = fc.constantFrom<Partial<MacroFilter>>(
      { text: 'order' },
      { status: 'approved' },
      { language: 'de' },
      { channel: 'email' },
      { expiring: 7 },
      { only: 'contradictory' },
      { owner: 'Otto' },
    );
    fc.assert(
      fc.property(part, part, (one, other) => {
        const both = ids(rows, { ...one, ...other });
        const alone = ids(rows, one);
        if (Object.keys(one)[0] !== Object.keys(other)[0])
          expect(both.every((id) => alone.includes(id))).toBe(true);
      }),
    );
  });

  it('are quick with 2,000 macros: each within 50 ms', () => {
    const many = Array.from({ length: 2_000 }, (_, i) =>
      row({ id: `m-${i}`, body: `Order ${i} is on its way. `.repeat(40), title: `Macro ${i}` }),
    );
    const filters: Partial<MacroFilter>[] = [
      { text: 'order 1999 way' },
      { status: 'draft' },
      { only: 'unused' },
    ];
    for (const filter of filters) {
      const times = Array.from({ length: 5 }, () => {
        const begun = performance.now();
        ids(many, filter);
        return performance.now() - begun;
      });
      // Other work on the machine makes a run slower, never quicker.
      expect(Math.min(...times)).toBeLessThan(50);
    }
    expect(ids(many, { text: 'macro 1999' })).toEqual(['m-1999']);
  });

  it('offer what occurs, each once', () => {
    const { languages, owners } = choicesOf(rows.map(({ entry }) => entry));
    expect(languages).toEqual(['de', 'en']);
    expect(owners).toEqual(['Otto', 'Owner']);
    expect(ageInDays('2026-01-01', today)).toBe(151);
    expect(ageInDays('2027-01-01', today)).toBe(0);
  });
});
