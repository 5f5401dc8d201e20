import type { FactWords, Unit } from '../words';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

export const lexicons: Readonly<Record<string, FactWords>> = { en, es, fr, de, pt, it, nl };

/** English stands in for a language without a word list; digits are read all the same. */
export function lexiconOf(language: string): FactWords {
  return lexicons[language.slice(0, 2)] ?? en;
}

/** Words of other languages count too when they are long enough not to be a word of this one: replies quote and mix. */
const foreignLength = 4;

/** Built on first use and kept: the words never change. */
const cache = new Map<string, Map<string, unknown>>();

function merged<T>(
  name: string,
  own: FactWords,
  entries: (lexicon: FactWords) => [string, T][],
): Map<string, T> {
  const key = `${name}:${Object.keys(lexicons).find((id) => lexicons[id] === own) ?? 'en'}`;
  const known = cache.get(key);
  if (known) return known as Map<string, T>;
  const map = new Map<string, T>();
  for (const other of Object.values(lexicons)) {
    if (other === own) continue;
    for (const [word, value] of entries(other)) if (word.length >= foreignLength) map.set(word, value);
  }
  for (const [word, value] of entries(own)) map.set(word, value);
  cache.set(key, map);
  return map;
}

export function unitWords(own: FactWords): Map<string, Unit> {
  return merged('unit', own, (lexicon) =>
    Object.entries(lexicon.units).flatMap(([unit, words]) =>
      words.split(' ').map((word): [string, Unit] => [word, unit as Unit]),
    ),
  );
}

/** Word to ISO weekday, 1 (Monday) to 7. */
export function weekdayWords(own: FactWords): Map<string, number> {
  return merged('weekday', own, (lexicon) =>
    lexicon.weekdays.flatMap((forms, at) => forms.split('|').map((form): [string, number] => [form, at + 1])),
  );
}

export function businessWords(own: FactWords): Map<string, boolean> {
  return merged('business', own, (lexicon) =>
    `${lexicon.business} ${lexicon.calendar}`
      .split(' ')
      .map((word): [string, boolean] => [word, lexicon.business.split(' ').includes(word)]),
  );
}
