import type { Question } from '../../signals/brief';
import { sameMatter } from '../../signals/intents/find-intents';
import { countriesIn } from '../../signals/questions/countries';
import { forceOf } from '../../signals/questions/force';
import { pointsOnly } from '../../signals/questions/pointing';
import { fold } from '../../signals/text/fold';
import type { DraftRequest } from '../contract';
import type { Candidate } from './choose';
import { type Drafted, saidBy } from './drafted';
import { proofOf, untouched } from './proof';
import { remedied } from './remedy';
import { sentencesOf, wordsOf } from './sentences';
import { saidInOtherWords } from './sources';
import { tellsAll } from './tells';

/**
 * Questions that no sentence of the finished draft answers, though the way there took them for answered: the matter was the
 * macro's, or a passage was left out at the end. One too many in the agent's list costs a glance, one too few a customer.
 */

/** @returns places of the brief's questions that are open */
export function unanswered(drafted: Drafted): number[] {
  const { request, language, segments, best, open } = drafted;
  const { brief, material } = request;
  const said = saidBy(segments, language, best);
  const text = said.map((one) => one.text).join('');
  const ids = new Set(segments.flatMap(({ sources }) => sources.map(({ id }) => id)));
  const spoken = material.macros.filter(({ id }) => ids.has(id));
  const sources = spokenBy(request, ids);
  // To a customer who waits for what was promised no sentence of the holding reply is an answer.
  const holds = best?.macro.when.some(({ fact }) => fact === 'brief.promises') ?? false;
  return brief.questions.flatMap((question, index) => {
    const asked = question.span.text;
    // A trouble that is told asks for nothing by itself; another than the reply's is named apart.
    if (forceOf(fold(asked).text, brief.language) < asksOutright && !open.includes(index)) return [];
    const other =
      lacksFigure(asked, text) || lacksWithout(asked, text) || otherWay(asked, index, brief.language);
    if (!holds && !other && (proofOf(question, said, request) || (best && remedied(question, best.macro))))
      return [];
    const silent =
      open.includes(index) ||
      other ||
      tornApart(question, text, language, brief.language) ||
      untouched(question, said, spoken, request) ||
      (language === brief.language &&
        asked.includes('?') &&
        !ofMatter(question, index, best) &&
        !tellsAll(question, text, brief.language) &&
        sharesNothing(asked, `${text}\n${sources}`, request));
    return silent && (other || !saidInOtherWords(index, drafted)) ? [index] : [];
  });
}

const asksOutright = 3;

/** Titles and questions of what the draft is made of: what it was approved as an answer to. */
function spokenBy({ material }: DraftRequest, ids: ReadonlySet<string>): string {
  return [...material.macros, ...material.passages]
    .filter(({ id }) => ids.has(id))
    .map(({ title, asks }) => [title, ...asks].join('\n'))
    .join('\n');
}

/** By its own words it is on the macro's matter, or is why the macro was chosen. */
const ofMatter = ({ intents }: Question, index: number, best: Candidate | null): boolean =>
  best !== null &&
  (intents.some((one) => sameMatter(one, best.macro.intent)) || index === Math.min(...best.answers));

/** "My 10 % code", and a reply on 15 %. Other figures are sizes and dates, which a reply need not say again. */
const shares = /(\d+(?:[.,]\d+)?)\s?%/gu;

function lacksFigure(asked: string, text: string): boolean {
  const told = new Set([...text.matchAll(shares)].map(([, figure]) => figure));
  return [...asked.matchAll(shares)].some(([, figure]) => !told.has(figure));
}

/** "Also without the receipt?": a reply that never names it leaves that open. */
const without = /(?<!\p{L})(?:without|ohne|sans|sin|zonder|senza|sem)\s+((?:[\p{L}'’]+\s*){1,3})/iu;
const stemOf = (word: string): string => word.slice(0, 5);
const stemsOf = (text: string): Set<string> => new Set(wordsOf(text).map(stemOf));

function lacksWithout(asked: string, text: string): boolean {
  // The verb behind it ("ohne Rechnung umtauschen") is the matter, which the text names.
  const [named] = wordsOf(without.exec(asked)?.[1] ?? '').filter((word) => word.length > 3);
  return named !== undefined && !stemsOf(text).has(stemOf(named));
}

/** "When is the money back?" is not told by a sentence that says when and another one that says money. */
const tornApart = (question: Question, text: string, language: string, asked: string): boolean =>
  tellsAll(question, text, asked, language) &&
  !partsOf(question, text, language, asked).some((one) => tellsAll(question, one, asked, language));

/** A country is told once for a paragraph. */
const partsOf = ({ span }: Question, text: string, language: string, asked: string): string[] =>
  countriesIn(span.text, asked).length > 0 ? text.split(/\n{2,}/) : sentencesOf(text, language);

/** "Or can you just take one off?" wants something else than the question before it. */
const alternative = /^\s*(?:or|oder|ou|o|of)\s/iu;
const wordsOfOther = 4;

const otherWay = (asked: string, index: number, language: string): boolean =>
  index > 0 && alternative.test(asked) && wordsOf(asked).length > wordsOfOther && pointsOnly(asked, language);

/** None of its own words, product names and such as "can" and "get" left out, is in the text. */
function sharesNothing(asked: string, text: string, { brief, material }: DraftRequest): boolean {
  const named = new Set(material.brand.products.flatMap(wordsOf));
  const own = wordsOf(asked).filter(
    (word) => word.length > 3 && !/\d/.test(word) && !named.has(word) && !pointsOnly(word, brief.language),
  );
  const said = stemsOf(text);
  return own.length > 0 && !own.some((word) => said.has(stemOf(word)));
}
