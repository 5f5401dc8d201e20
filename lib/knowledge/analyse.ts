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
import { fold, type Token, tokenize } from './tokens';

interface Language {
  stem(word: string): string;
  stop: ReadonlySet<string>;
}

const language = (stem: (word: string) => string, stop: readonly string[]): Language => ({
  stem,
  stop: new Set(stop.map((word) => fold(word.toLowerCase()))),
});

const languages: Readonly<Record<string, Language>> = {
  en: language(english, enStop),
  de: language(german, deStop),
  fr: language(french, frStop),
  es: language(spanish, esStop),
  nl: language(dutch, nlStop),
  pt: language(portuguese, ptStop),
  it: language(italian, itStop),
};

export interface Term extends Token {
  /** What is compared: stemmed, without accents. */
  key: string;
}

/** The words of a text that carry meaning, in order. A text of nothing but small words keeps them. */
export function termsOf(text: string, code: string): Term[] {
  const rules = languages[code];
  const tokens = tokenize(text);
  const meant = tokens.filter((token) => !rules?.stop.has(fold(token.word)));
  return (meant.length > 0 ? meant : tokens).map((token) => ({
    ...token,
    key: fold(rules ? rules.stem(token.word) : token.word),
  }));
}
