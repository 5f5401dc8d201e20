import type { Macro } from '../../packs/schema';
import { parseTemplate, renderTemplate, type TemplateValues } from '../../packs/template';
import type { Segment, SourceRef } from '../contract';
import { sentencesOf } from './sentences';

export interface Rendered {
  segments: Segment[];
  /** Placeholders whose value is not known. */
  unfilled: string[];
}

/** A macro with the ticket's values in it, one segment a sentence, each with what it rests on. */
export function renderMacro(macro: Macro, values: TemplateValues): Rendered {
  const parts = renderTemplate(parseTemplate(macro.body), values);
  const segments: Segment[] = [];
  for (const run of runsOf(parts)) {
    const text = run.map((part) => part.text).join('');
    let at = 0;
    for (const sentence of sentencesOf(text, macro.language)) {
      const filled = placeholdersIn(run, at, at + sentence.length);
      at += sentence.length;
      segments.push(segmentOf(macro, sentence, filled, run[0]?.must === true));
    }
  }
  return {
    segments,
    unfilled: [
      ...new Set(parts.flatMap((part) => (part.unfilled && part.placeholder ? [part.placeholder] : []))),
    ],
  };
}

type Part = ReturnType<typeof renderTemplate>[number];

/** Stretches that are all mandatory or all not, so that a mandatory clause is never part of a larger segment. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run && run[0]?.must === part.must) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

function placeholdersIn(run: readonly Part[], start: number, end: number): string[] {
  let at = 0;
  return run.flatMap((part) => {
    const from = at;
    at += part.text.length;
    return part.placeholder && !part.unfilled && from < end && at > start ? [part.placeholder] : [];
  });
}

function segmentOf(macro: Macro, text: string, filled: readonly string[], must: boolean): Segment {
  const sources: SourceRef[] = [
    { kind: 'macro', id: macro.id, version: macro.version, quote: text.trim(), origin: 'built' },
    ...filled.map((id): SourceRef => ({ kind: 'ticket', id, origin: 'built' })),
  ];
  return must ? { text, sources, must } : { text, sources };
}

/**
 * Joins blocks into one reply: one empty line between blocks, no more than one inside them, no space before a line end.
 * Conditional parts of a macro that fell away leave such gaps.
 */
export function joinBlocks(blocks: readonly (readonly Segment[])[]): Segment[] {
  const joined: Segment[] = [];
  for (const block of blocks) {
    const filled = block.filter((segment) => segment.text.trim() !== '' || segment.text.includes('\n'));
    if (filled.every((segment) => segment.text.trim() === '')) continue;
    if (joined.length > 0) endWith(joined, '\n\n');
    for (const segment of filled) append(joined, segment);
  }
  const last = joined.at(-1);
  if (last) joined[joined.length - 1] = { ...last, text: last.text.trimEnd() };
  return joined;
}

function append(joined: Segment[], segment: Segment): void {
  let text = segment.text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/[ \t]{2,}/g, ' ');
  const before = joined.at(-1)?.text ?? '\n';
  if (before.endsWith('\n')) text = text.replace(/^\s+/, '');
  else if (before.endsWith(' ')) text = text.replace(/^[ \t]+/, '');
  if (text === '') return;
  if (text.trim() === '') {
    endWith(joined, text.includes('\n') ? text : ' ');
    return;
  }
  joined.push({ ...segment, text });
}

/** Gives the last segment this ending instead of the white space that it had. */
function endWith(joined: Segment[], ending: string): void {
  const last = joined.at(-1);
  if (last) joined[joined.length - 1] = { ...last, text: `${last.text.trimEnd()}${ending}` };
}
