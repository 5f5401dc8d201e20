import { isTrouble, sameMatter } from '../../signals/intents/find-intents';
import type { Draft, DraftRequest, Note, Segment } from '../contract';
import { withoutOdd } from './at-odds';
import { closingOffer } from './closing-offer';
import type { Extra } from './extra';
import { afterGreeting, openerOf } from './frames';
import { stoppingFlags } from './named';
import { notesOn } from './notes';
import { otherRegister } from './register';
import { joinBlocks, renderMacro } from './render';
import { mostlySaid } from './said';
import { repeats, wordsOf } from './sentences';
import { mostlyTold } from './told-before';
import { withLastDay } from './until';
import type { Known } from './values';
import { framesOf } from './voice';
import type { Candidate } from './weigh';

/** Puts greeting, main answer, further answers, closing offer and sign-off together as one reply. */

export interface Parts {
  request: DraftRequest;
  language: string;
  known: Known;
  best: Candidate | null;
  extras: readonly Extra[];
  open: readonly number[];
}

export function compose({ request, language, known, best, extras, open }: Parts): Draft {
  const { values, pick, standing } = known;
  const { greeting, signOff } = framesOf(request.material, request.ticket, language, values);
  const main = best ? renderMacro(best.macro, values) : { segments: [], unfilled: [] };
  const kept = withoutOdd(main.segments, standing, request);
  const dated = best ? withLastDay(kept, best.macro, standing, language) : kept;
  const { body, offer } = splitOffer(dated, extras.length > 0);
  const blocks: Block[] = [];
  const said: Segment[] = [...body];
  for (const extra of extras) {
    // Its first sentence says what the answer is about: without it the others hang in the air.
    if (mostlyTold(extra.segments, request)) continue;
    const fresh = withoutOdd(extra.segments, standing, request).filter(
      (segment, i) => i === 0 || segment.must || !saidAlready(segment, said),
    );
    // One reply, one way to address the customer.
    if (otherRegister(fresh, body, language)) continue;
    said.push(...fresh);
    if (fresh.length > 0 && !figuresSaid(extra.segments, body) && !mostlySaid(extra.segments, body))
      blocks.push({ question: extra.question, segments: fresh });
  }
  const answer = inAskedOrder(body, best, blocks, request);
  // Beside a flag that stops, the approved words stand alone.
  const opener = stoppingFlags(request).length > 0 ? null : openerOf(request, language, answer.flat());
  const joined = joinBlocks([
    greeting ? [greeting] : [],
    opener ? [opener] : [],
    ...answer,
    offer,
    signOff ? [signOff] : [],
  ]);
  const segments = afterGreeting(joined, greeting, language);
  const unfilled = [
    ...new Set([...main.unfilled, ...extras.flatMap((extra) => extra.unfilled), ...unfilledIn(signOff)]),
  ];
  const warned = request.brief.triggers.find((hit) =>
    request.material.escalations.some(
      (rule) => rule.enabled && rule.trigger === hit.trigger && rule.level !== 'note',
    ),
  );
  return {
    segments,
    language,
    missing: [
      ...unfilled.map((name): Note => ({ key: 'missing.placeholder', values: { name } })),
      ...notesOn({ request, language, known, best, segments, open }),
      ...leftOut(request, best, extras).map((intent): Note => ({ key: `missing.matter.${intent}` })),
      ...(pick.unclear ? [{ key: 'missing.which-order' }] : []),
    ],
    needsHuman: warned !== undefined,
    ...(warned ? { reason: { key: 'needs-human.flag', values: { flag: warned.trigger } } } : {}),
    ...(best ? { macroId: best.macro.id } : {}),
  };
}

/** Things that went wrong beside the one that the draft is about; told, not asked, so that no question stands for them. */
function leftOut(
  { brief, material }: DraftRequest,
  best: Candidate | null,
  extras: readonly Extra[],
): string[] {
  const used = new Set(
    extras.flatMap(({ segments }) => segments.flatMap(({ sources }) => sources.map(({ id }) => id))),
  );
  const spoken = material.macros.filter(({ id }) => used.has(id)).map(({ intent }) => intent);
  const about = [...spoken, ...(best ? [best.macro.intent] : [])];
  return brief.intents.filter((intent) => isTrouble(intent) && !about.some((one) => sameMatter(one, intent)));
}

/** Takes the closing offer off the main macro's end when further answers follow. */
function splitOffer(segments: readonly Segment[], more: boolean): { body: Segment[]; offer: Segment[] } {
  const last = segments.at(-1);
  if (!more || !last || last.must || !closingOffer.test(last.text.trim()))
    return { body: [...segments], offer: [] };
  return { body: segments.slice(0, -1), offer: [last] };
}

/** Words; shorter sentences repeat by chance. */
const shortSentence = 5;

function saidAlready(segment: Segment, said: readonly Segment[]): boolean {
  if (wordsOf(segment.text).length < shortSentence) return false;
  return said.some((one) => repeats(segment.text, one.text));
}

/** Words of more than three letters that two texts share before they are on one matter. */
const sharedAtLeast = 3;

/** "24 hours before the next billing date" is said once: a passage whose figures the main text has, in the same words, adds nothing. */
function figuresSaid([first]: readonly Segment[], body: readonly Segment[]): boolean {
  if (!first || first.must || first.sources.every(({ kind }) => kind !== 'passage')) return false;
  const words = new Set(wordsOf(first.text));
  const said = new Set(body.flatMap(({ text }) => wordsOf(text)));
  const figures = [...words].filter((word) => /^\d+$/.test(word));
  const shared = [...words].filter((word) => word.length > 3 && said.has(word));
  return figures.length > 0 && figures.every((one) => said.has(one)) && shared.length >= sharedAtLeast;
}

interface Block {
  question: number;
  segments: Segment[];
}

/** "That should not happen" points at what the customer wrote, so nothing may stand between. */
const pointing =
  /^\s*(?:that|this|it|i['’]m sorry|sorry|das|dies|es tut|tut mir|cela|ça|c['’]est|je suis désolée?|eso|esto|lo siento|lamento|dat|dit|het spijt|wat vervelend|isso|isto|sinto|questo|mi dispiace)(?!\p{L})/iu;

/**
 * Answers in the order in which they were asked, each a paragraph; nothing announces them. The main text leads where it
 * answers no question of its own, or was approved for a flag.
 */
function inAskedOrder(
  body: Segment[],
  best: Candidate | null,
  blocks: readonly Block[],
  { brief }: DraftRequest,
): Segment[][] {
  const forFlag = best?.macro.when.some(({ fact }) => fact === 'brief.flags') ?? false;
  const own = brief.questions.flatMap(({ intents }, index) =>
    best && intents.some((one) => sameMatter(one, best.macro.intent)) ? [index] : [],
  );
  const first = Math.min(...(own.length > 0 ? own : (best?.answers ?? [])));
  const at = forFlag || pointing.test(body[0]?.text ?? '') || !Number.isFinite(first) ? -1 : first;
  const all = [{ question: at, segments: body }, ...blocks];
  return all.sort((a, b) => a.question - b.question).map(({ segments }) => segments);
}

function unfilledIn(segment: Segment | null): string[] {
  return [...(segment?.text.matchAll(/\{\{([a-z_.]+)\}\}/g) ?? [])].map((match) => match[1] ?? '');
}
