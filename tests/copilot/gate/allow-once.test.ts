import { describe, expect, test } from 'vitest';
import { mayBeAllowed, sentenceAround, withAllowed } from '../../../lib/copilot/gate/allow-once';
import { report } from './sample';

const text = 'It costs £25. It is £26 abroad. As a language model I cannot know this.';
const allowance = { rule: 'fact.amount', sentence: 'It costs £25.', reason: 'Anniversary offer', by: 'Ines' };
const blocking = (of: string, allowed = [allowance]) =>
  withAllowed(report(of), of, 'en', allowed)
    .findings.filter(({ level }) => level === 'block')
    .map(({ rule, text: words }) => `${rule} ${words}`);

describe('a sentence that a lead let pass', () => {
  test('is a note with who and why; what else blocks still does', () => {
    expect(blocking(text, [])).toContain('fact.amount £25');
    const left = blocking(text);
    expect(left).not.toContain('fact.amount £25');
    expect(left).toContain('fact.amount £26');
    const { findings, insertable } = withAllowed(report(text), text, 'en', [allowance]);
    expect(insertable).toBe(false);
    expect(findings.find(({ text: words }) => words === '£25')).toMatchObject({
      level: 'note',
      message: { key: 'gate.allowed', values: { by: 'Ines', reason: 'Anniversary offer' } },
    });
  });

  test('lets the reply in where nothing else blocks', () => {
    expect(withAllowed(report('It costs £25.'), 'It costs £25.', 'en', [allowance]).insertable).toBe(true);
  });

  test.each(['It costs £25!', 'It costs  £25.', 'It only costs £25.', 'It costs £27.'])(
    'blocks again as "%s"',
    (edited) => {
      expect(blocking(edited).length).toBeGreaterThan(0);
    },
  );

  test('not for another rule', () => {
    expect(blocking('It costs £25.', [{ ...allowance, rule: 'fact.percent' }])).toEqual(['fact.amount £25']);
  });

  test('never what leaks, even where somebody says so', () => {
    const leak = 'As a language model I cannot know this.';
    const rules = report(leak).findings.filter(({ level }) => level === 'block');
    expect(rules.map(({ rule }) => rule)).toContain('leak.machine');
    expect(rules.filter(mayBeAllowed).map(({ rule }) => rule)).not.toContain('leak.machine');
    expect(
      blocking(leak, [{ ...allowance, rule: 'leak.machine', sentence: leak }]).some((one) =>
        one.startsWith('leak.machine'),
      ),
    ).toBe(true);
  });
});

test('the sentence of a finding, or the sentences that it runs over', () => {
  expect(sentenceAround('One. Two £5. Three.', { start: 9, end: 11 }, 'en')).toBe('Two £5.');
  expect(sentenceAround('One. Two £5. Three.', { start: 5, end: 15 }, 'en')).toBe('Two £5. Three.');
  expect(sentenceAround('', { start: 0, end: 0 }, 'en')).toBe('');
});
