import { type FindContext, fact } from '../finder';

/** Words from this value on are facts of their own; smaller ones are ordinary words ("one of our colleagues"). */
const smallestWord = 13;
const listMark = /(?:^|\n)[ \t]*$/;

/** Numbers that are nothing else: sizes, counts. List numbering, "24/7" and digits inside names are left out. */
export function findNumbers(context: FindContext) {
  const { text } = context;
  return context.nums.flatMap((num) => {
    if (num.words)
      return num.value >= smallestWord ? [fact(context, 'number', num.decimal, num.start, num.end)] : [];
    const left = text[num.start - 1] ?? ' ';
    const right = text[num.end] ?? ' ';
    // "Happy 40th" names the 40.
    const ordinal = /^(?:st|nd|rd|th)(?!\p{L})/u.test(text.slice(num.end, num.end + 3));
    if (/[\p{L}\p{N}_/#-]/u.test(left) || (!ordinal && /[\p{L}_/]/u.test(right))) return [];
    // "88-1204" is a number of an order.
    if (right === '-' && /^-\d{3}/.test(text.slice(num.end, num.end + 4))) return [];
    if (
      /[.):]/.test(right) &&
      num.end - num.start <= 2 &&
      listMark.test(text.slice(Math.max(0, num.start - 6), num.start))
    )
      return [];
    return [fact(context, 'number', num.decimal, num.start, num.end)];
  });
}
