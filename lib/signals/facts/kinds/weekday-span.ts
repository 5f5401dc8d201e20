import type { Fact } from '../../brief';
import { type FindContext, fact } from '../finder';
import { weekdayWords } from '../lexicon/lexicon';

/** Between the ends: "Monday to Friday", "dienstags bis freitags", "de martes a sábado", "woensdag tot en met zaterdag". */
const between =
  /^ (?:to|through|until|till|bis|bis einschließlich|au|à|a|ao|al|à|tot|tot en met|t\/m) $|^ ?[-–—] ?$/iu;
/** Portuguese leaves "-feira" away where it is clear: "de segunda a sexta", "na quinta". */
const short = 'segunda|terça|terca|quarta|quinta|sexta';
const shortSpan = new RegExp(
  `(?<!\\p{L})(${short}|sábado|domingo)(?:-feira)? (?:a|à|até) (${short}|sábado|domingo)(?:-feira)?(?!\\p{L})`,
  'giu',
);
const shortDay = new RegExp(
  `(?<!\\p{L})(?:na|nesta|esta|até|toda|próxima|para|à|às|nas|todas as) (${short})(?:s(?=[^\\p{L}]|$))?(?=$|[\\n.,;:!?)]| (?:que vem|dia|às|passada|e|à|em|de manhã|à tarde|anterior)(?!\\p{L}))`,
  'giu',
);
const shortNumber: Readonly<Record<string, number>> = {
  segunda: 1,
  terça: 2,
  terca: 2,
  quarta: 3,
  quinta: 4,
  sexta: 5,
  sábado: 6,
  domingo: 7,
};

/** `weekday:1-5`: from one day of the week to another, both included. */
export function findWeekdaySpans(context: FindContext): Fact[] {
  const { text, words, lexicon } = context;
  const weekdays = weekdayWords(lexicon);
  const found: Fact[] = [];
  let last: { day: number; start: number; end: number } | null = null;
  for (const word of words) {
    const day = weekdays.get(word.lower) ?? weekdays.get(`${word.lower}-feira`);
    if (day === undefined) continue;
    const feira = text.slice(word.end, word.end + 6).toLowerCase() === '-feira' ? 6 : 0;
    const end = word.end + feira;
    if (last && word.start - last.end <= 22 && between.test(text.slice(last.end, word.start)))
      found.push(fact(context, 'date', `weekday:${last.day}-${day}`, last.start, end));
    last = { day, start: word.start, end };
  }
  if (context.language === 'pt') {
    for (const match of text.matchAll(shortDay)) {
      const day = shortNumber[(match[1] ?? '').toLowerCase()];
      const end = match.index + match[0].length;
      const start = match.index + match[0].indexOf(match[1] ?? '');
      if (day) found.push(fact(context, 'date', `weekday:${day}`, start, end));
    }
    for (const match of text.matchAll(shortSpan)) {
      const [a, b] = [match[1], match[2]].map((name) => shortNumber[(name ?? '').toLowerCase()]);
      if (a && b)
        found.push(fact(context, 'date', `weekday:${a}-${b}`, match.index, match.index + match[0].length));
    }
  }
  return found;
}
