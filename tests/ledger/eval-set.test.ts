import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evalSet } from '../../lib/ledger/eval-set';
import type { LedgerEvent, Score } from '../../lib/ledger/record';
import { storiesOf } from '../../lib/ledger/stories';
import { nothingKnown } from '../../lib/privacy/kinds';
import { FactsCase } from '../eval/suites/facts-score';
import { chain, sent, shown } from './sample';

const judged = (suggestion: string, accuracy: Score, rater = 'Ana'): LedgerEvent => ({
  kind: 'judged',
  brand: 'marlow',
  helpdesk: 'zendesk',
  ticket: 't-1',
  suggestion,
  rater,
  scores: { accuracy },
  plan: { seed: 'seed-of-a-test', from: '2026-11-01', to: '2026-11-30', size: 40, minimum: 3 },
});
const text = (suggestion: string, draft: string, over: { sent?: string; subject?: string } = {}) => ({
  suggestion,
  brand: 'marlow',
  draft,
  at: 'x',
  ...over,
});
const sources = {
  'return-how': { id: 'return-how', title: 'Returns', text: 'You have 30 days to return it.', version: 2 },
};
const setOf = (
  events: LedgerEvent[],
  texts: Parameters<typeof evalSet>[0]['texts'],
  from: Parameters<typeof evalSet>[0]['sources'] = sources,
) => evalSet({ stories: storiesOf(chain(events)), texts, sources: from, known: nothingKnown });
const linesOf = (set: { text: string }) =>
  set.text
    .trimEnd()
    .split('\n')
    .map((line) => FactsCase.parse(JSON.parse(line)));

/** Planted personal data of each kind that a reply may hold. */
const personal = [
  'Margarethe Hollenbeck',
  'm.hollenbeck@postfach-mail.example',
  '+49 151 23456789',
  '4111 1111 1111 1111',
];

describe('judged drafts as an evaluation set', () => {
  it('take what raters found right as clean, and of what they found wrong the facts that the agent took out', () => {
    const set = setOf([shown('a'), judged('a', 'right'), shown('b'), sent('b'), judged('b', 'wrong')], {
      a: text('a', 'You have 30 days to return it.'),
      b: text('b', 'You have 60 days to return it, and it costs €5.', {
        sent: 'You have 30 days to return it, and it costs €5.',
      }),
    });
    expect(set).toMatchObject({ clean: 1, wrong: 1 });
    const wrong = linesOf(set).find(({ fabricated }) => fabricated.length > 0);
    expect(wrong?.fabricated.map(({ start, end, kind }) => [wrong.draft.slice(start, end), kind])).toEqual([
      ['60 days', 'duration'],
    ]);
  });

  it('leave out, and count, what cannot be said', () => {
    const set = setOf(
      [
        ...[shown('none'), judged('none', 'right')],
        ...[shown('split'), judged('split', 'right'), judged('split', 'wrong', 'Ben')],
        ...[shown('same'), sent('same'), judged('same', 'wrong')],
        ...[shown('old', { macro: { id: 'return-how', version: 1 } }), judged('old', 'right')],
        ...[shown('unjudged')],
        ...[shown('other'), judged('other', 'not-applicable')],
      ],
      {
        none: null,
        split: text('split', 'You have 30 days.'),
        same: text('same', 'You have 60 days.', { sent: 'You have 60 days, yes.' }),
        old: text('old', 'You have 14 days.'),
        unjudged: text('unjudged', 'You have 30 days.'),
        other: text('other', 'You have 30 days.'),
      },
    );
    expect(set).toEqual({
      text: '',
      clean: 0,
      wrong: 0,
      left: { 'no-draft': 1, disputed: 1, 'no-place': 1, 'source-changed': 1, personal: 0 },
    });
  });

  it('hold nothing personal, and the same stand-in in draft and ticket', () => {
    const draft = `Dear ${personal[0]},\n\nwe wrote to ${personal[1]} and called ${personal[2]}. The card ${personal[3]} is gone. You have 60 days.\n\nBest wishes`;
    const set = setOf([shown('a'), sent('a'), judged('a', 'wrong')], {
      a: text('a', draft, { sent: draft.replace('60', '30'), subject: `Return for ${personal[0]}` }),
    });
    expect(draft).toContain(personal[0]);
    for (const one of personal) expect(set.text).not.toContain(one);
    expect(set.text).not.toMatch(/Hollenbeck|\[[A-Z_]+_/);
    const [line] = linesOf(set);
    const mail = /\S+@example\.com/.exec(line?.draft ?? '')?.[0] ?? 'none';
    expect(line?.ticket.messages[0]?.text).toContain(mail);
    expect(line?.fabricated.map(({ start, end }) => line.draft.slice(start, end))).toEqual(['60 days']);
  });

  it('are read by the evaluation as they are', { timeout: 60_000 }, () => {
    const set = setOf([shown('a'), judged('a', 'right'), shown('b'), sent('b'), judged('b', 'wrong')], {
      a: text('a', 'You have 30 days to return it.'),
      b: text('b', 'You have 60 days to return it.', { sent: 'You have 30 days to return it.' }),
    });
    const room = mkdtempSync(join(tmpdir(), 'eval-set-'));
    try {
      const path = join(room, 'set.jsonl');
      writeFileSync(path, set.text);
      const run = spawnSync(
        'npm',
        ['run', '--silent', 'eval', '--', '--suite', 'facts', '--file', path, '--json'],
        {
          encoding: 'utf8',
        },
      );
      expect([run.status, run.stderr]).toEqual([0, '']);
      expect(JSON.parse(run.stdout)).toMatchObject({
        suite: 'facts',
        cases: 2,
        metrics: { catch_rate: 1, clean_flagged_rate: 0 },
      });
    } finally {
      rmSync(room, { recursive: true });
    }
  });
});
