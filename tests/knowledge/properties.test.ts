import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndex } from '@/lib/knowledge';
import type { Doc, SearchIndex } from '@/lib/knowledge/contract';
import { doc } from './sample';

const vocabulary =
  'order refund return parcel size cancel invoice jacket broken where when my not arrived die Bestellung zurück'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }).map((words) => words.join(' '));
const someDoc: fc.Arbitrary<Doc> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    kind: fc.constantFrom('macro' as const, 'passage' as const),
    language: fc.constantFrom('en', 'de', 'xx'),
    title: text,
    text,
    asks: fc.array(text, { maxLength: 3 }),
    tags: fc.array(fc.constantFrom('order-status', 'return'), { maxLength: 2 }),
  })
  .map(({ id, ...parts }) => doc(id, parts));
const step = fc.oneof(
  fc.record({ put: fc.array(someDoc, { maxLength: 4 }) }),
  fc.record({ remove: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 2 }) }),
);

const answers = (index: SearchIndex, query: string) =>
  index
    .search(query, { limit: 20 })
    .map(({ doc: { id }, score, matched, coverage }) => ({ id, score, matched, coverage }));

describe('the index, however it came to be', () => {
  it('equals one that is built anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), text, fc.boolean(), (steps, query, searchBetween) => {
        const index = createIndex();
        const kept = new Map<string, Doc>();
        for (const one of steps) {
          if ('put' in one) {
            index.put(one.put);
            for (const each of one.put) kept.set(each.id, each);
          } else {
            index.remove(one.remove);
            for (const id of one.remove) kept.delete(id);
          }
          if (searchBetween) index.search(query);
        }
        const fresh = createIndex();
        fresh.put([...kept.values()]);
        expect(index.size).toBe(kept.size);
        expect(answers(index, query)).toEqual(answers(fresh, query));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps coverage between 0 and 1, matched words in the question, the order falling', () => {
    fc.assert(
      fc.property(
        fc.array(someDoc, { maxLength: 6 }),
        fc.string({ maxLength: 80 }),
        text,
        (docs, noise, words) => {
          const index = createIndex();
          index.put(docs);
          const query = `${words} ${noise}`;
          const hits = index.search(query);
          for (const hit of hits) {
            expect(hit.coverage).toBeGreaterThanOrEqual(0);
            expect(hit.coverage).toBeLessThanOrEqual(1 + 1e-9);
            for (const word of hit.matched) expect(query).toContain(word);
          }
          const scores = hits.map((hit) => hit.score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never shows a language, a kind or a hit too many, and answers the same twice', () => {
    fc.assert(
      fc.property(fc.array(someDoc, { maxLength: 6 }), text, (docs, query) => {
        const index = createIndex();
        index.put(docs);
        expect(index.search(query, { languages: ['de'] }).every((hit) => hit.doc.language === 'de')).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });
});
