import type { Doc } from '../../../lib/knowledge/contract';
import { percentile } from '../../bench/row';
import type { BrandDoc } from './documents';
import type { Engine, EngineMaker } from './engines';

/** One question with the documents that answer it; measured inside its brand's documents in its language. */
export interface Asked {
  id: string;
  query: string;
  brand: string | null;
  /** Null where the ticket does not say: then all languages are searched. */
  language: string | null;
  relevant: readonly string[];
}

export interface Measured {
  name: string;
  /** Questions that some document answers; the others have no right rank. */
  n: number;
  hits: { at1: number; at3: number; at5: number };
  mrr: number;
  /** Milliseconds a query. */
  p50: number;
  p95: number;
  /** Milliseconds to build the index over all documents. */
  build: number;
  misses: string[];
}

/** Deep enough for a meaningful reciprocal rank; a right document further down counts as not found. */
const depth = 20;

export function measureEngine(
  make: EngineMaker,
  docs: readonly BrandDoc[],
  asked: readonly Asked[],
): Measured {
  const before = performance.now();
  const engines = enginesFor(make, docs, asked);
  const build = performance.now() - before;
  const scored = asked.filter((one) => one.relevant.length > 0);
  const times: number[] = [];
  const hits = { at1: 0, at3: 0, at5: 0 };
  const misses: string[] = [];
  let reciprocal = 0;
  // The first searches of a process run before the engine's code is compiled; they are not what a shift feels.
  for (const one of scored.slice(0, 20)) engines.get(keyOf(one))?.search(one.query, depth);
  for (const one of scored) {
    const from = performance.now();
    const found = engines.get(keyOf(one))?.search(one.query, depth) ?? [];
    times.push(performance.now() - from);
    const rank = found.findIndex((id) => one.relevant.includes(id)) + 1;
    if (rank === 0 || rank > 3) {
      misses.push(
        `${one.id}: "${one.query.slice(0, 90)}" wants ${one.relevant.join('|')}, got ${found.slice(0, 3).join(', ')}`,
      );
    }
    if (rank === 0) continue;
    reciprocal += 1 / rank;
    if (rank <= 1) hits.at1 += 1;
    if (rank <= 3) hits.at3 += 1;
    if (rank <= 5) hits.at5 += 1;
  }
  return {
    name: engines.values().next().value?.name ?? 'nothing',
    n: scored.length,
    hits,
    mrr: scored.length === 0 ? 0 : reciprocal / scored.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    build,
    misses,
  };
}

const keyOf = ({ brand, language }: Asked) => JSON.stringify([brand, language]);

/**
 * One index for each brand and language that is asked about, over those documents only, as the product searches;
 * where the documents name no brand, all are everybody's.
 */
function enginesFor(make: EngineMaker, docs: readonly BrandDoc[], asked: readonly Asked[]) {
  const engines = new Map<string, Engine>();
  for (const one of asked) {
    if (engines.has(keyOf(one))) continue;
    const own: Doc[] = docs
      .filter(({ brand, doc }) => brand === one.brand && (!one.language || doc.language === one.language))
      .map(({ doc }) => doc);
    engines.set(keyOf(one), make(own));
  }
  return engines;
}
