/** Cutting text into sentences without losing a character: joined, the pieces are the text. */

/**
 * Abbreviations after which a full stop ends no sentence; `Intl.Segmenter` knows no abbreviations.
 * Short and common in support mail; a missed one only makes a piece smaller.
 */
const abbreviations =
  /(?:^|[\s(])(?:\p{L}|mr|mrs|ms|dr|st|no|nr|vs|etc|e\.g|i\.e|bzw|ca|inkl|zzgl|ex|sr|sra|art|tel|max|min|approx)\.\s*$/iu;

export function sentencesOf(text: string, language: string): string[] {
  const pieces: string[] = [];
  for (const line of text.split(/(?<=\n)/u)) {
    let open = '';
    for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)) {
      open += segment;
      if (abbreviations.test(open) || /^\s*$/u.test(open)) continue;
      pieces.push(open);
      open = '';
    }
    if (open && pieces.length > 0 && /^\s*$/u.test(open)) pieces.push(`${pieces.pop() ?? ''}${open}`);
    else if (open) pieces.push(open);
  }
  return pieces;
}

/** Words in lower case, without accents, for comparing sentences. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Share of the shorter text's different words that the other has too, 0 to 1. */
export function overlap(a: string, b: string): number {
  const [x, y] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}

/** Words that turn a sentence into another one: what only they tell apart is not the same. */
const turning =
  /^(?:\d.*|t|no|not|never|only|unless|except|without|nicht|kein\p{L}*|nur|ohne|außer|nie|ne|pas|jamais|sans|sauf|seulement|nunca|sin|solo|salvo|niet|geen|alleen|zonder|behalve|nooit|nao|sem|apenas|non|mai|senza|tranne)$/u;
/** Letters by which two forms of a word are taken for one. */
const stemLength = 5;

/** True when one sentence says nothing, or next to nothing, that another has not said. */
export function repeats(sentence: string, said: string): boolean {
  const stem = (word: string) => (/\d/.test(word) ? word : word.slice(0, stemLength));
  const [mine, theirs] = [new Set(wordsOf(sentence).map(stem)), new Set(wordsOf(said).map(stem))];
  const fresh = [...mine].filter((word) => !theirs.has(word));
  return fresh.length <= mine.size / 5 && !fresh.some((word) => turning.test(word));
}
