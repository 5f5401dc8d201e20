import type { Hit } from '../../knowledge/contract';
import { holds, type Situation } from '../../packs/conditions';
import type { Passage } from '../../packs/material';
import type { Macro } from '../../packs/schema';
import type { TemplateValues } from '../../packs/template';
import type { Question } from '../../signals/brief';
import { sameMatter } from '../../signals/intents/find-intents';
import type { DraftRequest, Segment } from '../contract';
import type { Candidate } from './choose';
import { renderMacro } from './render';
import { overlap, sentencesOf, wordsOf } from './sentences';
import { aboutAnother, matchedBesideProduct } from './topic';

/** Answers to the questions that the main macro leaves open, from passages or from other macros. */

/** Words; a section up to this length is quoted whole, so that its conditions stay with it. */
const wholePassage = 75;
/**
 * Share of a question's weight that a source must cover to answer it: less for a macro of an intent guessed here, more
 * for a passage that is the whole reply.
 */
const enough = { alone: 0.5, beside: 0.42, withIntent: 0.2, heard: 0.08 };
/** Words beside the product's own name that must match: every article about a product shares its name. */
const wordsBesideProduct = 2;
const maxExtras = 3;

export interface Extra {
  question: number;
  segments: Segment[];
  unfilled: string[];
}

export interface Extras {
  extras: Extra[];
  /** Questions that no approved source answers. */
  open: number[];
}

export function answerRest(
  request: DraftRequest,
  language: string,
  situation: Situation,
  values: TemplateValues,
  main: Candidate | null,
): Extras {
  const used = new Set(main ? [main.macro.id] : []);
  const extras: Extra[] = [];
  const open: number[] = [];
  const { questions } = request.brief;
  questions.forEach((question, index) => {
    if (main?.answers.includes(index) || sameTopic(main, question, request.answers[index])) return;
    const hits = (request.answers[index] ?? []).filter((one) => usable(one, request, language, situation));
    const answering = hits.filter((one) => answersIt(one, question, request, main === null));
    // What was approved for just this matter, before a text that happens to share its words.
    const hit = answering.find((one) => one.doc.kind === 'macro' && isAbout(one, question)) ?? answering[0];
    const macro = hit ? undefined : onlyMacroFor(question, hits, request, language, situation);
    if (macro && main && !used.has(macro.id) && extras.length < maxExtras) {
      used.add(macro.id);
      extras.push({ question: index, ...asExtra(macro, values) });
    } else if (!hit) {
      // Two questions that are nearly one are shown once.
      const again = open.some((other) => overlap(questions[other]?.text ?? '', question.text) > 0.6);
      if (!again) open.push(index);
    } else if (!used.has(hit.doc.id) && extras.length < maxExtras) {
      used.add(hit.doc.id);
      extras.push(extraOf(hit, index, question.text, request, values));
    }
  });
  return { extras, open };
}

/** Where just one approved macro that search heard of speaks for what the question is about, in this situation, it is the answer. */
function onlyMacroFor(
  { intents: [about] }: Question,
  hits: readonly Hit[],
  request: DraftRequest,
  language: string,
  situation: Situation,
): Macro | undefined {
  const fitting = request.material.macros.filter(
    (macro) =>
      macro.intent === about &&
      macro.language === language &&
      (macro.channels.length === 0 || macro.channels.includes(request.ticket.channel)) &&
      fits(macro, situation) &&
      !aboutAnother(`${macro.title}\n${macro.body}`, request.ticket, request.material),
  );
  const [only] = fitting;
  const heard = hits.some(({ doc, coverage }) => doc.id === only?.id && coverage >= enough.heard);
  return fitting.length === 1 && heard ? only : undefined;
}

const isAbout = ({ doc }: Hit, { intents: [about] }: Question): boolean =>
  about !== undefined && doc.tags.includes(about);

function answersIt(
  hit: Hit,
  question: Question,
  { brief, material, ticket }: DraftRequest,
  alone: boolean,
): boolean {
  if (aboutAnother(`${hit.doc.title}\n${hit.doc.text}`, ticket, material)) return false;
  if (hit.doc.kind === 'macro') {
    // Its own words say what a question is about; where they say nothing, what most of the mail is about. A macro promises
    // more than a passage tells: beside the matter that it is for, it is not guessed at.
    const about = question.intents.length > 0 ? question.intents : brief.intents.slice(0, 1);
    if (about.some((intent) => hit.doc.tags.includes(intent))) return hit.coverage >= enough.withIntent;
    return brief.intents.some((intent) => hit.doc.tags.includes(intent)) && hit.coverage >= enough.beside;
  }
  return (
    matchedBesideProduct(hit, material) >= wordsBesideProduct &&
    hit.coverage >= (alone ? enough.alone : enough.beside)
  );
}

