import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { languageOf } from '../../../lib/knowledge/languages';
import { en } from '../../../lib/knowledge/lexicon/en';
import { tokenize } from '../../../lib/knowledge/tokens';

/** The plain sentences that are learnt from; see README.md for their sets and licences. */

const Thread = z.object({ messages: z.array(z.object({ text: z.string() })) });
const Text = z.object({ text: z.string() });

/** @param folder where the public sets lie */
export function sentencesOf(folder: string): string[] {
  const lines = <Line>(name: string, shape: z.ZodType<Line>) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => shape.parse(JSON.parse(line)));
  const texts = [
    ...lines('cucom-threads/threads.jsonl', Thread).flatMap((thread) =>
      thread.messages.map(({ text }) => text),
    ),
    ...lines('abcd-guidelines/docs.jsonl', Text).map(({ text }) => text),
    ...lines('vader-sentiment/dev.jsonl', Text).map(({ text }) => text),
    readFileSync(join(folder, 'tau-retail/policy.md'), 'utf8'),
  ];
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+|\n/).map((part) => part.trim()));
  return [...new Set(sentences.filter((sentence) => sentence.length > 8 && sentence.length < 200))];
}

const english = languageOf('en');
export const stemsOf = (text: string) => tokenize(text).map(({ word }) => english.stem(word));

export interface Vocabulary {
  stems: string[];
  /** Share of all words. */
  share: number[];
  /** The most frequent written form of each stem, to show to the encoder. */
  form: string[];
}

/** The stems most often met, and those of the lexicon, which may be rare in any one corpus. */
export function vocabularyOf(sentences: readonly string[], size: number): Vocabulary {
  const counts = new Map<string, Map<string, number>>();
  const see = (text: string, times: number) => {
    for (const { word } of tokenize(text)) {
      if (!/^[a-z']+$/.test(word)) continue;
      const forms = counts.get(english.stem(word)) ?? new Map<string, number>();
      forms.set(word, (forms.get(word) ?? 0) + times);
      counts.set(english.stem(word), forms);
    }
  };
  for (const sentence of sentences) see(sentence, 1);
  for (const phrases of Object.values(en)) see(phrases, 1.5);
  const total = (forms: ReadonlyMap<string, number>) =>
    [...forms.values()].reduce((sum, count) => sum + count, 0);
  const ranked = [...counts]
    .map(([stem, forms]) => ({ stem, count: total(forms), forms: [...forms] }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.stem < b.stem ? -1 : 1))
    .slice(0, size);
  const all = ranked.reduce((sum, { count }) => sum + count, 0);
  return {
    stems: ranked.map(({ stem }) => stem),
    share: ranked.map(({ count }) => count / all),
    form: ranked.map(
      ({ stem, forms }) => forms.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? stem,
    ),
  };
}
