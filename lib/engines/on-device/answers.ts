import type { Hit } from '../../knowledge/contract';
import { holds } from '../../packs/conditions';
import type { Macro } from '../../packs/schema';
import type { TemplateValues } from '../../packs/template';
import type { Question } from '../../signals/brief';
import { intentsIn, isBroad, isTrouble, sameMatter } from '../../signals/intents/find-intents';
import { pointsOnly } from '../../signals/questions/pointing';
import { fold } from '../../signals/text/fold';
import type { DraftRequest, Segment } from '../contract';
import type { Candidate } from './choose';
import { asExtra, type Extra, extraOf, passageOf } from './extra';
import { halfOn } from './half';
import { proofOf, type Said } from './proof';
import { remedied } from './remedy';
import { renderMacro } from './render';
import { overlap, wordsOf } from './sentences';
import { againstMatter, contradiction } from './standing';
import { repeatsSteps } from './steps';
import { answersIt, enough, speaksOf } from './suits';
import { lacks, missesThing, tellsAll } from './tells';
import { aboutAnother } from './topic';
import { sameFamily, treads } from './treads';
import type { Known } from './values';

/** Answers to the questions that the main macro leaves open, from passages or from other macros. */

/** One coherent answer, and one paragraph that plainly answers something else; without a main answer, two. */
const maxExtras = { beside: 1, alone: 2 };
/** Words of a question that only points at what was said before. */
const bareWords = 10;

export interface Extras {
  extras: Extra[];
  /** Questions that no approved source answers. */
  open: number[];
}

export function answerRest(
  request: DraftRequest,
  language: string,
  known: Known,
  main: Candidate | null,
): Extras {
  const { values } = known;
  const most = main ? maxExtras.beside : maxExtras.alone;
  const used = new Map<string, readonly Segment[]>();
  const extras: Extra[] = [];
  const open: number[] = [];
  const { questions } = request.brief;
  questions.forEach((question, index) => {
    if (main && remedied(question, main.macro)) return;
    const body = main ? saidIn(main.macro, values) : '';
    if (main && onMatterOf(main.macro, question) && tellsAll(question, body, request.brief.language)) return;
    // "What happens now?" is about what was told, and so is the text.
    if (main && pointsOnly(question.span.text, request.brief.language) && isMatter(main.macro, request))
      return;
    // A sentence of it answers the question, whatever its matter.
    if (main && proofOf(question, saidBy(main.macro, values), request)) return;
    const asked = main ? halfOn(main.macro, question, request.brief.language) : question;
    const told = lacks(asked, body, request.brief.language).length === 0;
    if (
      told &&
      (answeredBy(main, index, request) ||
        sameTopic(main, question, request.answers[index], request.material.brand.products))
    )
      return;
    const hits = hitsFor(index, request, language, known, main?.macro);
    const answering = hits.filter((one) => answersIt(one, question, request, main === null));
    // What was approved for just this matter, before a text that happens to share its words.
    const hit =
      answering.find((one) => one.doc.kind === 'macro' && isAbout(one, question)) ??
      answering.find((one) => speaksOf(one, question, request.brief.language)) ??
      answering[0];
    const macro = hit || !main ? undefined : onlyMacroFor(question, hits, request, language, known);
    const id = macro?.id ?? hit?.doc.id;
    const before = id === undefined ? undefined : used.get(id);
    if (before) {
      // What was quoted for one question may have left out the sentence for another.
      if (!macro && hit?.doc.kind === 'passage' && !sharesWord(question, before)) open.push(index);
    } else if (id !== undefined && extras.length < most) {
      const extra = macro
        ? { question: index, ...asExtra(macro, values) }
        : hit && extraOf(hit, index, question.text, request, values);
      if (extra) extras.push(extra);
      used.set(id, extra?.segments ?? []);
    } else if (!open.some((other) => overlap(questions[other]?.span.text ?? '', question.span.text) > 0.6)) {
      // Two questions that are nearly one are shown once.
      open.push(index);
    }
  });
  return { extras, open };
}

