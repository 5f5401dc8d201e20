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

/** Words of a phrase; a group or an option with blanks inside is one. */
function itemsOf(phrase: string): string[] {
  const items: string[] = [''];
  let depth = 0;
  for (const sign of phrase) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === ' ' && depth === 0) items.push('');
    else items.push(`${items.pop() ?? ''}${sign}`);
  }
  return items.filter((item) => item.length > 0);
}

function source(phrase: string): string {
  let made = '';
  let open = false;
  for (const item of itemsOf(phrase)) {
    const words = item === '..' ? 4 : item === '...' ? 8 : 0;
    if (words > 0) {
      made += `${open ? separator : ''}(?:${gapWord}${separator}){0,${words}}`;
      open = false;
    } else if (item.startsWith('[') && item.endsWith(']')) {
      const option = `(?:${plain(item.slice(1, -1))})`;
      made += open ? `(?:${separator}${option})?` : `(?:${option}${separator})?`;
    } else {
      made += (open ? separator : '') + plain(item);
      open = true;
    }
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
  return text
    .split(/ (\.{2,3}) /)
    .map((part, at) => (at % 2 === 0 ? signed(part) : gap(part === '..' ? 4 : 8)))
    .join('');
}

function signed(text: string): string {
  return text.replace(
    /[^a-z0-9]/g,
    (sign) => signs[sign] ?? (/[.+^${}\\/[\]]/.test(sign) ? `\\${sign}` : sign),
  );
}
