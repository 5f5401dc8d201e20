import type { Word } from './scan';
import type { FactWords } from './words';

/** A number as it stands in a text, in digits or in words. */
export interface Num {
  value: number;
  /** Decimal string, for amounts: `1234.5`. */
  decimal: string;
  start: number;
  end: number;
  words: boolean;
}

const digits = /\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,'’]\d+)*/g;

/**
 * Reads `1,234.50`, `1.234,50`, `1 234,50` and `1'234.50`. One separator with exactly three digits behind it is
 * read as the language writes it: `1.500` is 1500 in German and 1.5 in English.
 */
function decimalOf(raw: string, decimal: '.' | ','): string {
  const text = raw.replace(/[\u00a0\u202f '’]/g, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return plain(text);
  const mark = text[last];
  const tail = text.length - last - 1;
  const marks = text.replace(/\d/g, '');
  const several = marks.length > 1;
  const mixed = several && new Set(marks).size > 1;
  const isDecimal = mixed || (!several && (tail !== 3 || mark === decimal));
  if (!isDecimal) return plain(text.replace(/[.,]/g, ''));
  return plain(`${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`);
}

function plain(text: string): string {
  const [whole = '', part = ''] = text.split('.');
  const short = part.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${short ? `.${short}` : ''}`;
}

/** Longest number word phrase, in words. */
const longestPhrase = 6;
const phraseCache = new WeakMap<FactWords, { phrases: Map<string, number>; firsts: Set<string> }>();

/** Every number word of a language from 0 to 999, with the forms of 1 that stand before a unit. */
function phrasesOf(lexicon: FactWords) {
  const known = phraseCache.get(lexicon);
  if (known) return known;
  const phrases = new Map<string, number>();
  const add = (forms: readonly string[], value: number) => {
    for (const form of forms) if (!phrases.has(form)) phrases.set(form, value);
  };
  const small = lexicon.small.map((forms) => forms.split('|'));
  small.forEach((forms, value) => {
    add(forms, value);
  });
  lexicon.tens.forEach((forms, at) => {
    const ten = (at + 2) * 10;
    for (const form of forms.split('|')) {
      add([form], ten);
      for (let one = 1; one <= 9; one += 1) {
        for (const word of small[one] ?? []) add(lexicon.join(form, word, ten + one), ten + one);
      }
    }
  });
  const belowHundred = [...phrases].filter(([, value]) => value > 0);
  lexicon.hundreds.forEach((forms, at) => {
    const hundred = (at + 1) * 100;
    for (const form of forms.split('|')) {
      add([form], hundred);
      for (const [rest, value] of belowHundred)
        add(
          lexicon.hundredGlue.map((glue) => `${form}${glue}${rest}`),
          hundred + value,
        );
    }
  });
  add(lexicon.one, 1);
  const firsts = new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));
  const made = { phrases, firsts };
  phraseCache.set(lexicon, made);
  return made;
}

function digitNumbers(text: string, lexicon: FactWords): Num[] {
  const found: Num[] = [];
  for (const match of text.matchAll(digits)) {
    const raw = match[0];
    // Longer than any quantity: an identifier, which has finders of its own.
    if (raw.length > 24) continue;
    const decimal = decimalOf(raw, lexicon.decimal);
    found.push({
      value: Number(decimal),
      decimal,
      start: match.index,
      end: match.index + raw.length,
      words: false,
    });
  }
  return found;
}

function wordNumbers(text: string, words: readonly Word[], lexicon: FactWords): Num[] {
  const { phrases, firsts } = phrasesOf(lexicon);
  const found: Num[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || !firsts.has(first.lower)) continue;
    let phrase = '';
    let best: { value: number; end: number; used: number } | null = null;
    for (let used = 0; used < longestPhrase; used += 1) {
      const word = words[at + used];
      if (!word) break;
      const before = words[at + used - 1];
      if (used > 0 && before && !/^[ \u00a0-]$/.test(text.slice(before.end, word.start))) break;
      phrase = used === 0 ? word.lower : `${phrase} ${word.lower}`;
      const value = phrases.get(phrase);
      if (value !== undefined) best = { value, end: word.end, used };
    }
    if (!best) continue;
    found.push({
      value: best.value,
      decimal: String(best.value),
      start: first.start,
      end: best.end,
      words: true,
    });
    at += best.used;
  }
  return found;
}

/**
 * Numbers read in one text at most. People write one in a hundred characters; a text with more than one in ten is not
 * written to be read, and each of the first ones is reported already.
 */
const mostNumbers = 6_000;

/** The first 6,000 numbers of a text in the order in which they stand. */
export function numbersOf(text: string, words: readonly Word[], lexicon: FactWords): Num[] {
  return [...digitNumbers(text, lexicon), ...wordNumbers(text, words, lexicon)]
    .sort((a, b) => a.start - b.start)
    .slice(0, mostNumbers);
}
