import { describe, expect, it } from 'vitest';
import { changesIn } from '../../../lib/ledger/figures/changes';
import { storiesOf } from '../../../lib/ledger/stories';
import { chain, shown } from '../sample';

const cost = (model: string, draft: number) => ({
  model,
  prompts: { draft },
  input: 10,
  cachedInput: 0,
  output: 5,
});
const changes = (...events: Parameters<typeof chain>[0]) =>
  changesIn(storiesOf(chain(events))).map(({ what, from, to }) => [what, from, to]);

describe('change points', () => {
  it('name a new pack, model and prompt once, by brand', () => {
    const remote = { engine: 'anthropic' };
    expect(
      changes(
        shown('a', { ...remote, cost: cost('one', 1) }),
        shown('b', { ...remote, cost: cost('one', 1), packVersion: 2 }),
        shown('other', { brand: 'lumen', packVersion: 7 }),
        shown('c', { ...remote, cost: cost('two', 1), packVersion: 2 }),
        shown('d', { ...remote, cost: cost('two', 3), packVersion: 2 }),
        shown('e', { ...remote, cost: cost('two', 3), packVersion: 2 }),
      ),
    ).toEqual([
      ['pack', '1', '2'],
      ['model', 'one', 'two'],
      ['prompt', 'draft 1', 'draft 3'],
    ]);
  });

  it('names only the engine when that is new, and nothing at the beginning', () => {
    expect(changes(shown('a'), shown('b', { engine: 'openai', cost: cost('m', 1) }))).toEqual([
      ['engine', 'on-device', 'openai'],
    ]);
    expect(changes(shown('a'))).toEqual([]);
  });
});
