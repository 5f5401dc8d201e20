import { describe, expect, it } from 'vitest';
import { weekOf } from '../../lib/ledger/metrics';
import { matching, storiesOf } from '../../lib/ledger/stories';
import { byWeek } from '../../lib/ledger/weeks';
import { chain, inserted, rejected, sent, shown, withheld } from './sample';

const records = chain([
  shown('a'),
  inserted('a'),
  sent('a', { editClass: 'light', factEdits: 1 }),
  shown('b', { language: 'de', intent: 'warranty' }),
  rejected('b'),
  withheld('c'),
  shown('d'),
]);

describe('stories', () => {
  const stories = storiesOf(records);
  it('tells what became of each suggestion, newest first', () => {
    expect(stories.map((story) => [story.suggestion, story.outcome])).toEqual([
      ['d', 'shown'],
      ['c', 'withheld'],
      ['b', 'rejected'],
      ['a', 'light'],
    ]);
    expect(stories.find((story) => story.suggestion === 'a')).toMatchObject({
      factEdits: 1,
      macro: 'return-how',
    });
  });

  it('filters by what an auditor asks for', () => {
    expect(matching(stories, { language: 'de' }, weekOf)).toHaveLength(1);
    expect(matching(stories, { text: 'warranty wrong-tone' }, weekOf)).toHaveLength(1);
    expect(matching(stories, { text: 'nothing-like-it' }, weekOf)).toHaveLength(0);
    expect(matching(stories, { outcome: 'withheld', week: '2026-11-02' }, weekOf)).toHaveLength(1);
  });
});

describe('weeks', () => {
  it('counts a suggestion in the week in which it began, even when it is sent a week later', () => {
    const [first, second, third] = chain([shown('late'), shown('next'), sent('late')]);
    if (!first || !second || !third) throw new Error('three records expected');
    const weeks = byWeek([
      first,
      { ...second, at: '2026-11-10T08:00:00.000Z' },
      { ...third, at: '2026-11-10T09:00:00.000Z' },
    ]);
    expect(weeks.map(({ week, figures }) => [week, figures.shown, figures.sent])).toEqual([
      ['2026-11-02', 1, 1],
      ['2026-11-09', 1, 0],
    ]);
  });
});
