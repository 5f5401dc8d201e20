import { monthNames } from '../../signals/facts/kinds/month';
import { fold } from '../../signals/text/fold';
import { type Compiled, gateWords } from './words/gate-words';

/** A sentence, or a part of one between commas, with what its words tell about it. */
export interface Clause {
  start: number;
  end: number;
  text: string;
  /** Small letters, no accents. */
  folded: string;
  /** "cannot", "kein", "ne ... pas", where it is a refusal or a denial. */
  negated: boolean;
  /** Holds only if or when something happens. */
  conditional: boolean;
  /** Repeats what the customer said; up to a "but", what follows repeats it too. */
  echo: boolean;
}

export interface Sentence extends Clause {
  question: boolean;
  past: boolean;
  /** States a rule of the shop. */
  policy: boolean;
  perform: boolean;
  /** Says that an offer is over. */
  ended: boolean;
  clauses: readonly Clause[];
}

/** The pattern is shared and global: `search` ignores where it stood. */
export const has = (pattern: RegExp, folded: string): boolean => folded.search(pattern) >= 0;

function negatedIn(words: Compiled, folded: string): boolean {
  return has(words.negation, folded.replace(words.noRefusal, ' '));
}

/** Places where a sentence ends: a full stop before a space, or a line end. */
function bounds(text: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text[at];
    const stops =
      char === undefined ||
      char === '\n' ||
      (/[.!?…]/.test(char) && (text[at + 1] === undefined || /\s/.test(text[at + 1] ?? '')));
    if (!stops || (char === '.' && isInside(text, at))) continue;
    const end = char === undefined || char === '\n' ? at : at + 1;
    if (text.slice(from, end).trim()) found.push(trimmedSpan(text, from, end));
    from = at + 1;
  }
  return found;
}

const abbreviated =
  /(?:^|[^\p{L}])(?:ca|z|bzw|nr|no|inkl|incl|exkl|excl|evtl|ggf|mind|max|min|approx|aprox|env|mr|mrs|ms|dr|st|sr|sra|sig|dhr|mevr|bijv|e\.g|i\.e|p\.ej|p\.ex|z\.b|art|tel|vs)$/iu;
const dayBefore = /(?<!\d)\d{1,2}$/;
const monthBehind = new RegExp(`^[ \\u00a0](?:${monthNames})(?!\\p{L})`, 'iu');

/** The full stop of "31. Juli" and of "ca. 5" ends no sentence. */
function isInside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  if (dayBefore.test(before)) return monthBehind.test(text.slice(at + 1, at + 14));
  return abbreviated.test(before) && /^[ \u00a0][\p{Ll}\p{N}]/u.test(text.slice(at + 1, at + 3));
}

function trimmedSpan(text: string, start: number, end: number): [number, number] {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return [start + lead, start + part.trimEnd().length];
}

const clauseEnd = /[,;:](?=\s)|\s[-–—]\s|[()]/g;
const turn = /\s(?=(?:but|however|aber|jedoch|sondern|mais|pero|sino|mas|porem|ma|pero|maar|echter)\s)/g;

function clausesOf(text: string, start: number, words: Compiled): Clause[] {
  const cuts = [...text.matchAll(clauseEnd), ...text.matchAll(turn)].map((m) => m.index + m[0].length);
  const edges = [0, ...cuts.sort((a, b) => a - b), text.length];
  return edges.slice(0, -1).flatMap((from, at) => {
    const to = edges[at + 1] ?? text.length;
    if (!text.slice(from, to).trim()) return [];
    const [a, b] = trimmedSpan(text, from, to);
    return [clause(text.slice(a, b), start + a, words)];
  });
}

function clause(text: string, start: number, words: Compiled): Clause {
  const folded = fold(text).text;
  return {
    start,
    end: start + text.length,
    text,
    folded,
    negated: negatedIn(words, folded),
    conditional: has(words.condition, folded),
    echo: has(words.echo, folded),
  };
}

const turnsBack =
  /^(?:but|however|so|still|aber|jedoch|sondern|trotzdem|mais|donc|pero|sino|sin embargo|mas|porem|ma|quindi|pero|maar|echter|dus)(?![a-z])/;

function withEcho(clauses: readonly Clause[]): Clause[] {
  let on = false;
  return clauses.map((clause) => {
    on = clause.echo || (on && !turnsBack.test(clause.folded));
    return on === clause.echo ? clause : { ...clause, echo: on };
  });
}

/** Whether what stands at a place only repeats the customer. */
export const echoAt = (sentence: Sentence, at: number): boolean =>
  (partAt(sentence.clauses, at) ?? sentence).echo;

/** Sentences of a text in order; time grows linearly with it. */
export function sentencesOf(text: string, language: string): Sentence[] {
  const words = gateWords(language);
  return bounds(text).map(([start, end]) => {
    const own = clause(text.slice(start, end), start, words);
    return {
      ...own,
      question: own.text.endsWith('?'),
      past: has(words.past, own.folded),
      policy: has(words.policy, own.folded),
      perform: has(words.perform, own.folded),
      ended: has(words.ended, own.folded),
      clauses: withEcho(clausesOf(own.text, start, words)),
    };
  });
}

/** The part that holds a place; a place between parts belongs to the one before it. */
export function partAt<T extends { start: number; end: number }>(
  parts: readonly T[],
  at: number,
): T | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1];
}
