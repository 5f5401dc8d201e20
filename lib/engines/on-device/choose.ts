import type { Hit } from '../../knowledge/contract';
import { type Condition, holds, type Situation } from '../../packs/conditions';
import type { Macro } from '../../packs/schema';
import type { TemplateValues } from '../../packs/template';
import type { Question } from '../../signals/brief';
import { isBroad, isTrouble, sameMatter } from '../../signals/intents/find-intents';
import type { DraftRequest } from '../contract';
import { halfOn } from './half';
import { allowedUnderFlags, namesACode, namesAFlag } from './named';
import { renderMacro } from './render';
import { forState, forToldState, toWhoWaits } from './situated';
import { contradiction, type Standing, undelivered } from './standing';
import { repeatsSteps } from './steps';
import { missesThing, tellsThing } from './tells';
import { aboutAnother, matchedBesideProduct } from './topic';
import { sameFamily } from './treads';

/** Which approved macro the reply is built on, and whether the evidence carries it. */

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

export interface Choice {
  best: Candidate | null;
  /** Macros that fit the words but not the situation, with the condition that failed. */
  unmet: Unmet[];
}

export type Unmet = Candidate & { condition: Condition };

/**
 * Evidence needed before a macro may carry a reply, as shares of the customer's words that it covers: less where the
 * intent agrees too, least where it is the first guess. Chosen on the lab's tickets; docs/decisions/0002-on-device-draft.md has the figures.
 */
const enough = { alone: 0.45, against: 0.6, withIntent: 0.2, firstIntent: 0.1, whole: 0.8 };
/** A macro that fits the words this much better, but not the situation, is not replaced by a lesser one. */
const clearlyBetter = 0.5;
/** Words that must match where no intent speaks for the macro: one or two meet by chance. */
const wordsAlone = 3;
const wordsOfShort = 2;
/** A macro counts as an answer to a question while it is among its first hits. */
const answerRank = 2;

export function chooseMacro(
  request: DraftRequest,
  language: string,
  situation: Situation,
  values: TemplateValues,
  standing: Standing,
): Choice {
  const byId = new Map(request.material.macros.map((macro) => [macro.id, macro]));
  const lists = [request.hits, ...request.answers].map((hits) =>
    hits.filter((hit) => hit.doc.kind === 'macro'),
  );
  const forFlags = request.material.macros.filter((macro) => namesAFlag(macro, request)).map(({ id }) => id);
  // Search does not find what the customer says in words that no macro has; what it is about is known all the same.
  const about = new Set([
    ...request.brief.intents,
    ...request.brief.questions.flatMap(({ intents, near }) => [...intents, ...near]),
  ]);
  const forIntents = request.material.macros.filter((macro) => about.has(macro.intent)).map(({ id }) => id);
  const ids = [...new Set([...forFlags, ...lists.flat().map((hit) => hit.doc.id), ...forIntents])];
  const unmet: Choice['unmet'] = [];
  const all: Candidate[] = [];
  for (const id of ids) {
    const macro = byId.get(id);
    if (!macro || macro.language !== language) continue;
    if (macro.channels.length > 0 && !macro.channels.includes(request.ticket.channel)) continue;
    if (macro.intent === 'product-question' && repeatsSteps(macro.body, request)) continue;
    if (aboutAnother(`${macro.title}\n${macro.body}`, request.ticket, request.material)) continue;
    if (givesAnother(macro, request)) continue;
    const candidate = weigh(macro, lists, request, values, onlyOne(macro, request, situation));
    const failed =
      macro.when.find((condition) => !holds(condition, situation)) ??
      contradiction(macro, standing) ??
      undelivered(macro, situation);
    if (failed) {
      // What is approved for a flag that did not fire is no news for anybody.
      if (failed.fact !== 'brief.flags' && onMatter(candidate, request) && carries(candidate, request, false))
        unmet.push({ ...candidate, condition: failed });
    } else if (carries(candidate, request, true) && allowedUnderFlags(macro, request)) {
      all.push(candidate);
    }
  }
  // However many words it shares, a macro on no matter that was guessed gives way to one on a matter that was.
  const guessed = wentWrong(request) || all.some(({ sameIntent }) => sameIntent);
  const candidates = all.filter(
    (one) =>
      !guessed ||
      one.sameIntent ||
      one.asked ||
      about.has(one.macro.intent) ||
      namesAFlag(one.macro, request),
  );
  unmet.sort((a, b) => b.score - a.score);
  candidates.sort((a, b) => b.score - a.score || (a.macro.id < b.macro.id ? -1 : 1));
  const [first] = candidates;
  // Of one family of matters only one is told: then the one that is asked for first, by its own words.
  const asked = candidates.find(({ leads }) => leads >= enough.alone);
  const sooner =
    first &&
    asked &&
    !first.answers.includes(0) &&
    first.macro.intent !== asked.macro.intent &&
    !first.macro.when.some(({ fact }) => fact === 'brief.flags') &&
    sameFamily(first.macro.intent, asked.macro.intent);
  const fitting = sooner ? asked : first;
  const best = fitting && (forToldState(fitting, candidates, request) ?? fitting);
  // What the brand wrote for the situation in which another does not hold takes that one's place.
  const [missed] = unmet.filter((one) => !candidates.some((other) => writtenInstead(other, one)));
  const lesser = best && missed && missed.score > best.score + clearlyBetter;
  // Nor is the first thing that the customer asks passed over for the second.
  const beside = best && !best.answers.includes(0) && missed && missed.leads >= enough.alone;
  return { best: lesser || beside ? null : (best ?? null), unmet };
}

