import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { Ticket } from '../../../lib/ticket/ticket';
import { BadFile } from '../read-cases';
import { documentsOf } from '../retrieval/documents';
import { others, ours } from '../retrieval/engines';
import { type Asked, type Measured, measureEngine } from '../retrieval/measure';
import { interval } from '../stats';
import { defineSuite, type Source } from '../suite';

export const RetrievalCase = z.object({
  id: z.string(),
  ticket: Ticket,
  /** Ids of the documents that answer it; empty when none does. */
  relevant: z.array(z.string()),
});
export type RetrievalCase = z.infer<typeof RetrievalCase>;

const shared = '../shared/data';
const sets = ['bitext', 'banking77', 'hint3-sofmattress', 'multidogo', 'twitter-docs'];
const ownFolder = 'tests/eval/data/retrieval';

/** Our own questions over the lab's packs, then the development sets where they lie beside the project. */
function files(): Source[] {
  const own = (existsSync(ownFolder) ? readdirSync(ownFolder) : [])
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ cases: `${ownFolder}/${name}`, pack: `tests/lab/brands/${name.split('-')[0]}.json` }));
  return [
    ...own,
    ...sets.map((set) => ({ cases: `${shared}/${set}/dev.jsonl`, docs: `${shared}/${set}/docs.jsonl` })),
  ];
}

/** What is searched with: the subject and everything that the customer wrote. */
export function queryOf(ticket: Ticket): string {
  const said = ticket.messages.filter((message) => message.author === 'customer' && message.public);
  return [ticket.subject, ...said.map((message) => message.text)].filter(Boolean).join('\n');
}

export const retrievalSuite = defineSuite({
  name: 'retrieval',
  about: 'is the right macro or passage among the first',
  files: files(),
  line: RetrievalCase,
  measure(cases, source) {
    const docs = documentsOf(source);
    const known = new Set(docs.map(({ doc }) => doc.id));
    const branded = docs.some((one) => one.brand !== null);
    const asked = cases.map(({ id, ticket, relevant }): Asked => {
      const lost = relevant.find((one) => !known.has(one));
      if (lost) throw new BadFile(`${source.cases}: case ${id}: relevant: no document "${lost}"`);
      const spoken = ticket.language ?? null;
      return {
        id,
        relevant,
        query: queryOf(ticket),
        brand: branded ? (ticket.brand ?? null) : null,
        language: docs.some(({ doc }) => doc.language === spoken) ? spoken : null,
      };
    });
    const result = measureEngine(ours, docs, asked);
    const all = [result, ...(source.compare ? others.map((make) => measureEngine(make, docs, asked)) : [])];
    return { metrics: metricsOf(result), misses: result.misses, notes: table(all, docs.length) };
  },
});

export function metricsOf(result: Measured) {
  const share = (hits: number) => (result.n === 0 ? null : hits / result.n);
  return {
    hit_at_1: share(result.hits.at1),
    hit_at_3: share(result.hits.at3),
    hit_at_5: share(result.hits.at5),
    mrr: result.mrr,
    p50_ms: result.p50,
    p95_ms: result.p95,
    index_ms: result.build,
    n: result.n,
  };
}

function table(all: readonly Measured[], docs: number): string[] {
  const percent = (value: number) => (100 * value).toFixed(1);
  const cell = (hits: number, n: number) => {
    const [low, high] = interval(hits, n);
    return `${percent(n === 0 ? 0 : hits / n)} [${percent(low)}-${percent(high)}]`.padEnd(20);
  };
  return [
    `over ${docs} documents; % with 95 % interval`,
    `${'engine'.padEnd(20)} ${'n'.padStart(5)}  ${'hit@1'.padEnd(20)}${'hit@3'.padEnd(20)}p50 ms  p95 ms`,
    ...all.map(
      ({ name, n, hits, p50, p95 }) =>
        `${name.padEnd(20)} ${String(n).padStart(5)}  ${cell(hits.at1, n)}${cell(hits.at3, n)}${p50.toFixed(2).padStart(6)}  ${p95.toFixed(2).padStart(6)}`,
    ),
  ];
}
