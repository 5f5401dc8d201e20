import { readFileSync } from 'node:fs';
import { Shape, tokensOf } from '../../../../lib/privacy/chain/words';
import type { Text } from './texts';

/** Texts that name nobody: a shop's approved texts, and public sentences in which no word of the lists stands. */
export function plainTexts(folder: string): Text[] {
  const read = (path: string) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const packs = ['lumen', 'marlow', 'voltaro'].flatMap((brand) =>
    strings(JSON.parse(readFileSync(`tests/lab/brands/${brand}.json`, 'utf8'))),
  );
  const leipzig = read(`${folder}/language-leipzig/dev.jsonl`)
    .filter((l) => l.kind === 'sentences' && ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'].includes(l.label))
    .map((l) => l.text as string);
  const short = read('tests/eval/data/language/train.jsonl').map((l) => l.text as string);
  const shop = read(`${folder}/bitext/dev.jsonl`)
    .slice(0, 300)
    .flatMap((l) => (l.ticket?.messages ?? []).map((m: { text: string }) => m.text));
  return [...packs, ...leipzig.filter(isPlain), ...short.filter(isPlain), ...shop].map((text, at) => ({
    id: `plain${at}`,
    text,
    names: [],
  }));
}

const isPlain = (text: string) => !tokensOf(text).some(({ shape, lists }) => shape > Shape.low && lists & 5);

function strings(value: unknown): string[] {
  if (typeof value === 'string')
    return value.length > 60 && /\p{L} \p{L}/u.test(value) && !/\{\{\s*agent/.test(value)
      ? [value.replace(/\{\{[^}]*\}\}/g, '\0').slice(0, 1500)]
      : [];
  if (Array.isArray(value)) return value.flatMap(strings);
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