/**
 * On the matter of a question, but of another thing: a colour where a size was asked for, a delivery country that it does
 * not name. What was approved for a flag speaks for the whole ticket.
 */
function givesAnother(macro: Macro, request: DraftRequest): boolean {
  if (isTrouble(macro.intent) || namesAFlag(macro, request)) return false;
  const { questions, language } = request.brief;
  const own = questions.filter(({ intents, near }) =>
    [intents, near].find((each) => each.length > 0)?.some((one) => sameMatter(one, macro.intent)),
  );
  return (
    own.length > 0 && own.every((one) => missesThing(halfOn(macro, one, language), saidBy(macro), language))
  );
}

/** What does not fit the situation is news only where it is on what the ticket, or a question of it, is first about. */
function onMatter({ macro: { intent, when }, leads }: Candidate, { brief }: DraftRequest): boolean {
  // That an order number is lacking is no news where it is there, nor a state that nobody told of.
  const idle = when.some(
    ({ fact, is }) =>
      (fact === 'order.id' && is === 'unknown') || (fact === 'ticket.states' && is === 'includes'),
  );
  const asked = brief.questions.map(({ intents, near }) => intents[0] ?? near[0]);
  const about = [brief.intents[0], ...asked].some((one) => one !== undefined && sameMatter(one, intent));
  return !idle && (about || (leads >= enough.alone && brief.intents.includes(intent)));
}

const saidBy = ({ title, body }: Macro): string => `${title}\n${body}`;

function writtenInstead({ macro, coverage }: Candidate, missed: Unmet): boolean {
  if (!sameMatter(macro.intent, missed.macro.intent)) return false;
  // A word that was not said is no fact that is lacking.
  return macro.when.length > 0 || coverage >= missed.coverage || missed.condition.fact === 'ticket.says';
}

function weigh(
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
  const asks = questions.map(
    ({ intents, near }) => !isBroad(macro.intent) && (intents[0] ?? near[0]) === macro.intent,
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
function rankOf({ intent, when }: Macro, intents: readonly string[]): number {
  if (isBroad(intent)) return -1;
  return when.length === 0 ? intents.indexOf(intent) : intents.findIndex((one) => sameMatter(one, intent));
}

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

/** No other macro of this intent and language fits the situation: there is nothing to mix it up with. */
function onlyOne(macro: Macro, { material, ticket }: DraftRequest, situation: Situation): boolean {
  const repairs = macro.grants.length > 0 && (isTrouble(macro.intent) || macro.intent === 'warranty');
  return material.macros.every(
    (other) =>
      other.id === macro.id ||
      other.intent !== macro.intent ||
      // Beside what puts it right, a text that grants nothing is no rival.
      (repairs && other.grants.length === 0) ||
      other.language !== macro.language ||
      (other.channels.length > 0 && !other.channels.includes(ticket.channel)) ||
      !other.when.every((condition) => holds(condition, situation)),
  );
}

function carries(candidate: Candidate, request: DraftRequest, fits: boolean): boolean {
  const { macro, coverage, sameIntent, words, asked } = candidate;
  if ((fits && namesAFlag(macro, request)) || asked) return true;
  if (sameIntent && (namesACode(macro, request) || (fits && forState(macro)))) return true;
  if (!isBroad(macro.intent)) {
    if (rankOf(macro, request.brief.intents) === 0) return coverage >= enough.firstIntent;
    if (sameIntent) return coverage >= enough.withIntent;
  }
  // Where the customer's words tell of another matter, likeness alone must be great.
  const alone = request.brief.intents.length > 0 ? enough.against : enough.alone;
  // A short line in a chat has few words; nearly all of them, and no other matter, are as good.
  const short = request.brief.intents.length === 0 && coverage >= enough.whole && words >= wordsOfShort;
  return short || (coverage >= alone && words >= wordsAlone);
}

/** A thing broke, was lost or paid twice: an answer on any other matter would pass that over. */
export const wentWrong = ({ brief: { intents, states } }: DraftRequest): boolean =>
  isTrouble(intents[0] ?? '') ||
  ['faulty', 'used', 'charged-twice'].some((one) => states.includes(one) && intents[0] === 'warranty');
