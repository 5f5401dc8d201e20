import type { Hit } from '../../knowledge/contract';
import { holds, type Situation } from '../../packs/conditions';
import type { Passage } from '../../packs/material';
import type { TemplateValues } from '../../packs/template';
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
const enough = { alone: 0.5, beside: 0.5, withIntent: 0.2 };
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
    if (main?.answers.includes(index) || sameTopic(main, request.answers[index])) return;
    const hit = (request.answers[index] ?? []).find(
      (one) => answersIt(one, request, main === null) && usable(one, request, language, situation),
    );
    if (!hit) {
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

function answersIt(hit: Hit, { brief, material, ticket }: DraftRequest, alone: boolean): boolean {
  if (aboutAnother(`${hit.doc.title}\n${hit.doc.text}`, ticket, material)) return false;
  if (hit.doc.kind === 'macro') {
    const sameIntent = brief.intents.some((intent) => hit.doc.tags.includes(intent));
    // A macro promises more than a passage tells: beside the matter that it is for, it is not guessed at.
    return sameIntent && hit.coverage >= enough.withIntent;
  }
  return (
    matchedBesideProduct(hit, material) >= wordsBesideProduct &&
    hit.coverage >= (alone ? enough.alone : enough.beside)
  );
}

/** The best hit is of the macro's own intent: the macro speaks about it already. */
function sameTopic(main: Candidate | null, hits: readonly Hit[] | undefined): boolean {
  const best = hits?.[0];
  return Boolean(main && best && best.doc.kind === 'macro' && best.doc.tags.includes(main.macro.intent));
}

function usable(hit: Hit, request: DraftRequest, language: string, situation: Situation): boolean {
  if (hit.doc.language !== language) return false;
  if (hit.doc.kind === 'passage') return passageOf(hit, request)?.audience === 'public';
  const macro = request.material.macros.find((one) => one.id === hit.doc.id);
  // What was approved for a flag is a whole reply of its own, never a paragraph of another.
  if (!macro || macro.when.some(({ fact }) => fact === 'brief.flags')) return false;
  return macro.when.every((condition) => holds(condition, situation));
}

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
  if (!macro) return { question, segments: [], unfilled: [] };
  const { segments, unfilled } = renderMacro(macro, values);
  return { question, segments: withoutOpener(segments), unfilled };
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

/** A second macro must not agree, thank or say sorry again; its mandatory clauses stay. */
function withoutOpener(segments: readonly Segment[]): Segment[] {
  const [first, ...rest] = segments;
  const said = first?.text.trim() ?? '';
  const opens = openers.test(said) || agrees.test(said);
  return first && !first.must && rest.length > 0 && opens ? rest : [...segments];
}
