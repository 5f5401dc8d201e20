import { describe, expect, it } from 'vitest';
import { weekOf } from '../../lib/ledger/figures/dimensions';
import { matching, storiesOf } from '../../lib/ledger/stories';
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
