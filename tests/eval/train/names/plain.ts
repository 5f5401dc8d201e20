import { readdirSync, readFileSync } from 'node:fs';
import { hashOf, Shape, tokensOf } from '../../../../lib/privacy/chain/words';
import { casesOf } from '../cases';
import type { Text } from './texts';

/** Texts that name nobody: a shop's approved texts, what customers say, and public sentences in which no word of the lists stands. */
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
  return [...packs, ...leipzig.filter(isPlain), ...short.filter(isPlain), ...shop, ...spokenTexts(false)].map(
    (text, at) => ({
      id: `plain${at}`,
      text,
      names: [],
    }),
  );
}

/** Of what customers say, written for the flags; whole mails name people. */
const spoken = 'tests/eval/data/sentences';
/** Every fourth sentence is held back, so that the rest can be measured by it. */
const isHeld = (text: string) => ((hashOf(text) >>> 3) & 3) === 0;

/** Sentences of customers in which no given name of the lists stands. @param held those that are not learnt from */
export function spokenTexts(held: boolean): string[] {
  const met = new Set(casesOf('tests/eval/data/names/met.tsv').map(({ text }) => text));
  const all = readdirSync(spoken)
    .filter((name) => name.endsWith('.tsv') && name !== 'mails.tsv')
    .flatMap((name) => readFileSync(`${spoken}/${name}`, 'utf8').split('\n'))
    .map((line) => line.split('\t').at(-1) ?? '')
    .filter((text) => text.trim() && isHeld(text) === held && !met.has(text));
  return [...new Set(all)].filter(
    (text) => !tokensOf(text).some(({ shape, lists }) => shape > Shape.low && (lists & 1) > 0),
  );
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
