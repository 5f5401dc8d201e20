import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beliefs } from '@/lib/privacy/chain/chain';
import { unpackedWeights } from '@/lib/privacy/chain/weights';
import { namesIn } from '@/lib/privacy/names/tagger/tagger';
import { packedWeights, weightStep } from '../eval/train/names/ship';

/** By adding up every way of being in a name or not, which takes 2^n steps. */
function counted(own: readonly number[], onward: readonly number[]): { inside: number[]; both: number[] } {
  const inside = own.map(() => 0);
  const both = own.map(() => 0);
  let all = 0;
  for (let way = 0; way < 2 ** own.length; way += 1) {
    const is = own.map((_, at) => (way >> at) & 1);
    const score = is.reduce(
      (sum, on, at) => sum + on * ((own[at] ?? 0) + (is[at - 1] ?? 0) * (onward[at] ?? 0)),
      0,
    );
    all += Math.exp(score);
    is.forEach((on, at) => {
      inside[at] = (inside[at] ?? 0) + on * Math.exp(score);
      both[at] = (both[at] ?? 0) + on * (is[at - 1] ?? 0) * Math.exp(score);
    });
  }
  return { inside: inside.map((sum) => sum / all), both: both.map((sum) => sum / all) };
}

describe('the chain', () => {
  const scores = fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 })), {
    minLength: 1,
    maxLength: 7,
  });

  it('believes what counting every way would say', () => {
    fc.assert(
      fc.property(scores, (pairs) => {
        const own = pairs.map(([a]) => a / 10);
        const onward = pairs.map(([, b]) => b / 10);
        const fast = beliefs(own, onward);
        const slow = counted(own, onward);
        return own.every(
          (_, at) =>
            Math.abs((fast.inside[at] ?? 9) - (slow.inside[at] ?? 0)) < 1e-9 &&
            Math.abs((fast.both[at] ?? 9) - (slow.both[at] ?? 0)) < 1e-9,
        );
      }),
    );
  });

  it('would be seen to err', () => {
    expect(counted([0], [0]).inside[0]).toBeCloseTo(0.5);
    expect(counted([2], [0]).inside[0]).not.toBeCloseTo(0.5);
  });

  it('reads its weights as they were written, over gaps of any length', () => {
    const weights = new Float32Array(2 ** 20);
    const places = [0, 1, 254, 255, 509, 510, 1_020, 90_000, 2 ** 20 - 1];
    places.forEach((place, at) => {
      weights[place] = (at % 2 === 0 ? 1 : -1) * (at + 1) * weightStep;
    });
    const { values } = unpackedWeights(packedWeights(weights), weightStep);
    expect(places.map((place) => values[place])).toEqual([1, -2, 3, -4, 5, -6, 7, -8, 9]);
  });

  it('reads weights that are too large for a byte', () => {
    const weights = new Float32Array(2 ** 20);
    weights[0] = -500 * weightStep;
    weights[1] = 128 * weightStep;
    weights[300] = 2_000 * weightStep;
    const { values } = unpackedWeights(packedWeights(weights), weightStep);
    expect([values[0], values[1], values[2], values[300]]).toEqual([-500, 128, 0, 2_000]);
  });
});

describe('the tagger of names', () => {
  it.each([
    ['Ushma Dratchevska hat gestern bei Ihnen angerufen.', 'Ushma Dratchevska'],
    ['I spoke to Tolmache yesterday and she promised a refund', 'Tolmache'],
    ['gracias, un saludo\nMaite Etxarri', 'Maite Etxarri'],
  ])('%s', (text, name) => {
    expect(namesIn(text, new Set()).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });

  it.each([
    'Das Kleid Clara in Größe 38 ist zu eng.',
    'Where is my order? It should have been here on Friday.',
    'La lámpara Sofía parpadea desde ayer.',
  ])('%s names nobody', (text) => {
    expect(namesIn(text, new Set())).toEqual([]);
  });

  it("takes a word of the brand's products for a person only where it is sure", () => {
    const names = (text: string, products: string[]) =>
      namesIn(text, new Set(products)).map(({ start, end }) => text.slice(start, end));
    expect(names('Wann kommt Clara wieder?', [])).toEqual(['Clara']);
    expect(names('Wann kommt Clara wieder?', ['clara'])).toEqual([]);
    expect(names('Danke!\nViele Grüße\nClara', ['clara'])).toEqual(['Clara']);
  });
});
