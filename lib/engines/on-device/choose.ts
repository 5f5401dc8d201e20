import { holds, type Situation } from '../../packs/conditions';
import type { Macro } from '../../packs/schema';
import type { TemplateValues } from '../../packs/template';
import { isBroad, isTrouble, sameMatter } from '../../signals/intents/find-intents';
import type { DraftRequest } from '../contract';
import { halfOn } from './half';
import { forAllElse, overruled, writtenInstead } from './instead';
import { allowedUnderFlags, namesACode, namesAFlag } from './named';
import { forState, forToldState } from './situated';
import { stale } from './stale';
import { contradiction, type Standing, undelivered } from './standing';
import { repeatsSteps } from './steps';
import { missesThing } from './tells';
import { aboutAnother } from './topic';
import { sameFamily } from './treads';
import { type Candidate, enough, rankOf, type Unmet, weigh } from './weigh';

export type { Candidate, Unmet } from './weigh';

/** Which approved macro the reply is built on, and whether the evidence carries it. */

export interface Choice {
  best: Candidate | null;
  /** Macros that fit the words but not the situation, with the condition that failed. */
  unmet: Unmet[];
}

/** A macro that fits the words this much better, but not the situation, is not replaced by a lesser one. */
const clearlyBetter = 0.5;
/** Words that must match where no intent speaks for the macro: one or two meet by chance. */
const wordsAlone = 3;
const wordsOfShort = 2;

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
      undelivered(macro, situation) ??
      stale(macro, request, values, standing);
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
  const [missed] = unmet.filter(
    (one) => !candidates.some((other) => writtenInstead(other, one) || forAllElse(other, one, situation)),
  );
  const lesser = best && missed && missed.score > best.score + clearlyBetter;
  // Nor is the first thing that the customer asks passed over for the second.
  const beside = best && !best.answers.includes(0) && missed && missed.leads >= enough.alone;
  // What the customer's own words speak against is not made good by a text on something else.
  const instead = best && unmet.some((one) => overruled(one, best, request));
  return { best: lesser || beside || instead ? null : (best ?? null), unmet };
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
