/**
 * What providers ask, in US dollars for a million tokens. Neither SDK tells prices, so this is a table with a date: sums
 * made of it are estimates, and a model that is not in it is unknown, never free. Sources, read 2026-11-23: the
 * providers' price pages as quoted by the release notes of PromptFuel 1.0.19-24 and codexometer 0.18.4.
 */
export const pricesReadOn = '2026-11-23';

interface Price {
  engine: string;
  /** The model's id; a provider may put a day behind it (`-20260901`, `-2026-09-01`). */
  model: string;
  input: number;
  cachedInput: number;
  output: number;
  /** Above so many input tokens the whole request costs so many times as much. */
  long?: { above: number; input: number; output: number };
}

const claudeLong = { above: 100_000, input: 5, output: 5 };
const openAiLong = { above: 272_000, input: 2, output: 1.5 };

const prices: readonly Price[] = [
  {
    engine: 'anthropic',
    model: 'claude-haiku-5-5',
    input: 0.1,
    cachedInput: 0.01,
    output: 0.5,
    long: claudeLong,
  },
  { engine: 'anthropic', model: 'claude-sonnet-5-5', input: 2, cachedInput: 0.1, output: 10 },
  { engine: 'anthropic', model: 'claude-opus-5-5', input: 4, cachedInput: 0.2, output: 20 },
  { engine: 'anthropic', model: 'claude-fable-5-1', input: 10, cachedInput: 0.25, output: 50 },
  { engine: 'openai', model: 'gpt-6-luna', input: 0.1, cachedInput: 0.01, output: 0.5, long: openAiLong },
  { engine: 'openai', model: 'gpt-6.1-terra', input: 1, cachedInput: 0.05, output: 5, long: openAiLong },
  { engine: 'openai', model: 'gpt-6-sol', input: 2, cachedInput: 0.2, output: 10, long: openAiLong },
  { engine: 'openai', model: 'gpt-6-astra', input: 10, cachedInput: 1, output: 50, long: openAiLong },
];

export interface Usage {
  model: string;
  /** All input tokens, the cached ones among them. */
  input: number;
  cachedInput: number;
  /** With the tokens of thinking. */
  output: number;
}

const day = /-\d{4}-?\d{2}-?\d{2}$/;

/** Another model of the family is another price: `gpt-6-sol-pro` is not `gpt-6-sol`. */
const priceOf = (engine: string, model: string): Price | undefined =>
  prices.find((one) => one.engine === engine && one.model === model.replace(day, ''));

/** Whether a budget can stop it: what costs nobody knows how much, or nothing, never uses one up. */
export const isPriced = (engine: string, model: string): boolean => priceOf(engine, model) !== undefined;

/**
 * US dollars; null where it is not known: a model without a price, or an answer whose tokens the provider did not count. A
 * server of one's own (`compatible`) is not in the table either; the browser's own model costs nothing.
 */
export function costOf(engine: string, { model, input, cachedInput, output }: Usage): number | null {
  if (engine === 'built-in') return 0;
  const price = priceOf(engine, model);
  if (!price || input + output === 0) return null;
  const long = price.long && input > price.long.above ? price.long : { input: 1, output: 1 };
  const fresh = Math.max(0, input - cachedInput);
  const sum =
    (fresh * price.input + cachedInput * price.cachedInput) * long.input +
    output * price.output * long.output;
  return sum / 1_000_000;
}