/** What search found for a question and may be told here, beside the main text. */
export const hitsFor = (
  index: number,
  request: DraftRequest,
  language: string,
  known: Known,
  main: Macro | undefined,
): Hit[] =>
  (request.answers[index] ?? []).filter(
    (one) =>
      one.doc.id !== main?.id &&
      usable(one, request, language, known) &&
      !repeatsSteps(one.doc.text, request) &&
      !(main && treads(one, main)),
  );

/** What the ticket is about. */
const isMatter = ({ intent }: Macro, { brief }: DraftRequest): boolean =>
  brief.intents.length === 0 || brief.intents.some((one) => sameMatter(one, intent));

/** By its own words, or by the lines before it, the question is on the macro's matter or in its family. */
function onMatterOf({ intent }: Macro, { intents, near }: Question): boolean {
  const told = [...(intents.length > 0 ? intents : near)].filter((one) => !isBroad(one));
  return told.length === 0 || told.some((one) => sameMatter(one, intent) || sameFamily(one, intent));
}

/** What the reply will say: a branch that falls away tells nothing. */
const saidIn = (macro: Macro, values: TemplateValues): string =>
  [macro.title, ...renderMacro(macro, values).segments.map(({ text }) => text)].join('\n');

const saidBy = (macro: Macro, values: TemplateValues): Said[] =>
  renderMacro(macro, values).segments.map(({ text }) => ({
    text,
    language: macro.language,
    intent: macro.intent,
  }));

/** The main macro is among the best hits, and speaks for the question's matter or has enough of its own words. */
function answeredBy(
  main: Candidate | null,
  index: number,
  { answers, brief, material }: DraftRequest,
): boolean {
  const question = brief.questions[index];
  if (!question || !main?.answers.includes(index)) return false;
  // What was approved for a flag speaks for the whole ticket.
  if (main.macro.when.some(({ fact }) => fact === 'brief.flags')) return true;
  // That both are on products tells nothing.
  const same = (intent: string) => !isBroad(intent) && sameMatter(intent, main.macro.intent);
  const long = wordsOf(question.span.text).length > bareWords;
  // What it answers first is why it was chosen.
  const beside = index !== Math.min(...main.answers);
  if (long && beside && question.intents.length > 0 && sharedStems(question, main.macro) < sharedOfLong)
    return false;
  if (question.intents.some(same) || (isBare(question) && question.near.some(same))) return true;
  const own = answers[index]?.find(({ doc }) => doc.id === main.macro.id);
  return (own?.coverage ?? 0) >= enough.main && touches(question, main.macro, material.brand.products);
}

/** Words that a long question must share with the macro of its matter. */
const sharedOfLong = 2;

function sharedStems({ span }: Question, { title, body, asks }: Macro): number {
  const stems = new Set(wordsOf([title, body, ...asks].join(' ')).map(stemOf));
  return new Set(
    wordsOf(span.text)
      .filter((word) => word.length > 3 && stems.has(stemOf(word)))
      .map(stemOf),
  ).size;
}

/** Search takes along the sentence before a question; of its own words the macro must have one, and every figure. */
function touches({ span }: Question, { title, body, asks }: Macro, products: readonly string[]): boolean {
  const said = wordsOf([title, body, ...asks].join(' '));
  const stems = new Set(said.map(stemOf));
  const named = new Set(products.flatMap(wordsOf));
  const words = wordsOf(span.text).filter((word) => !named.has(word));
  const figures = words.filter((word) => /^\d+$/.test(word));
  return (
    figures.every((one) => said.includes(one)) &&
    words.some((word) => word.length > 3 && stems.has(stemOf(word)))
  );
}

const sharesWord = ({ span }: Question, said: readonly Segment[]): boolean => {
  const stems = new Set(said.flatMap(({ text }) => wordsOf(text)).map(stemOf));
  return wordsOf(span.text).some((word) => word.length > 3 && stems.has(stemOf(word)));
};

