import { fold } from '../../signals/text/fold';

interface Line {
  start: number;
  end: number;
  words: number;
  last: string;
}

/** Words that a line of verse has. */
const [fewest, most] = [3, 11];
/** Lines looked at together: a stanza. */
const stanza = 6;

/** Three runs of words between strokes. */
const slashed = /(?<!\S)(?:\S{1,20} ){2,10}\/ (?:\S{1,20} ){2,10}\/ \S/;

/** Verse: lines split by slashes, or short lines or parts of sentences of which two pairs rhyme. */
export function verse(text: string): { start: number; end: number } | undefined {
  const slashes = split(text, / \/ |\n/g).filter(short);
  if (slashed.test(text) && slashes.length >= 3) return span(slashes.slice(0, stanza));
  const lines = split(text, /\n/g);
  return rhymed(lines, 2) ?? rhymed(split(text, /[,;:.!?](?=\s|$)|\n/g), 2);
}

const short = (line: Line) => line.words >= fewest && line.words <= most;

const span = (lines: readonly Line[]) => ({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });

function split(text: string, border: RegExp): Line[] {
  const edges = [...text.matchAll(border)].map((match) => [match.index, match.index + match[0].length]);
  let from = 0;
  return [...edges, [text.length, text.length]].flatMap(([end = 0, next = 0]) => {
    const start = from;
    from = next;
    const words = fold(text.slice(start, end)).text.match(/[a-z']+/g) ?? [];
    return words.length === 0 ? [] : [{ start, end, words: words.length, last: words.at(-1) ?? '' }];
  });
}

/** Rhymes in a stanza of short lines that follow each other. */
function rhymed(lines: readonly Line[], pairs: number): { start: number; end: number } | undefined {
  for (let at = 0; at + 3 < lines.length; at += 1) {
    const run = lines.slice(at, at + stanza);
    const whole = run.findIndex((line) => !short(line));
    const own = whole < 0 ? run : run.slice(0, whole);
    if (own.length >= 4 && rhymes(own) >= pairs) return span(own);
  }
  return undefined;
}

/** Lines that rhyme with one of the three before them. */
const rhymes = (lines: readonly Line[]) =>
  lines.filter((line, at) => lines.slice(Math.max(0, at - 3), at).some((one) => rhyme(one.last, line.last)))
    .length;

/** Endings that grammar gives, not a poet. */
const grammar =
  /(?:ing|tion|sion|ed|ly|en|er|ern|ung|keit|lich|isch|ment|ement|ant|ons|ez|ar|ir|ado|ada|ido|ida|ando|endo|cion|mente|are|ere|ire|ato|ata|ito|ita|zione|amos|emos|amo|iamo|cao|oes|aste|este|os|as|es|is|to|ta|te|lijk|heid|je)$/;

/** Another word with the same sound at the end: short words from their vowel on, long ones in four letters. */
function rhyme(a: string, b: string): boolean {
  if (a === b || a.length < 3 || b.length < 3) return false;
  const tail = /[aeiouy]+[^aeiouy]+[aeiouy]?$|[aeiouy]{2,}$/.exec(a.slice(-8))?.[0] ?? '';
  const long = a.length > 5 || b.length > 5;
  if (long && grammar.test(a) && a.slice(-5) !== b.slice(-5)) return false;
  return tail.length >= (long ? 3 : 2) && b.endsWith(tail);
}
