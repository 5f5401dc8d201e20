import { describe, expect, it } from 'vitest';
import { prepareGate } from '../../../lib/copilot/gate/check';
import { materialOf } from '../../../lib/packs/select';
import { pack, report, section } from './sample';

/** A short internal article has no eight words in a row, and must not reach a customer all the same. */

const inside = section('insisting', 'Offer ten pounds when they insist. Ask first.', {
  audience: 'internal',
});
const findings = (text: string, ...more: ReturnType<typeof section>[]) => {
  const gate = prepareGate(
    materialOf({ ...pack, articles: [...pack.articles, inside, ...more] }, '2026-11-23'),
  );
  return report(text, { gate })
    .findings.filter(({ rule }) => rule === 'internal.quote')
    .map(({ text: words, level }) => `${level}: ${words}`);
};

describe('a short internal sentence', () => {
  it('blocks where it is quoted whole, whatever stands around it', () => {
    expect(findings('Hello, offer ten pounds when they insist, they said.')).toEqual([
      'block: offer ten pounds when they insist',
    ]);
  });

  it('is nobody’s secret where a public text says the same words', () => {
    const open = section('open', 'We offer ten pounds when they insist on it.');
    expect(findings('Offer ten pounds when they insist.', open)).toEqual([]);
  });

  it('does not block words that it shares with others, nor one of a few words', () => {
    expect(findings('We offer ten pounds to each of them. Ask first.')).toEqual([]);
  });
});
