import { readFileSync } from 'node:fs';
import { docsOf } from '../../lib/copilot/docs';
import type { Doc } from '../../lib/knowledge/contract';
import { readPack } from '../../lib/packs/import';
import { materialOf } from '../../lib/packs/select';
import { type EngineMaker, flexSearch, miniSearch, orama, ours } from '../eval/retrieval/engines';
import { percentile, type Row } from './row';

const engines: readonly EngineMaker[] = [ours, miniSearch, orama, flexSearch];
const sizes = [100, 2_000, 10_000];
/** A search may take this long at the size of a large brand's pack. */
const budget = { size: 2_000, ms: 5 };
const asked = [
  'Hi, my parcel says delivered but there is nothing here, where is it?',
  'can i send teh jacket back, its too small and i want my mony',
  'Do you ship to Norway and how much is it',
  'I was charged twice for order #MF-20418, please look into it',
  'how do I wash the merino jumper without it shrinking?',
];

/** Building the index and asking it, ours beside three libraries, over documents made out of the sample packs. */
export async function benchSearch(): Promise<Row[]> {
  return sizes.flatMap((size) => {
    const docs = manyDocs(size);
    return engines.flatMap((make) => measured(make, docs));
  });
}

function measured(make: EngineMaker, docs: readonly Doc[]): Row[] {
  const from = performance.now();
  const engine = make(docs);
  const build = performance.now() - from;
  for (const query of asked) engine.search(query, 10);
  const times = Array.from({ length: 100 }, (_, at) => {
    // Each query is a new one: an engine that keeps answers gains nothing.
    const query = `${asked[at % asked.length] ?? ''} ${at}`;
    const start = performance.now();
    engine.search(query, 10);
    return performance.now() - start;
  });
  const what = `${engine.name}, ${docs.length.toLocaleString('en')} documents`;
  const limit = engine.name === 'Proofdesk' && docs.length === budget.size ? { budget: budget.ms } : {};
  return [
    { part: 'search', what: `${what}: build`, value: build, unit: 'ms', n: 1 },
    { part: 'search', what: `${what}: median`, value: percentile(times, 0.5), unit: 'ms', n: times.length },
    {
      part: 'search',
      what: `${what}: p95`,
      value: percentile(times, 0.95),
      unit: 'ms',
      ...limit,
      n: times.length,
    },
  ];
}

/** The packs' English documents, repeated with words of their own so that no two are alike. */
function manyDocs(size: number): Doc[] {
  const base = ['marlow', 'lumen', 'voltaro'].flatMap((brand) =>
    docsOf(materialOf(readPack(readFileSync(`tests/lab/brands/${brand}.json`, 'utf8')), '2026-11-23')),
  );
  const english = base.filter((doc) => doc.language === 'en');
  return Array.from({ length: size }, (_, at): Doc => {
    const doc = english[at % english.length];
    if (!doc) throw new Error('the sample packs have no English document');
    return { ...doc, id: `d${at}`, title: `${doc.title} ${made(at)}`, text: `${doc.text} ${made(at * 7)}` };
  });
}

/** A word that is in no dictionary, from a number. */
const made = (seed: number) =>
  [seed % 97, seed % 89, seed % 83]
    .map((part) => `${'bdfgklmnprstvz'[part % 14]}${'aeiou'[part % 5]}`)
    .join('');
