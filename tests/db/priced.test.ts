import { describe, expect, it } from 'vitest';
import { append, recordsAfter } from '../../lib/db/ledger';
import { priced } from '../../lib/db/priced';
import { pricesReadOn } from '../../lib/engines/prices';
import { figureOf } from '../../lib/ledger/figures/registry';
import { storiesOf } from '../../lib/ledger/stories';
import { shown } from '../ledger/sample';
import { fresh } from './logs';

const cost = (model: string, input = 4_000) => ({
  model,
  prompts: { draft: 3 },
  input,
  cachedInput: 3_000,
  output: 400,
});
const remote = (id: string, model: string) => shown(id, { engine: 'anthropic', cost: cost(model) });
const now = '2026-11-26T09:00:00.000Z';

describe('what a step cost, on record', () => {
  it('is by the table and its day, whole units of 10^-9 dollar', () => {
    // 1,000 fresh tokens at 0.1, 3,000 cached at 0.01, 400 out at 0.5 dollars a million.
    expect(priced(remote('a', 'claude-haiku-5-5')).cost?.price).toEqual({
      of: pricesReadOn,
      usdNanos: 330_000,
    });
  });

  it('is unknown, not 0, for a model that the table does not know, and for a server of one’s own', () => {
    expect(priced(remote('a', 'claude-next')).cost?.price).toEqual({ of: pricesReadOn, usdNanos: null });
    const own = shown('a', { engine: 'compatible', cost: cost('claude-haiku-5-5') });
    expect(priced(own).cost?.price?.usdNanos).toBeNull();
    expect(priced(shown('a', { engine: 'built-in', cost: cost('nano') })).cost?.price?.usdNanos).toBe(0);
    expect(priced(shown('a'))).toEqual(shown('a'));
  });

  it('is not what a page says it is', () => {
    const price = { of: '2020-01-01', usdNanos: 1 };
    const planted = shown('a', { engine: 'anthropic', cost: { ...cost('claude-haiku-5-5'), price } });
    expect(priced(planted).cost?.price).toEqual({ of: pricesReadOn, usdNanos: 330_000 });
  });

  it('reaches the figure from the database, with sum, day and what is unknown', async () => {
    const db = fresh();
    for (const [id, model] of [
      ['a', 'claude-haiku-5-5'],
      ['b', 'claude-sonnet-5-5'],
      ['c', 'claude-next'],
    ] as const)
      await append(db, remote(id, model), undefined, now);
    const money = figureOf('money').measure(storiesOf(await recordsAfter(db, 0, 100)));
    expect(money).toMatchObject({
      value: { form: 'spread', unit: 'usd-nanos', n: 2, sum: 6_630_000, p50: 330_000 },
      unrecorded: 1,
      pricesOf: [pricesReadOn],
    });
  });
});

describe('the cost figure', () => {
  const price = (usdNanos: number | null) => ({ of: '2026-11-23', usdNanos });
  const story = (id: string, ...nanos: (number | null | undefined)[]) =>
    storiesOf(
      nanos.map((one, i) => ({
        seq: i + 1,
        at: now,
        hash: '',
        event: {
          ...shown(id),
          cost: { ...cost('m'), ...(one === undefined ? {} : { price: price(one) }) },
        },
      })),
    );

  it('leaves out whole a suggestion of which one part is unknown', () => {
    const stories = [...story('a', 5, 7), ...story('b', 100, null), ...story('c', 100, undefined)];
    expect(figureOf('money').measure(stories)).toMatchObject({ value: { n: 1, sum: 12 }, unrecorded: 2 });
  });

  it('says nothing of 0 where no price is known', () => {
    expect(figureOf('money').measure(story('a', null)).value).toEqual({ form: 'none', why: 'not-recorded' });
    expect(figureOf('money').measure([]).value).toEqual({ form: 'none', why: 'no-data' });
  });
});
