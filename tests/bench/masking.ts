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
  const once = (text: string, orders: readonly string[]) => {
    const what = { ...known, orders };
    const [from, used] = [performance.now(), process.cpuUsage()];
    sweep(createMasker(what, 'K7QX').mask(text).text, what);
    const { user, system } = process.cpuUsage(used);
    return { wall: performance.now() - from, processor: (user + system) / 1_000 };
  };
  for (const text of long.slice(0, 30)) once(text, []);
  // Another order number each time is another ticket, of which nothing was read before.
  const fresh = long.map((text, at) => once(text, [`MF-${100_000 + at}`]));
  const again = long.map(
    (text) => [once(text, ['MF-1']), once(text, ['MF-1'])][1] ?? { wall: 0, processor: 0 },
  );
  const row = (what: string, value: number, budget?: number): Row => ({
    part: 'masking',
    what,
    value,
    unit: 'ms',
    ...(budget === undefined ? {} : { budget }),
    n: long.length,
  });
  const walls = fresh.map(({ wall }) => wall);
  const used = fresh.map(({ processor }) => processor);
  return [
    row('8 kB, median', percentile(walls, 0.5)),
    row('8 kB, p95', percentile(walls, 0.95), 15),
    row('8 kB, processor time, median', percentile(used, 0.5)),
    row('8 kB, processor time, p95', percentile(used, 0.95)),
    row(
      'the same 8 kB again, p95',
      percentile(
        again.map(({ wall }) => wall),
        0.95,
      ),
    ),
  ];
}
