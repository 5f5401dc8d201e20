import { describe, expect, it } from 'vitest';
import { costOf } from '@/lib/engines/prices';

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
});
