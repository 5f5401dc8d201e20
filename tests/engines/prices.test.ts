import { describe, expect, it } from 'vitest';
import { costOf, isPriced, pricesReadOn } from '@/lib/engines/prices';

const usage = (model: string, input: number, cachedInput: number, output: number) => ({
  model,
  input,
  cachedInput,
  output,
});

describe('what a draft costs', () => {
  // A typical draft: 1,000 fresh and 3,000 cached tokens in, 400 out.
  it.each([
    ['anthropic', 'claude-haiku-5-5', 0.00033],
    ['anthropic', 'claude-sonnet-5-5', 0.0063],
    ['openai', 'gpt-6.1-terra', 0.00315],
    ['openai', 'gpt-6-sol', 0.0066],
  ])('%s %s', (engine, model, dollars) => {
    expect(costOf(engine, usage(model, 4_000, 3_000, 400))).toBeCloseTo(dollars, 6);
  });

  it('rises for the whole request above the limit of long prompts', () => {
    expect(costOf('anthropic', usage('claude-haiku-5-5', 100_000, 0, 0))).toBeCloseTo(0.01, 6);
    expect(costOf('anthropic', usage('claude-haiku-5-5', 200_000, 0, 0))).toBeCloseTo(0.1, 6);
  });

  it('is unknown for a model that nobody has priced, never nothing', () => {
    expect(costOf('anthropic', usage('claude-next', 4_000, 0, 400))).toBeNull();
    expect(costOf('compatible', usage('gpt-6-luna', 4_000, 0, 400))).toBeNull();
  });

  it('is known for a model with a day behind its name, and not for another of its family', () => {
    expect(costOf('anthropic', usage('claude-haiku-5-5-20261001', 4_000, 3_000, 400))).toBeCloseTo(
      0.00033,
      6,
    );
    expect(costOf('openai', usage('gpt-6-sol-2026-09-01', 4_000, 3_000, 400))).toBeCloseTo(0.0066, 6);
    expect(costOf('openai', usage('gpt-6-sol-pro', 4_000, 0, 400))).toBeNull();
    expect(costOf('anthropic', usage('claude-haiku-5-50', 4_000, 0, 400))).toBeNull();
    expect(isPriced('openai', 'gpt-6-sol-pro')).toBe(false);
  });

  it('is unknown where the provider counted no tokens, never nothing', () => {
    expect(costOf('openai', usage('gpt-6-luna', 0, 0, 0))).toBeNull();
    expect(costOf('built-in', usage('built-in', 0, 0, 0))).toBe(0);
  });

  it('rests on prices with a date', () => {
    expect(pricesReadOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
