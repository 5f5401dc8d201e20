import { type FindContext, fact } from '../finder';
import { weekdayWords } from '../lexicon/lexicon';

/** Greetings such as "guten Morgen" and "buenos días de mañana" name no day. */
const partOfDay = /(?:guten|gute|schönen|am|por la|de la|la|una|esta|heute|früh)$/i;

/** Days of the week (`weekday:5` is Friday) and days counted from today (`day:+1`). */
export function findWeekdays(context: FindContext) {
  const found = [];
  const weekdays = weekdayWords(context.lexicon);
  const { relative } = context.lexicon;
  for (const word of context.words) {
    const long = context.text.slice(word.end, word.end + 6).toLowerCase() === '-feira';
    const weekday = weekdays.get(long ? `${word.lower}-feira` : word.lower);
    if (weekday !== undefined) {
      found.push(fact(context, 'date', `weekday:${weekday}`, word.start, word.end + (long ? 6 : 0)));
      continue;
    }
    const offset = Object.hasOwn(relative, word.lower) ? relative[word.lower] : undefined;
    if (offset === undefined) continue;
    if (partOfDay.test(context.text.slice(Math.max(0, word.start - 12), word.start).trimEnd())) continue;
    found.push(fact(context, 'date', `day:${offset < 0 ? '' : '+'}${offset}`, word.start, word.end));
  }
  return found;
}
