import type { Marked } from './texts';

/** The same texts with other addresses, on one line or several, now and then in small letters. */
export function varied({ id, text, places }: Marked, pool: readonly string[], next: () => number): Marked {
  let made = '';
  let from = 0;
  const moved: Marked['places'] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    made += text.slice(from, start);
    let place = next() < 0.6 ? (pool[Math.floor(next() * pool.length)] ?? '') : text.slice(start, end);
    place = digitsVaried(place, next);
    if (next() < 0.2) place = place.replace(/\n/g, ', ');
    else if (next() < 0.15) place = place.replace(/, /g, '\n');
    else if (next() < 0.1) place = place.replace(/,/g, '');
    moved.push({ start: made.length, end: made.length + place.length });
    made += place;
    from = end;
  }
  made += text.slice(from);
  return { id, text: next() < 0.15 ? lowered(made) : made, places: moved };
}

const digitsVaried = (text: string, next: () => number) =>
  text.replace(/[1-9]/g, (digit) => (next() < 0.5 ? String(1 + Math.floor(next() * 9)) : digit));

const lowered = (text: string) =>
  [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
