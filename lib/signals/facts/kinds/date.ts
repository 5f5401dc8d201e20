import type { Brand } from '../../../packs/schema';
import type { Fact } from '../../brief';
import { type FindContext, fact } from '../finder';
import { monthNames, monthNumber } from './month';

const month = monthNames;
const dayFirst = new RegExp(
  `(?<![\\p{N}.,/-])(?:(\\d{1,2})\\.?[ ]?(?:-|–|to|bis|au|al|a|tot|and|und|et|y|e|en)[ ]?)?(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?[ \\u00a0-]{1,2}(?:of |de |di )?(${month})(?![\\p{L}])\\.?(?:,?[ ](?:de |del )?(\\d{4}))?`,
  'giu',
);
const monthFirst = new RegExp(
  `(?<!\\p{L})(${month})\\.?[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?(?![\\p{N}]|[ \\u00a0]?[%€$£]|[.,:]\\d)(?:,?[ ](\\d{4}))?`,
  'giu',
);
const monthYear = new RegExp(`(?<!\\p{L})(${month})\\.?[ ](?:de |del )?(20\\d{2})(?!\\d)`, 'giu');
const numeric = /(?<![\p{L}\p{N}.,/-])(\d{1,4})([./-])(\d{1,2})(?:\2(\d{2,4}))?(?![\p{L}\p{N}/-]|[.,]\d)/gu;

/** `2026-11-27`, or `--11-27` where no year is given (as in ISO 8601:1988). */
function dateValue(year: number | null, at: number, day: number): string | null {
  if (at < 1 || at > 12 || day < 1 || day > 31) return null;
  const rest = `${String(at).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year === null ? `--${rest}` : `${year}-${rest}`;
}

const fullYear = (raw: string | undefined) => {
  if (raw === undefined) return null;
  return raw.length === 2 ? 2000 + Number(raw) : Number(raw);
};

/** Month first only where the brand sells in the United States before anywhere else. */
const monthComesFirst = (brand: Brand | undefined) => brand?.countries[0] === 'US';

function numericDate(match: RegExpExecArray, context: FindContext): string | null {
  const [, first = '', mark = '', second = '', third] = match;
  if (first.length === 4) return third ? dateValue(Number(first), Number(second), Number(third)) : null;
  if (first.length > 2) return null;
  const [a, b] = [Number(first), Number(second)];
  if (third === undefined) {
    // "24/7", "1/2" and "3.95" are not dates; German writes "27.11." with the second point.
    const dotted = mark === '.' && context.text[match.index + match[0].length] === '.';
    if (mark === '-' || (mark === '.' && !(dotted && context.language === 'de'))) return null;
    if (match[0] === '24/7' || match[0] === '7/7' || match[0] === '24/24') return null;
    if (!dotted && first.length + second.length < 3) return null;
  } else if (third.length === 3) return null;
  const american = mark === '/' && (monthComesFirst(context.brand) ? b <= 31 && a <= 12 : b > 12);
  return american ? dateValue(fullYear(third), a, b) : dateValue(fullYear(third), b, a);
}

export function findDates(context: FindContext) {
  const { text } = context;
  const found: Fact[] = [];
  const add = (value: string | null, match: RegExpExecArray) => {
    if (!value) return;
    // A full stop behind the month ends the sentence, or an abbreviation; it is not needed either way.
    found.push(fact(context, 'date', value, match.index, match.index + match[0].replace(/\.$/, '').length));
  };
  for (const match of text.matchAll(numeric)) add(numericDate(match, context), match);
  for (const match of text.matchAll(dayFirst)) {
    const [, from, day = '', name = '', year] = match;
    if (isVerb(name, match, text)) continue;
    const at = monthNumber(name, context) ?? 0;
    const end = dateValue(fullYear(year), at, Number(day));
    const start = from === undefined ? null : dateValue(fullYear(year), at, Number(from));
    add(start && end && start < end ? `${start}/${end}` : end, match);
  }
  for (const match of text.matchAll(monthFirst)) {
    const [, name = '', day = '', year] = match;
    if (name[0] === name[0]?.toLowerCase()) continue;
    add(dateValue(fullYear(year), monthNumber(name, context) ?? 0, Number(day)), match);
  }
  for (const match of text.matchAll(monthYear)) {
    const at = monthNumber(match[1] ?? '', context);
    if (at) add(`${match[2]}-${String(at).padStart(2, '0')}`, match);
  }
  return found;
}

/** "30 may not be enough": English writes months with a capital. */
function isVerb(name: string, match: RegExpExecArray, text: string): boolean {
  return (
    /^(?:may|march|mars|set|out|ago|dec|jan|mar)$/.test(name) &&
    /^\s+(?:not|be|also|have)\b/.test(
      text.slice(match.index + match[0].length, match.index + match[0].length + 8),
    )
  );
}