const stemOf = (word: string): string => word.slice(0, 5);

/** "Is that still possible?" brings nothing of its own that an answer could miss. */
const isBare = ({ span }: Question): boolean =>
  pointsBack.test(span.text) &&
  !/\d/.test(span.text) &&
  !asksWhat.test(span.text) &&
  wordsOf(span.text).length <= bareWords;

const pointsBack =
  /(?<!\p{L})(?:possible|possib\p{L}*|posible|möglich|mogelijk|possível|geht|gehen|ändern|okay|ok|alright|too late|zu spät|trop tard|te laat|do (?:it|that)|help|change|klappt|lukt|kan dat|se puede)(?!\p{L})/iu;

const asksWhat =
  /(?<![\p{L}])(?:what|whats|which|how|why|who|was|welche\p{L}*|wie|warum|quoi|quels?|quelles?|combien|comment|qué|cuál|cuánto|cómo|wat|welke|hoe|qual|quanto|como|che|quale|come)(?![\p{L}])/iu;

/** Where just one approved macro that search heard of speaks for what the question is about, in this situation, it is the answer. */
function onlyMacroFor(
  question: Question,
  hits: readonly Hit[],
  request: DraftRequest,
  language: string,
  known: Known,
): Macro | undefined {
  const [about] = question.intents;
  if (about === undefined || isBroad(about)) return undefined;
  const fitting = request.material.macros.filter(
    (macro) =>
      macro.intent === about &&
      macro.language === language &&
      (macro.channels.length === 0 || macro.channels.includes(request.ticket.channel)) &&
      fits(macro, known) &&
      !missesThing(question, `${macro.title}\n${macro.body}`, request.brief.language) &&
      !aboutAnother(`${macro.title}\n${macro.body}`, request.ticket, request.material),
  );
  const [only] = fitting;
  const heard = hits.some(({ doc, coverage }) => doc.id === only?.id && coverage >= enough.heard);
  return fitting.length === 1 && heard ? only : undefined;
}

const isAbout = ({ doc }: Hit, { intents: [about] }: Question): boolean =>
  about !== undefined && doc.tags.includes(about);

/** The question, or where it does not tell its best hit, is of the macro's own intent or next to it: it is spoken of already. */
function sameTopic(
  main: Candidate | null,
  question: Question,
  hits: readonly Hit[] | undefined,
  products: readonly string[],
): boolean {
  if (!main) return false;
  const intents = question.intents.filter((intent) => !isBroad(intent));
  // A long question on the same matter may want something else of it.
  if (intents.length > 0)
    return (
      intents.some((intent) => sameMatter(intent, main.macro.intent)) &&
      (wordsOf(question.span.text).length <= bareWords || sharedStems(question, main.macro) >= sharedOfLong)
    );
  const [best] = hits ?? [];
  return (
    best?.doc.kind === 'macro' &&
    best.doc.tags.includes(main.macro.intent) &&
    best.coverage >= enough.main &&
    touches(question, main.macro, products)
  );
}

function usable(hit: Hit, request: DraftRequest, language: string, known: Known): boolean {
  if (hit.doc.language !== language) return false;
  if (hit.doc.kind === 'passage') {
    const [about] = intentsIn(fold(hit.doc.asks.join('. ')).text, hit.doc.language);
    const against = about !== undefined && againstMatter(about, known.standing);
    return !against && passageOf(hit, request)?.audience === 'public';
  }
  const macro = request.material.macros.find((one) => one.id === hit.doc.id);
  return macro !== undefined && fits(macro, known);
}

/** What was approved for a flag, or for a thing that went wrong, is a whole reply of its own, never a paragraph of another. */
const fits = (macro: Macro, { situation, standing }: Known): boolean =>
  !isTrouble(macro.intent) &&
  !contradiction(macro, standing) &&
  macro.when.every((condition) => condition.fact !== 'brief.flags' && holds(condition, situation));
