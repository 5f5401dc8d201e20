import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stopwords as nlStop } from '@orama/stopwords/dutch';
import { stopwords as enStop } from '@orama/stopwords/english';
import { stopwords as frStop } from '@orama/stopwords/french';
import { stopwords as deStop } from '@orama/stopwords/german';
import { stopwords as itStop } from '@orama/stopwords/italian';
import { stopwords as ptStop } from '@orama/stopwords/portuguese';
import { stopwords as esStop } from '@orama/stopwords/spanish';
import { fold } from './tokens';

/** What differs between languages before words are compared. */

export interface Language {
  code: string;
  /** A word's stem, lower case and without accents; of an unknown language the word itself. */
  stem(word: string): string;
  /** Small words that carry no meaning of their own; folded. */
  stop: ReadonlySet<string>;
}

/** Words whose stem is kept; a shift meets fewer, and a hostile mail must not fill the memory. */
const remembered = 50_000;

/** @param greetings words of courtesy, left out like small words: a letter is about what stands between them */
function language(
  code: string,
  greetings: string,
  stem: (word: string) => string,
  stop: readonly string[],
): Language {
  const known = new Map<string, string>();
  return {
    code,
    stem(word) {
      const before = known.get(word);
      if (before !== undefined) return before;
      const found = fold(stem(word));
      if (known.size < remembered) known.set(word, found);
      return found;
    },
    stop: new Set([...stop, ...greetings.split(' ')].map((word) => fold(word.toLowerCase()))),
  };
}

const languages: Readonly<Record<string, Language>> = {
  en: language('en', 'hi hello hey dear regards', english, enStop),
  de: language('de', 'hallo moin grüße grüßen', german, deStop),
  fr: language('fr', 'bonjour bonsoir salut cordialement', french, frStop),
  es: language('es', 'hola saludos', spanish, esStop),
  nl: language('nl', 'hallo hoi goedendag groet groeten', dutch, nlStop),
  pt: language('pt', 'olá oi cumprimentos', portuguese, ptStop),
  it: language('it', 'ciao salve buongiorno buonasera saluti', italian, itStop),
};

/** @param code ISO 639-1; a language without rules of its own is compared word by word */
export function languageOf(code: string): Language {
  return languages[code] ?? { code, stem: fold, stop: new Set() };
}
