import { fold } from './fold';

/**
 * Rules are written as phrases, not as regular expressions, so that a person can read and check them in a language
 * they know. Phrases are separated by commas or lines and match folded text (see fold.ts), whole words only:
 *
 * - `speak to .. manager`: `..` is up to four words, `...` up to eight; never across a sentence's end
 * - `(lawyer|solicitor)`: one of these; `[my|a]` or `(oh )?`: may be there
 * - `charg*`: the rest of the word; `#`: a number; an apostrophe may be missing in the text
 *
 * Every part is bounded, so the expression made of them runs in time linear in the text.
 */
const separator = '[ \\t\\r\\n,"\'()\\-/_*]{1,3}';
/** Shares no character with the separator, so that a run of words can be read in one way only. */
const gapWord = '[^\\s.!?;:,"\'()\\-/_*]{1,24}';
const gap = (words: number) => `${separator}(?:${gapWord}${separator}){0,${words}}`;

/** An expression with the `g` flag that matches any of the phrases; null for none. */
export function phrases(list: string | undefined): RegExp | null {
  const sources = fold(list ?? '')
    .text.split(/[,\n]/)
    .map((phrase) => phrase.trim().replace(/ \.{2,3}$/, ''))
    .filter((phrase) => phrase.length > 0)
    .map(source);
  if (sources.length === 0) return null;
  return new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})(?![a-z0-9])`, 'g');
}

function source(phrase: string): string {
  let made = '';
  for (let at = 0; at < phrase.length; at++) {
    const rest = phrase.slice(at);
    const dots = /^ (\.{2,3}) /.exec(rest);
    if (dots) {
      made += gap(dots[1] === '..' ? 4 : 8);
      at += dots[0].length - 1;
      continue;
    }
    const optional = /^ \[([^\]]*)\]/.exec(rest);
    if (optional) {
      made += `(?:${separator}(?:${plain(optional[1] ?? '')}))?`;
      at += optional[0].length - 1;
      continue;
    }
    const first = at === 0 ? /^\[([^\]]*)\] /.exec(rest) : null;
    if (first) {
      made += `(?:(?:${plain(first[1] ?? '')})${separator})?`;
      at += first[0].length - 1;
      continue;
    }
    made += plain(phrase[at] ?? '');
  }
  return made;
}

const signs: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')',
  '|': '|',
  '?': '?',
  ' ': separator,
  '*': '[a-z]{0,15}',
  '#': '[0-9]{1,9}',
  "'": "'?",
};

/** One pass, so that nothing put in is read again. */
function plain(text: string): string {
  return text.replace(
    /[^a-z0-9]/g,
    (sign) => signs[sign] ?? (/[.+^${}\\/[\]]/.test(sign) ? `\\${sign}` : sign),
  );
}
