import type { TemplateValues } from '../../packs/template';
import type { Question } from '../../signals/brief';
import { isTrouble, sameMatter } from '../../signals/intents/find-intents';
import type { Draft, DraftRequest, Note, Segment } from '../contract';
import type { Extra } from './answers';
import type { Candidate } from './choose';
import { closingOffer, leadIn } from './lead-ins';
import { joinBlocks, renderMacro } from './render';
import { repeats, wordsOf } from './sentences';
import { framesOf } from './voice';
import type { OrderPick } from './which-order';

/** Puts greeting, main answer, further answers, closing offer and sign-off together as one reply. */

export interface Parts {
  request: DraftRequest;
  language: string;
  values: TemplateValues;
  pick: OrderPick;
  best: Candidate | null;
  extras: readonly Extra[];
  open: readonly number[];
}

export function compose({ request, language, values, pick, best, extras, open }: Parts): Draft {
  const { greeting, signOff } = framesOf(request.material, request.ticket, language, values);
  const main = best ? renderMacro(best.macro, values) : { segments: [], unfilled: [] };
  const { body, offer } = splitOffer(main.segments, extras.length > 0);
  const blocks: Segment[][] = [];
  const said: Segment[] = [...body];
  for (const extra of extras) {
    // Its first sentence says what the answer is about: without it the others hang in the air.
    const fresh = extra.segments.filter(
      (segment, i) => i === 0 || segment.must || !saidAlready(segment, said),
    );
    said.push(...fresh);
    if (fresh.length > 0 && !figuresSaid(extra.segments, body)) blocks.push(fresh);
  }
  const segments = joinBlocks([
    greeting ? [greeting] : [],
    body,
    ...withLeadIn(blocks, best !== null, language, request),
    offer,
    signOff ? [signOff] : [],
  ]);
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
      ...open.map(
        (index): Note => ({
          key: 'missing.answer',
          values: { question: ownWords(request.brief.questions[index]) },
        }),
      ),
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

/** The question as it was asked, in one line, without the sentence that search takes along. */
const ownWords = (question: Question | undefined): string =>
  question?.span.text.replace(/\s+/g, ' ').trim() ?? '';

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

function withLeadIn(
  blocks: readonly Segment[][],
  hasMain: boolean,
  language: string,
  { material }: DraftRequest,
): Segment[][] {
  const [first, ...rest] = blocks;
  // A single further answer is a paragraph of its own; words that announce it only get in its way.
  const text = hasMain && blocks.length > 1 ? leadIn(language, material.voice.formality[language]) : null;
  if (!first || text === null) return [...blocks];
  const lead: Segment = {
    text: `${text}\n\n`,
    sources: [{ kind: 'voice', id: 'lead-in', origin: 'built' }],
  };
  return [[lead, ...first], ...rest];
}

function unfilledIn(segment: Segment | null): string[] {
  return [...(segment?.text.matchAll(/\{\{([a-z_.]+)\}\}/g) ?? [])].map((match) => match[1] ?? '');
}
