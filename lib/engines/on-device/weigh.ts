import type { Hit } from '../../knowledge/contract';
import type { Condition } from '../../packs/conditions';
import type { Macro } from '../../packs/schema';
import type { TemplateValues } from '../../packs/template';
import type { Question } from '../../signals/brief';
import { isBroad, isTrouble, sameMatter } from '../../signals/intents/find-intents';
import type { DraftRequest } from '../contract';
import { namesACode, namesAFlag } from './named';
import { asksOwnMatter } from './own-matter';
import { renderMacro } from './render';
import { toWhoWaits } from './situated';
import { tellsThing } from './tells';
import { matchedBesideProduct } from './topic';

/** What speaks for an approved macro: the search, what the ticket and its questions are about, flags, codes, its own conditions. */

export interface Candidate {
  macro: Macro;
  score: number;
  /** Best share of a question's weight that the macro covers, 0 to 1. */
  coverage: number;
  /** Most words of one query that matched, product names left out. */
  words: number;
  /** Questions of the brief that it is among the best answers to. */
  answers: number[];
  /** Share of the first question's weight that it covers, where no other macro answers that better; else 0. */
  leads: number;
  /** Intent guessed from the customer's words is the macro's own. */
  sameIntent: boolean;
  /** A question's own words are about this intent, or most of the mail is, and no other macro that fits speaks for it. */
  asked: boolean;
}

/** Fits the words, but not the situation: the condition that failed. */
export type Unmet = Candidate & { condition: Condition };

/**
 * Evidence needed before a macro may carry a reply, as shares of the customer's words that it covers: less where the
 * intent agrees too, least where it is the first guess. Chosen on the lab's tickets; docs/decisions/0002-on-device-draft.md has the figures.
 */
export const enough = { alone: 0.45, against: 0.6, withIntent: 0.2, firstIntent: 0.1, whole: 0.8 };
/** A macro counts as an answer to a question while it is among its first hits. */
const answerRank = 2;

export function weigh(
  macro: Macro,
  lists: readonly Hit[][],
  request: DraftRequest,
  values: TemplateValues,
  only: boolean,
): Candidate {
  const { questions } = request.brief;
  const ranks = lists.map((hits, list) => {
    const rank = hits.findIndex((hit) => hit.doc.id === macro.id);
    const question = questions[list - 1];
    // Found by a product's name alone, in a mail that asks for something.
    const hit = hits[rank];
    if (list === 0 && questions.length > 0 && hit && ownWords(hit, request) === 0) return -1;
    return question && strays(question, macro, hit, request) ? -1 : rank;
  });
  const own = lists.flatMap((hits) => hits.filter((hit) => hit.doc.id === macro.id));
  const named = asksOwnMatter(macro, request);
  const asks = questions.map(
    ({ intents, near }, index) =>
      named.includes(index) || (!isBroad(macro.intent) && (intents[0] ?? near[0]) === macro.intent),
  );
  const answers = ranks
    .slice(1)
    .flatMap((rank, question) => ((rank >= 0 && rank < answerRank) || asks[question] ? [question] : []));
  const [asked] = lists.slice(1);
  const intentRank = rankOf(macro, request.brief.intents);
  const { unfilled } = renderMacro(macro, values);
  const byRank = (rank: number | undefined) => (rank === undefined || rank < 0 ? 0 : 1 / (rank + 1));
  return {
    macro,
    answers,
    leads: ranks[1] === 0 ? (asked?.[0]?.coverage ?? 0) : 0,
    coverage: Math.max(0, ...own.map((hit) => hit.coverage)),
    words: Math.max(0, ...own.map((hit) => ownWords(hit, request))),
    sameIntent: intentRank >= 0,
    asked: only && (asks.includes(true) || intentRank === 0),
    score:
      byRank(ranks[0]) +
      Math.max(0, ...ranks.slice(1).map(byRank)) +
      0.4 * Math.max(0, answers.length - 1) +
      1.5 * byRank(intentRank) +
      // What is asked first, by its own words, is the matter.
      (asks[0] ? 1 : 0) +
      // Tells the very thing that is asked for.
      (sameOrBroad(macro, request) &&
      questions.some((one) => tellsThing(one, saidBy(macro), request.brief.language))
        ? 0.6
        : 0) +
      // A flag outweighs any likeness of words.
      (namesAFlag(macro, request) ? 3 : 0) +
      // Who writes an address in a ticket about addresses has said what to do, without a question.
      (macro.intent === 'address-change' && values['ticket.address'] !== undefined ? 1.5 : 0) +
      // A code that the customer writes names the macro on it.
      (namesACode(macro, request) ? 1 : 0) +
      // A condition that holds means that the macro was written for just this situation.
      Math.min(1.2, 0.6 * macro.when.length) +
      // A thing that went wrong is the matter, whatever else is asked.
      (only && intentRank === 0 && isTrouble(macro.intent) ? 1.5 : 0) -
      0.5 * unfilled.length -
      (toWhoWaits(macro, request) ? 1 : 0),
  };
}

/**
 * Place of the macro's intent among the guesses, -1 without one. Who says that it is late may have lost it: a macro for the
 * neighbouring matter counts where it was written for just this situation.
 */
export function rankOf({ intent, when }: Macro, intents: readonly string[]): number {
  if (isBroad(intent)) return -1;
  return when.length === 0 ? intents.indexOf(intent) : intents.findIndex((one) => sameMatter(one, intent));
}

const saidBy = ({ title, body }: Macro): string => `${title}\n${body}`;

const sameOrBroad = ({ intent }: Macro, { brief }: DraftRequest): boolean =>
  isBroad(intent) || brief.intents.includes(intent);

/** Words beside product names; none where most of what matched is such a name. */
function ownWords(hit: Hit, { material }: DraftRequest): number {
  const beside = matchedBesideProduct(hit, material);
  return beside >= hit.matched.length / 2 ? beside : 0;
}

/** A question's own words say that it is about something else, and few of them are the macro's beside a product's name. */
function strays(
  { intents, near }: Question,
  macro: Macro,
  hit: Hit | undefined,
  request: DraftRequest,
): boolean {
  const byName = hit !== undefined && ownWords(hit, request) === 0;
  const about = intents.length > 0 ? intents : byName ? near : [];
  if (about.length === 0 || about.some((intent) => sameMatter(intent, macro.intent))) return false;
  return byName || (hit?.coverage ?? 0) < enough.alone;
}
