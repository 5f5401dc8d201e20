import { z } from 'zod';
import { findPersonal } from '@/lib/privacy/find/find';
import { nothingKnown, type Span } from '@/lib/privacy/kinds';
import { percentile } from '../../bench/row';
import { defineSuite, type Outcome } from '../suite';

const Case = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })),
  known: z.object({ name: z.string().optional(), email: z.string().optional() }).default({}),
});
type Case = z.infer<typeof Case>;

/** Recall and precision by type, as ../../../shared/eval/FORMATS.md has them: a span is caught when none of its letters or digits survives. */
export const redactionSuite = defineSuite<Case>({
  name: 'redaction',
  about: 'personal data found before anything leaves',
  files: [
    { cases: 'tests/eval/data/redaction/dev.jsonl' },
    { cases: 'tests/eval/data/redaction/dev2.jsonl' },
    { cases: 'tests/eval/data/redaction/dev3.jsonl' },
    { cases: 'tests/eval/data/redaction/dev4.jsonl' },
    { cases: 'tests/eval/data/redaction/dev5.jsonl' },
    { cases: 'tests/eval/data/redaction/test.jsonl' },
    { cases: 'tests/eval/data/redaction/test2.jsonl' },
    { cases: '../shared/data/presidio/dev.jsonl' },
    { cases: '../shared/data/addresses-us/dev.jsonl' },
    { cases: '../shared/data/names-btc/dev.jsonl' },
  ],
  line: Case,
  measure,
});

function measure(cases: readonly Case[]): Outcome {
  const recall = new Map<string, { caught: number; n: number }>();
  const precision = new Map<string, { right: number; n: number }>();
  const misses: string[] = [];
  const times: number[] = [];
  let [clean, changed] = [0, 0];
  for (const one of cases) {
    const from = performance.now();
    const found = findPersonal(one.text, {
      ...nothingKnown,
      names: one.known.name ? [one.known.name] : [],
      emails: one.known.email ? [one.known.email] : [],
    });
    times.push(performance.now() - from);
    for (const span of one.spans) {
      const tally = recall.get(span.type) ?? { caught: 0, n: 0 };
      recall.set(span.type, tally);
      tally.n += 1;
      if (covered(one.text, span, found)) tally.caught += 1;
      else misses.push(`${one.id}: ${span.type} left: "${one.text.slice(span.start, span.end)}"`);
    }
    for (const span of found) {
      const tally = precision.get(span.kind) ?? { right: 0, n: 0 };
      precision.set(span.kind, tally);
      tally.n += 1;
      if (one.spans.some((wanted) => wanted.start < span.end && span.start < wanted.end)) tally.right += 1;
      else misses.push(`${one.id}: no ${span.kind}: "${one.text.slice(span.start, span.end)}"`);
    }
    if (one.spans.length === 0) {
      clean += 1;
      if (found.length > 0) changed += 1;
    }
  }
  const types = [...new Set([...recall.keys(), ...precision.keys()])].sort();
  return {
    metrics: {
      by_type: Object.fromEntries(
        types.map((type) => {
          const [caught, right] = [recall.get(type), precision.get(type)];
          return [
            type,
            {
              ...(caught ? { recall: caught.caught / caught.n, n: caught.n } : {}),
              ...(right ? { precision: right.right / right.n, n_found: right.n } : {}),
            },
          ];
        }),
      ),
      clean_changed_rate: clean === 0 ? null : changed / clean,
      p95_ms: percentile(times, 0.95),
      n: { texts: cases.length, clean },
    },
    misses,
  };
}

function covered(
  text: string,
  { start, end }: { start: number; end: number },
  found: readonly Span[],
): boolean {
  for (let at = start; at < end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
    if (!found.some((span) => span.start <= at && at < span.end)) return false;
  }
  return true;
}
