import { eld } from 'eld/extrasmall';
import { smallWords } from './small-words';

/**
 * Languages that shoppers write to European and American shops in. The detector knows 60; a short mail in English
 * must not come out as Yoruba.
 */
const plausible = new Set(
  'en es fr de pt it nl pl tl sv da no fi cs sk ro hu hr bg el tr ru uk ar he hi ja ko zh th vi'.split(' '),
);

/** Texts with fewer letters carry no language of their own ("ok", "MF-204518"). */
const leastLetters = 4;
/** What one known small word weighs against the detector's score of 0 to 1. Measured on tests/eval/data/language dev. */
const wordWeight = 0.3;

/**
 * ISO 639-1 code of the language a text is written in; `und` when it is too short to tell.
 * Links, addresses, numbers and `ignore`d names do not count as language.
 */
export function detectLanguage(text: string, ignore: readonly string[] = []): string {
  const words = plainWords(text, ignore);
  const letters = words.join('').length;
  const script = scriptLanguage(words);
  if (script) return script;
  const votes = smallWordVotes(words);
  if (letters < leastLetters && votes.size === 0) return 'und';
  const scores = new Map<string, number>();
  for (const [language, score] of Object.entries(eld.detect(words.join(' ')).getScores())) {
    if (plausible.has(language)) scores.set(language, score);
  }
  for (const [language, share] of votes) {
    scores.set(language, (scores.get(language) ?? 0) + wordWeight * share);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (!best) return 'und';
  const unsure = words.length < 2 && votes.size === 0 && letters < 12;
  return unsure ? 'und' : best[0];
}

const noise = /https?:\/\/\S{1,400}|www\.\S{1,400}|\S{1,80}@\S{1,80}|[#\w-]{0,40}\d[\w-]{0,40}/g;
const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** The detector reads the first 1,000 characters; more costs time and tells nothing. */
const readLength = 1_500;

function plainWords(text: string, ignore: readonly string[]): string[] {
  let rest = text.slice(0, readLength).replace(noise, ' ');
  for (const name of ignore) rest = rest.replaceAll(name, ' ');
  return rest.match(wordPattern) ?? [];
}

/** Scripts that one of the languages has to itself need no statistics, however short the text. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
];

function scriptLanguage(words: readonly string[]): string | undefined {
  const all = words.join('');
  return scripts.find(([pattern]) => {
    const share = all.match(new RegExp(pattern, 'gu'))?.length ?? 0;
    return share > all.length / 3;
  })?.[1];
}

/** Share of the words that are small words of each language, weighed down where several languages have them. */
function smallWordVotes(words: readonly string[]): Map<string, number> {
  const votes = new Map<string, number>();
  if (words.length === 0) return votes;
  for (const word of words) {
    const languages = smallWords.get(word.toLowerCase().replaceAll('’', "'"));
    if (!languages) continue;
    for (const language of languages) {
      votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length / words.length);
    }
  }
  return votes;
}
