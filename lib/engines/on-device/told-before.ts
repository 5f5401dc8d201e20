import type { Macro } from '../../packs/schema';
import type { TemplateValues } from '../../packs/template';
import type { DraftRequest, Segment } from '../contract';
import { renderMacro } from './render';
import { wordsOf } from './sentences';

/** What an agent has told this customer in the thread already: who writes again needs something else. */

/** Share of a sentence's longer words that the agent's message has before it says the same. */
const same = 0.6;
/** Share of a text, by its words, that was told before: more, and the customer reads the same reply again. */
const most = 0.4;
/** A number of an order or a parcel is known to both. */
const longNumber = /\d{5}/;
/** Longer words; a shorter sentence is alike by chance. */
const least = 4;
const stem = (word: string): string => (/\d/.test(word) ? word : word.slice(0, 5));
const stemsOf = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => (word.length > 3 || /\d/.test(word)) && !longNumber.test(word))
      .map(stem),
  ),
];

/** Stems of each public message of an agent. */
const toldTo = ({ ticket }: DraftRequest): Set<string>[] =>
  ticket.messages
    .filter((message) => message.public && message.author === 'agent')
    .map(({ text }) => new Set(stemsOf(text)));

function toldIn(stems: readonly string[], messages: readonly ReadonlySet<string>[]): boolean {
  const figures = stems.filter((one) => /\d/.test(one));
  return messages.some(
    (said) =>
      figures.every((one) => said.has(one)) &&
      stems.filter((one) => said.has(one)).length >= stems.length * same,
  );
}

/** Most of these sentences stand in what an agent wrote before. */
export function mostlyTold(segments: readonly Segment[], request: DraftRequest): boolean {
  const messages = toldTo(request);
  if (messages.length === 0) return false;
  const all = segments.map(({ text }) => stemsOf(text)).filter((stems) => stems.length >= least);
  const words = all.reduce((sum, stems) => sum + stems.length, 0);
  const told = all.reduce((sum, stems) => sum + (toldIn(stems, messages) ? stems.length : 0), 0);
  return words > 0 && told >= words * most;
}

/** What was approved for a flag, or for who asks again, may be said again. */
export const toldBefore = (macro: Macro, values: TemplateValues, request: DraftRequest): boolean =>
  !macro.when.some(({ fact }) => fact === 'brief.flags' || fact === 'brief.promises') &&
  mostlyTold(renderMacro(macro, values).segments, request);
