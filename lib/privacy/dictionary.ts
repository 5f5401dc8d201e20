import { hits } from './hits';
import type { Finder, Kind, Known, Span } from './kinds';
import { folded, isWordName } from './names/lists';

/**
 * The closed dictionary: what the helpdesk knows of this ticket's people, in the ways that people write it. Recall on the
 * requester's own data then depends on no guess.
 */
export const findKnown: Finder = (text, known) => [
  ...names(text, known),
  ...known.emails.flatMap((email) => literal(text, email, 'EMAIL')),
  ...known.emails.flatMap((email) => handle(text, email)),
  ...known.phones.flatMap((phone) => phoneIn(text, phone)),
  ...known.addresses.flatMap((address) => addressIn(text, address)),
  ...known.orders.flatMap((id) => literal(text, id.replace(/^#/, ''), 'ORDER')),
  ...known.tracking.flatMap((number) => spaced(text, number, 'TRACKING')),
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Of the ticket that is open, and of few before it. */
const compiled = new Map<string, RegExp>();
const mostCompiled = 64;

function matches(text: string, source: string, kind: Kind): Span[] {
  const form = compiled.get(source) ?? new RegExp(source, 'giu');
  if (compiled.size >= mostCompiled) compiled.clear();
  compiled.set(source, form);
  return hits(text, form).map(({ 0: hit, index }) => ({ start: index, end: index + hit.length, kind }));
}

/** Whole, in any case. */
function literal(text: string, value: string, kind: Kind): Span[] {
  if (value.length < 3) return [];
  return matches(text, `(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`, kind);
}

/** With any spacing between its signs. */
function spaced(text: string, value: string, kind: Kind): Span[] {
  const signs = [...value.replace(/[^\p{L}\p{N}]/gu, '')];
  if (signs.length < 6) return [];
  return matches(text, `(?<![\\p{L}\\p{N}])${signs.map(escaped).join('[ .\\-]?')}(?![\\p{L}\\p{N}])`, kind);
}

/** The part before the @, where it is more than a word. */
function handle(text: string, email: string): Span[] {
  const local = email.split('@')[0] ?? '';
  return local.length >= 6 && /[\d._-]/.test(local) ? literal(text, local, 'NAME') : [];
}

/** The last digits of a number, with whatever stands before and between them. */
function phoneIn(text: string, phone: string): Span[] {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 7) return [];
  const core = [...digits.slice(-Math.min(9, digits.length - 1))].join('[ ().\\-/]{0,3}');
  return matches(text, `(?<!\\d)(?:\\(?\\+?\\d{0,5}\\)?[ ().\\-/]{0,3}){0,3}${core}(?!\\d)`, 'PHONE');
}

/** Street with number, and code with town: each tells where somebody lives. */
function addressIn(text: string, address: string): Span[] {
  const parts = address.split(/[\n,;]+/).map((part) => part.trim());
  return parts
    .filter((part) => part.length >= 5 && /\d/.test(part))
    .flatMap((part) => {
      const source = part
        .split(/[\s.]+/)
        .map(escaped)
        .join('[\\s.,]{1,3}');
      return matches(text, `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'ADDRESS');
    });
}

const smallWords = new Set(
  'van von der den de la le du di da do dos das del della el al bin ben und and y e st mr mrs ms dr herr frau'.split(
    ' ',
  ),
);
const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** Letters from which on a slip of one letter is taken for the name. */
const typoLength = 5;

/** Every part of a known name, in any case, with or without accents, joined or initialled, and with one slip. */
function names(text: string, { names: all }: Known): Span[] {
  const wanted = new Map<string, string>();
  for (const name of all) {
    for (const [part] of name.matchAll(word)) {
      const key = folded(part);
      if (key.length < 2 || smallWords.has(key)) continue;
      wanted.set(key, part);
      wanted.set(folded(spelledOut(part)), part);
      for (const half of key.split(/['-]/)) if (half.length >= 3) wanted.set(half, half);
    }
  }
  if (wanted.size === 0) return [];
  const long = [...wanted.keys()].filter((key) => key.length >= typoLength);
  const found: Span[] = [];
  for (const { 0: raw, index } of text.matchAll(word)) {
    const bare = raw.replace(/['’]s?$/u, '');
    const key = folded(bare);
    const same =
      wanted.has(key) ||
      (key.includes('-') && key.split('-').every((half) => half.length > 2 && wanted.has(half)));
    const capital = /^\p{Lu}/u.test(bare);
    if (same && key.length <= 2 && !capital) continue;
    if (same && !namedHere(text, index, bare, wanted)) continue;
    const slip = !same && bare.length >= typoLength && long.some((name) => oneSlip(key, name));
    // A small word that is one letter away from a name is more often a word.
    if (same || (slip && capital)) found.push({ start: index, end: index + bare.length, kind: 'NAME' });
  }
  return [...joinedNames(found, text).map((span) => withInitials(span, text)), ...runTogether(text, all)];
}

/** An article or a number before a word in small letters makes it a thing; so does a word of the sentence behind it. */
const determiner =
  /(?<![\p{L}])(?:the|a|an|this|that|your|my|our|of|in|for|le|la|les|un|une|du|des|de|el|los|las|una|del|al|il|lo|gli|i|uno|o|a|os|as|um|uma|do|da|der|die|das|den|dem|ein|eine|einen|het|een|mantel|color|para|per|por|con|grazie|\d+(?: x)?) $/iu;
const quoteBefore = /["„“”«»‚‘]\s?$/u;
const months = /^(?:april|may|june|august|mai|juni|juli|avril|mars|marzo|abril|mayo|maio|maggio)$/i;
/** Where a chat says who writes. */
const chatStart = /(?:^|[,.!?\n-]\s{0,3}|hier |here |it'?s |name |i'?m |ich bin |soy |sono |ik ben )$/iu;
const nameEnds =
  /^(?:'s|’s)?\s*(?:$|[\n,.;:!?()@/*-]|x{1,3}(?![\p{L}])|and |und |et |y |en |e |here|hier|\p{Extended_Pictographic})/iu;

/**
 * Whether a part of a known name is the person here. With a capital it is, but for ordinary words at a sentence's start
 * ("Will the parcel …") and things behind an article ("the Hunter wellies"); in small letters, where a name could stand.
 */
function namedHere(text: string, at: number, word: string, wanted: ReadonlyMap<string, string>): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + word.length, at + word.length + 24);
  const capital = /^\p{Lu}/u.test(word);
  const ordinary = isWordName(word);
  if (besideName(text, at, word.length, wanted) && (capital || !ordinary)) return true;
  if (addressed.test(before)) return true;
  if (
    ordinary &&
    (quoteBefore.test(before) ||
      (months.test(word) &&
        /(?:\d\.?|in|im|since|until|till|by|of|en|de|di|em|au|seit|bis) $/iu.test(before)))
  )
    return false;
  if (ordinary && !capital) return chatStart.test(before) && nameEnds.test(after);
  const thing = determiner.test(before) && !nameEnds.test(after);
  if (capital)
    return !(
      isWordName(word) &&
      (thing || (/(?:^|[.!?\n]\s{0,3})$/.test(before) && /^ \p{Ll}/u.test(after)))
    );
  return !determiner.test(before) && nameEnds.test(after);
}

/** Whom a letter speaks to is a person in any letters: "dear grace". */
const addressed =
  /(?<![\p{L}])(?:dear|mr|mrs|ms|miss|dr|herrn?|frau|liebe[rs]?|sehr geehrter? (?:herr|frau)|monsieur|madame|mme|chère?|señora?|sra?|estimad[oa]|querid[oa]|signora?|sig|gentile|car[oa]|meneer|mevrouw|dhr|mevr|beste|geachte|senhora?|prezad[oa])\.?[ \n]{1,2}$/iu;

function besideName(text: string, at: number, length: number, wanted: ReadonlyMap<string, string>): boolean {
  const before = /([\p{L}\p{M}'’-]+)[\s,.]{1,3}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1];
  const after = /^[\s,.]{1,3}([\p{L}\p{M}'’-]+)/u.exec(text.slice(at + length, at + length + 40))?.[1];
  return [before, after].some((other) => other !== undefined && wanted.has(folded(other)));
}

/** "K. D. Ehlers", "M. el Amrani", "P.J. van den Heuvel", "Christine Morelle" for a Christiane Morel. */
function withInitials({ start, end }: Span, text: string): Span {
  const lead = initials.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
  return { start: start - lead, end, kind: 'NAME' };
}

const initials =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}\.ª? ?){1,3}(?:(?:van|von|der|den|de|la|le|du|di|da|do|dos|del|della|el|al|'t|ter) ){0,2}$/u;

/** First and last name side by side are one, with an initial or a particle between. */
function joinedNames(spans: readonly Span[], text: string): Span[] {
  const made: Span[] = [];
  for (const span of spans) {
    const last = made.at(-1);
    const between = last ? text.slice(last.end, span.start) : '';
    if (
      last &&
      /^(?:[\s,]{1,3}|\s{1,2}(?:(?:van|von|der|den|de|la|le|du|di|da|do|dos|del|della|el|al|'t|’t|ter|mac an|mac)\s{1,2}){1,3}|\s{1,2}\p{L}\.?\s{1,2})$/iu.test(
        between,
      )
    )
      last.end = span.end;
    else made.push({ ...span });
  }
  return made;
}

/** Müller as Mueller, Søren as Soeren. */
const spelledOut = (part: string) =>
  part.normalize('NFC').replace(/[äöüøå]/giu, (letter) => twoLetters[letter.toLowerCase()] ?? letter);
const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** What each plain letter may be written as. */
const accented = new Map<string, string>();
for (const [from, to] of [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const)
  for (let code = from; code <= to; code += 1) {
    const letter = String.fromCharCode(code);
    const plain = folded(letter);
    if (/^[a-z]$/.test(plain)) accented.set(plain, (accented.get(plain) ?? plain) + letter);
  }

/** Of a name in small letters: with any accents, and any of its blanks, hyphens and apostrophes. */
const loosely = (part: string) =>
  [...folded(part)]
    .map((sign) =>
      /\p{L}/u.test(sign) ? `[${accented.get(sign) ?? escaped(sign)}]\\p{M}{0,2}` : "[\\s'’-]{0,2}",
    )
    .join('');

/** The whole name in any letters and order, "adavale", "a.vale" and "ada_vale" as people name themselves. */
function runTogether(text: string, all: readonly string[]): Span[] {
  return all.flatMap((name) => {
    const parts = [...name.matchAll(word)]
      .map(([part]) => part)
      .filter((part) => !smallWords.has(folded(part)));
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || parts.length < 2 || last.length < 3) return [];
    const rest = name.slice(name.indexOf(first) + first.length).trim();
    const [a, whole, b] = [loosely(first), loosely(rest), loosely(last)];
    const c = whole === b ? b : `(?:${whole}|${b})`;
    const i = `${loosely([...first][0] ?? '')}`;
    const gap = '[\\s._,-]{0,3}';
    return matches(
      text,
      `(?<![\\p{L}\\p{N}])(?:${a}(?:${gap}|\\s{1,2}\\p{L}\\.?\\s{1,2})${c}|${c}${gap}${a}|${i}\\.?\\s{0,2}${c}|${c},?\\s{1,2}${i}(?:\\.|(?![\\p{L}\\p{N}])))(?:\\d{1,4})?(?![\\p{L}\\p{N}])`,
      'NAME',
    );
  });
}

/** One letter more, less, other or swapped; the first letter stays. */
function oneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (a.length === b.length) {
    return (
      a.slice(at + 1) === b.slice(at + 1) ||
      (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
    );
  }
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
}
