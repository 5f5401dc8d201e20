import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Texts with what is personal in them marked: as places beside the text, or in it, as `[N:Anna Weber]`. */

const Case = z.object({
  id: z.string(),
  text: z.string(),
  spans: z.array(z.object({ start: z.number(), end: z.number(), type: z.string() })),
});
export type Case = z.infer<typeof Case>;

const types: Readonly<Record<string, string>> = {
  N: 'NAME',
  A: 'ADDRESS',
  P: 'PHONE',
  D: 'DOB',
  O: 'ORDER',
};
const mark = /\[([NAPDO]):([^[\]]*)\]/g;

/** @param path of lines: JSON, or an id, a tab and a text with its marks (`\n` stands for the end of a line) */
export function casesOf(path: string): Case[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  return lines.map((line) => (path.endsWith('.tsv') ? taggedCase(line) : Case.parse(JSON.parse(line))));
}

/** @throws {Error} for a line without an id, or with a mark that is not closed */
export function taggedCase(line: string): Case {
  const [id = '', tagged] = line.split('\t');
  if (!id || tagged === undefined) throw new Error(`no id: ${line}`);
  const source = tagged.replaceAll('\\n', '\n');
  const spans: Case['spans'] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: letter = '', 2: value = '', index } of source.matchAll(mark)) {
    text += source.slice(from, index);
    spans.push({ start: text.length, end: text.length + value.length, type: types[letter] ?? letter });
    text += value;
    from = index + whole.length;
  }
  text += source.slice(from);
  if (/\[[NAPDO]:/.test(text)) throw new Error(`a mark is not closed: ${line}`);
  return { id, text, spans };
}

/** The parts that are learnt from; dev3, dev4 and dev5 are not among them, so that their figures say something. */
export const learntParts: readonly string[] = [
  ...['train-1', 'train-2', 'dev', 'dev2'].map((name) => `tests/eval/data/redaction/${name}.jsonl`),
  ...['de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'hard', 'ordinary', 'met'].map(
    (name) => `tests/eval/data/names/${name}.tsv`,
  ),
];
