import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicatesIn, merged, nearestApproved } from '../../../lib/packs/desk/duplicates';
import { groupsOf, likeness, nearPairs, runsIn } from '../../../lib/packs/desk/near';
import { entryOf } from './sample-desk';

const parcel = 'Your parcel is on its way and will arrive within five business days.';
const picture = 'Please send us a picture of the damage, so that we can help you quickly.';

const words = fc
  .array(fc.constantFrom('parcel', 'refund', 'order', 'send', 'label', 'days', 'please', 'box'), {
    maxLength: 14,
  })
  .map((list) => list.join(' '));

describe('likeness', () => {
  it('is 1 for the same words, 0 for none in common, and the same both ways', () => {
    expect(likeness(runsIn(parcel), runsIn(`${parcel.toUpperCase()} `))).toBe(1);
    expect(likeness(runsIn(parcel), runsIn(picture))).toBe(0);
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [runsIn(a), runsIn(b)];
        const like = likeness(x, y);
        expect(like).toBe(likeness(y, x));
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('finds the pairs that comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (texts) => {
        const runs = texts.map(runsIn);
        const slow = runs.flatMap((a, i) =>
          runs.flatMap((b, j) => (i < j && likeness(a, b) >= 0.5 ? [`${i} ${j}`] : [])),
        );
        expect(
          nearPairs(texts, 0.5)
            .map(({ a, b }) => `${a} ${b}`)
            .sort(),
        ).toEqual(slow.sort());
      }),
    );
  });

  it('groups what hangs together', () => {
    const pair = (a: number, b: number) => ({ a, b, like: 1 });
    expect(groupsOf(6, [pair(4, 5), pair(0, 2), pair(2, 3)])).toEqual([
      [0, 2, 3],
      [4, 5],
    ]);
  });
});

describe('duplicates', () => {
  it('are macros of one language that say nearly the same and are in use', () => {
    const entries = [
      entryOf({ id: 'a', body: parcel }),
      entryOf({ id: 'b', body: `${parcel} {{#must}}Thank you.{{/must}}` }),
      entryOf({ id: 'c', body: parcel, language: 'de' }),
      entryOf({ id: 'd', body: parcel, status: 'retired' }),
      entryOf({ id: 'e', body: picture }),
    ];
    expect(duplicatesIn(entries).map(({ a, b }) => [a.item.id, b.item.id])).toEqual([['a', 'b']]);
  });

  it('of 2,000 macros are found within two seconds', () => {
    const entries = Array.from({ length: 2_000 }, (_, i) =>
      entryOf({
        id: `m-${i}`,
        body: `Case ${i >> 1}: ${parcel} Ask for ${i >> 1} or ${(i >> 1) * 7} again.`,
      }),
    );
    const begun = performance.now();
    const found = duplicatesIn(entries);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(found.length).toBeGreaterThanOrEqual(1_000);
  });

  it('merge into one draft with the questions of both; translations follow', () => {
    const [a, b] = [
      entryOf({ id: 'a', asks: ['x'], tags: ['t'], channels: ['chat'] }),
      entryOf({ id: 'b', asks: ['y', 'x'], tags: [], channels: ['email'] }),
    ];
    const german = entryOf({ id: 'b-de', language: 'de', translationOf: 'b' });
    const changed = merged(a, b, [a, b, german]);
    expect(changed.map(({ item }) => [item.id, item.status])).toEqual([
      ['a', 'draft'],
      ['b', 'retired'],
      ['b-de', 'draft'],
    ]);
    expect(changed[0]?.item).toMatchObject({ asks: ['x', 'y'], tags: ['t'], channels: ['chat', 'email'] });
    expect(changed[2]?.item.translationOf).toBe('a');
  });

  it('with a macro for all channels stay for all channels', () => {
    const [a, b] = [entryOf({ id: 'a', channels: ['chat'] }), entryOf({ id: 'b', channels: [] })];
    expect(merged(a, b, [a, b])[0]?.item.channels).toEqual([]);
  });

  it('know the approved macro that reads most like a text', () => {
    const entries = [
      entryOf({ id: 'a', body: picture }),
      entryOf({ id: 'b', body: parcel }),
      entryOf({ id: 'c', body: parcel, status: 'draft' }),
    ];
    expect(nearestApproved(`${parcel} Thanks.`, 'en', entries)?.entry.item.id).toBe('b');
    expect(nearestApproved('Something else altogether here.', 'en', entries)).toBeNull();
    expect(nearestApproved(parcel, 'en', entries, 'b')).toBeNull();
  });
});
