import { describe, expect, it } from 'vitest';
import { evalCase, notInDraft } from '../../lib/ledger/eval-case';
import { FactsCase } from '../eval/suites/facts-score';

const story = {
  suggestion: 's1',
  helpdesk: 'zendesk',
  brand: 'marlow',
  channel: 'email',
  language: 'en',
  at: '2026-11-02T09:00:00.000Z',
};
const parts = {
  story,
  draft: 'You have 60 days. Yes, 60 days.',
  customer: 'How long may I keep it?',
  sources: [{ id: 'returns/window', title: 'Returns', text: 'You have 30 days.' }],
};

describe('a judged draft as an evaluation case', () => {
  it("is a line that the evaluation's own reader takes, with every place of the wrong words", () => {
    const line = evalCase({ ...parts, wrong: [{ words: '60 days', kind: 'duration' }] });
    const read = FactsCase.parse(JSON.parse(line));
    expect(read.fabricated.map(({ start, end }) => read.draft.slice(start, end))).toEqual([
      '60 days',
      '60 days',
    ]);
    expect(read.ticket.messages[0]?.text).toBe(parts.customer);
    expect(line.endsWith('\n')).toBe(true);
  });

  it('is clean where nothing is wrong', () => {
    expect(FactsCase.parse(JSON.parse(evalCase({ ...parts, wrong: [] }))).fabricated).toEqual([]);
  });

  it('names words that are not in the draft', () => {
    expect(notInDraft({ ...parts, wrong: [{ words: '61 days', kind: 'duration' }] })).toEqual(['61 days']);
    expect(notInDraft({ ...parts, wrong: [{ words: '', kind: 'duration' }] })).toEqual(['']);
    expect(notInDraft({ ...parts, wrong: [{ words: '60', kind: 'duration' }] })).toEqual([]);
  });
});
