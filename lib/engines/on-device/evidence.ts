import { Reader } from '../../knowledge/features';
import type { Material } from '../../packs/material';
import { frameWords } from '../../signals/questions/indirect';
import { pointsOnly } from '../../signals/questions/pointing';
import { phrasesFor } from '../../signals/text/by-language';
import { fold } from '../../signals/text/fold';

/** How much of a question's own words a sentence takes up, in the same words or in others for the same thing. */

export interface Evidence {
  /** Share of the question's weight that the sentence says, 0 to 1. */
  share: number;
  /** The question brings no word of its own. */
  bare: boolean;
  /** Stems that the question brings. */
  words: number;
  /** Stems that both have and that few of the pack's texts have. */
  rare: string[];
  /** Stems of the question that no text of the pack has: it may ask for what nobody wrote about. */
  strange: string[];
}

/** Another word for the same thing says it less surely than the word itself. */
const inOtherWords = 0.6;
/** A word in more than this share of the language's texts ("order", "send") tells nothing of which question is answered. */
const common = 0.06;
/** In a small pack so many texts may share a word all the same. */
const fewTexts = 3;

const readers = new Map<string, Reader>();
function readerOf(language: string): Reader {
  const known = readers.get(language) ?? new Reader(language);
  readers.set(language, known);
  return known;
}

/** @param asked the question in its own words @param said a sentence in the same language */
export function evidenceIn(asked: string, said: string, language: string, material: Material): Evidence {
  const reader = readerOf(language);
  const mine = ownWords(asked, language, material);
  const told = reader.words(said.replace(giftCard, 'giftcard'));
  const stems = new Set(told.map(({ stem }) => stem));
  const concepts = reader.conceptsIn(told);
  const counts = countsOf(material, language);
  let [weight, shared] = [0, 0];
  const rare: string[] = [];
  const strange: string[] = [];
  for (const [stem, about] of mine) {
    const count = counts.texts.get(stem) ?? 0;
    const own = Math.log(1 + counts.size / (1 + count));
    weight += own;
    const known = about.some((concept) => concepts.has(concept));
    if (stems.has(stem)) {
      shared += own;
      if (count <= Math.max(fewTexts, common * counts.size)) rare.push(stem);
    } else if (known) shared += inOtherWords * own;
    else if (count === 0 && about.length === 0) strange.push(stem);
  }
  return { share: weight === 0 ? 0 : shared / weight, bare: weight === 0, words: mine.size, rare, strange };
}

/** Stems of the words that the question brings of its own, each with what it is about. */
function ownWords(asked: string, language: string, material: Material): Map<string, string[]> {
  const reader = readerOf(language);
  const words = reader.words(withoutFrame(asked, language));
  const named = new Set(
    material.brand.products.flatMap((name) => reader.words(name).map(({ stem }) => stem)),
  );
  const about = words.map((): string[] => []);
  for (const [concept, { at }] of reader.conceptsIn(words))
    for (const place of at) about[place]?.push(concept);
  const own = new Map<string, string[]>();
  words.forEach(({ stem, word, meant }, at) => {
    if (!meant || named.has(stem) || /^\d+$/.test(stem) || pointsOnly(fold(word).text, language)) return;
    own.set(stem, [...(own.get(stem) ?? []), ...(about[at] ?? [])]);
  });
  return own;
}

/** A gift card is no gift that is wrapped. */
const giftCard =
  /gift[ -]cards?|geschenk(?:karte|gutschein)\p{L}*|cartes?[ -]cadeaux?|tarjetas? de regalo|cadeau(?:bon|kaart)\p{L}*/giu;

/** "I was wondering whether" tells nothing of what is asked. */
function withoutFrame(asked: string, language: string): string {
  let rest = fold(asked.replace(giftCard, 'giftcard')).text;
  for (const pattern of phrasesFor(frameWords, language)) rest = rest.replace(pattern, ' ');
  return rest;
}

interface Counts {
  size: number;
  /** Of each stem, the number of texts that have it. */
  texts: ReadonlyMap<string, number>;
}
const made = new WeakMap<Material, Map<string, Counts>>();

function countsOf(material: Material, language: string): Counts {
  const byLanguage = made.get(material) ?? new Map<string, Counts>();
  made.set(material, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const reader = readerOf(language);
  const texts = [
    ...material.macros.filter((one) => one.language === language).map(({ body }) => body),
    ...material.passages.filter((one) => one.language === language).map(({ text }) => text),
  ];
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const stem of new Set(reader.words(text).map((word) => word.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const fresh = { size: texts.length, texts: counts };
  byLanguage.set(language, fresh);
  return fresh;
}
