import { readFileSync } from 'node:fs';
import { nothingKnown } from '../../lib/privacy/kinds';
import { createMasker } from '../../lib/privacy/mask';
import { sweep } from '../../lib/privacy/sweep';
import { percentile, type Row } from './row';

const size = 8_000;

/** Texts of 8 kB, put together from the development part's: masked, and swept once more, as before every request. */
export async function benchMasking(): Promise<Row[]> {
  const texts = readFileSync('tests/eval/data/redaction/dev.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const long = Array.from({ length: 100 }, (_, at) =>
    [...texts.slice(at), ...texts.slice(0, at)].join('\n\n').slice(0, size),
  );
  const known = { ...nothingKnown, countries: ['GB', 'DE', 'FR', 'ES', 'NL', 'IT', 'PT'] };
  const once = (text: string) => {
    const from = performance.now();
    sweep(createMasker(known, 'K7QX').mask(text).text, known);
    return performance.now() - from;
  };
  for (const text of long.slice(0, 10)) once(text);
  const times = long.map(once);
  return [
    { part: 'masking', what: '8 kB, median', value: percentile(times, 0.5), unit: 'ms', n: times.length },
    {
      part: 'masking',
      what: '8 kB, p95',
      value: percentile(times, 0.95),
      unit: 'ms',
      budget: 15,
      n: times.length,
    },
  ];
}
