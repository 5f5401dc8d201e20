import { type FindContext, fact } from '../finder';
import { lexicons } from '../lexicon/lexicon';

const words = [...new Set(Object.values(lexicons).flatMap((lexicon) => lexicon.percent.split('|')))]
  .sort((a, b) => b.length - a.length)
  .join('|');
const after = new RegExp(`[ \\u00a0\\u202f-]?(?:[%％]|(?:${words})(?!\\p{L}))`, 'iuy');
const half = new RegExp(
  `(?<!\\p{L})(?:${Object.values(lexicons)
    .flatMap((lexicon) => lexicon.half)
    .join('|')})(?!\\p{L})`,
  'giu',
);

/** `15 %`, `fifteen percent`, `15 Prozent`, half the price. */
export function findPercents(context: FindContext) {
  const found = [];
  for (const num of context.nums) {
    after.lastIndex = num.end;
    const match = after.exec(context.text);
    if (match) found.push(fact(context, 'percent', `${num.decimal}%`, num.start, num.end + match[0].length));
  }
  for (const match of context.text.matchAll(half)) {
    found.push(fact(context, 'percent', '50%', match.index, match.index + match[0].length));
  }
  return found;
}