/** The question, or where it does not tell its best hit, is of the macro's own intent or next to it: it is spoken of already. */
function sameTopic(main: Candidate | null, question: Question, hits: readonly Hit[] | undefined): boolean {
  if (!main) return false;
  const { intents } = question;
  if (intents.length > 0) return intents.some((intent) => sameMatter(intent, main.macro.intent));
  const [best] = hits ?? [];
  return best?.doc.kind === 'macro' && best.doc.tags.includes(main.macro.intent);
}

function usable(hit: Hit, request: DraftRequest, language: string, situation: Situation): boolean {
  if (hit.doc.language !== language) return false;
  if (hit.doc.kind === 'passage') return passageOf(hit, request)?.audience === 'public';
  const macro = request.material.macros.find((one) => one.id === hit.doc.id);
  return macro !== undefined && fits(macro, situation);
}

/** What was approved for a flag is a whole reply of its own, never a paragraph of another. */
const fits = (macro: Macro, situation: Situation): boolean =>
  macro.when.every((condition) => condition.fact !== 'brief.flags' && holds(condition, situation));

const passageOf = (hit: Hit, request: DraftRequest): Passage | undefined =>
  request.material.passages.find((one) => one.id === hit.doc.id);

function extraOf(
  hit: Hit,
  question: number,
  text: string,
  request: DraftRequest,
  values: TemplateValues,
): Extra {
  const passage = passageOf(hit, request);
  if (passage) return { question, segments: quotePassage(passage, text), unfilled: [] };
  const macro = request.material.macros.find((one) => one.id === hit.doc.id);
  return { question, ...(macro ? asExtra(macro, values) : { segments: [], unfilled: [] }) };
}

function asExtra(macro: Macro, values: TemplateValues): Pick<Extra, 'segments' | 'unfilled'> {
  const { segments, unfilled } = renderMacro(macro, values);
  return { segments: withoutOpener(segments), unfilled };
}

/** The section whole when it is short; else from its best sentence on, with what follows while it limits. */
export function quotePassage(passage: Passage, question: string): Segment[] {
  const sentences = sentencesOf(passage.text, passage.language);
  const kept = wordsOf(passage.text).length <= wholePassage ? sentences : bestStretch(sentences, question);
  return kept.map((text) => ({
    text,
    sources: [
      { kind: 'passage', id: passage.id, version: passage.version, quote: text.trim(), origin: 'built' },
    ],
  }));
}

function bestStretch(sentences: readonly string[], question: string): string[] {
  const scores = sentences.map((sentence) => overlap(sentence, question));
  const best = scores.indexOf(Math.max(...scores));
  let end = best + 1;
  while (end < sentences.length && (end - best < 3 || limits.test(sentences[end] ?? ''))) end += 1;
  return sentences.slice(best, end);
}

/** Words that take something back from the sentence before: never cut off behind it. */
const limits =
  /^(?:but|only|unless|except|however|please note|aber|nur|außer|bitte beachten|mais|seulement|sauf|pero|solo|salvo|excepto|maar|alleen|behalve|mas|apenas|exceto|ma|solo|tranne)\b/iu;

const openers =
  /^(?:thank|thanks|i'm sorry|i’m sorry|we're sorry|we’re sorry|sorry|danke|vielen dank|es tut (?:mir|uns) leid|entschuldig|merci|désolé|je suis désolé|nous sommes désolés|gracias|lo siento|lamentamos|sentimos|bedankt|dank|het spijt|obrigad|lamento|grazie|mi dispiace|ci dispiace)/iu;

/** A whole sentence that only agrees. */
const agrees =
  /^(?:of course|sure|certainly|yes|klar|natürlich|gern|gerne|bien sûr|avec plaisir|por supuesto|claro|natuurlijk|zeker|certamente|com certeza)(?:, das geht)?[.,!]?$/iu;

/** Words; a longer sentence says more than sorry. */
const shortOpener = 12;

/** A second macro must not agree, thank or say sorry again; its mandatory clauses stay. */
function withoutOpener(segments: readonly Segment[]): Segment[] {
  const [first, ...rest] = segments;
  const said = first?.text.trim() ?? '';
  const opens = (openers.test(said) && wordsOf(said).length <= shortOpener) || agrees.test(said);
  return first && !first.must && rest.length > 0 && opens ? rest : [...segments];
}
