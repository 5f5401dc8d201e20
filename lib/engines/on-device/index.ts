import type { Macro } from '../../packs/schema';
import type { Brief, Question } from '../../signals/brief';
import { isTrouble, sameMatter } from '../../signals/intents/find-intents';
import type { Draft, DraftRequest, EngineEvent, Note } from '../contract';
import type { Engine } from '../engine';
import { answerRest, type Extras } from './answers';
import { type Candidate, chooseMacro, type Unmet, wentWrong } from './choose';
import { compose } from './compose';
import { elsewhere } from './elsewhere';
import { stoppingFlags } from './named';
import { refusalOf } from './refusals';
import { replyLanguage } from './reply-language';
import { forState, narrowed } from './situated';
import { lacks } from './tells';
import { knownOf } from './values';

/** Drafts with no model: the best approved macro, adapted, and passages for what it leaves open. */
export const onDevice: Engine = {
  id: 'on-device',
  label: 'On this device',
  remote: false,
  async *draft(request, signal): AsyncGenerator<EngineEvent> {
    signal.throwIfAborted();
    const result = draftOf(narrowed(request));
    if ('reason' in result && !('segments' in result)) {
      yield { type: 'abstained', reason: result.reason, detail: result.detail };
      return;
    }
    for (const segment of result.segments) yield { type: 'segment', segment };
    yield { type: 'draft', draft: result };
  },
};

type Abstention = Omit<Extract<EngineEvent, { type: 'abstained' }>, 'type'>;

function draftOf(request: DraftRequest): Draft | Abstention {
  const early = refusalOf(request);
  if (early) return early;
  const language = replyLanguage(request);
  if (!language) {
    return {
      reason: 'language',
      detail: [{ key: 'detail.language', values: { language: request.brief.language } }],
    };
  }
  const known = knownOf(request, language);
  const { values, situation, standing } = known;
  const { best, unmet } = chooseMacro(request, language, situation, values, standing);
  const stops = stoppingFlags(request);
  if (!best && stops.length > 0)
    return { reason: 'needs-human', detail: stops.map((flag) => ownerNote(flag, request)) };
  // Beside a flag that stops, nothing may be said but what was approved for it.
  const { extras, open } =
    stops.length > 0
      ? { extras: [], open: [] }
      : best && asksAgain(best.macro)
        ? { extras: [], open: request.brief.questions.map((_, index) => index) }
        : besideWait(best, answerRest(request, language, known, best));
  // With the main matter left open, an answer to the side question alone would look like the whole reply.
  // An answer to what is asked first may stand alone.
  const first = extras.some(({ question }) => question === 0);
  if (
    !best &&
    (extras.length === 0 ||
      (!first && unmet.some(({ answers }) => answers.includes(0))) ||
      unmet.some((one) => spokenAgainst(one, request)) ||
      wentWrong(request))
  ) {
    const unfit = unmet.find((one) => spokenAgainst(one, request)) ?? unmet[0];
    return unfit
      ? { reason: 'condition-not-met', detail: [unfitNote(unfit)] }
      : { reason: 'no-evidence', detail: elsewhere(request, language, open) };
  }
  if (best && stops.length === 0 && answersNothing(best.macro, extras.length, open, request))
    return {
      reason: 'no-evidence',
      detail: [...nearestNotes(best.macro, request), ...elsewhere(request, language, open)],
    };
  return compose({ request, language, known, best, extras, open });
}

/** The customer asks in so many words, and all of it would stay open: the text is on something else. */
const answersNothing = (
  macro: Macro,
  extras: number,
  open: readonly number[],
  { brief }: DraftRequest,
): boolean =>
  brief.questions.some((question) => wantsOther(question, macro, brief)) &&
  extras === 0 &&
  brief.questions.length > 0 &&
  open.length === brief.questions.length &&
  !asksAgain(macro) &&
  // Approved for the very state that the customer tells.
  !(forState(macro) && brief.intents[0] === macro.intent) &&
  // What went wrong is told, and the text is for just that.
  !((isTrouble(macro.intent) || macro.intent === 'warranty') && brief.intents[0] === macro.intent);

/** By its own words the question is on another matter, or asks for something that the text does not tell. */
const wantsOther = (
  question: Question,
  { intent, title, body }: Macro,
  { language, intents }: Brief,
): boolean =>
  lacks(question, `${title}\n${body}`, language).length > 0 ||
  (question.intents.length > 0 && !question.intents.some((one) => sameMatter(one, intent))) ||
  !sameMatter(intents[0] ?? '', intent);

/** A text on another matter is not near. */
function nearestNotes({ title, intent }: Macro, { brief }: DraftRequest): Note[] {
  const about = [...brief.intents, ...brief.questions.flatMap(({ intents }) => intents)];
  if (!about.some((one) => sameMatter(one, intent))) return [];
  const question = brief.questions[0]?.span.text.replace(/\s+/g, ' ').trim() ?? '';
  return [{ key: 'detail.nearest', values: { macro: title, question } }];
}

/**
 * Written for a customer who waits for what was promised: general rules beside it would begin the matter anew, and what
 * they ask is for the agent to find out.
 */
const asksAgain = ({ when }: Macro) => when.some(({ fact }) => fact === 'brief.promises');

/** Beside a text for who has waited longer than they were told, an article on the matter begins it anew; what it would answer is open. */
function besideWait(best: Candidate | null, rest: Extras): Extras {
  const waited = best?.macro.when.some(
    ({ fact, is, value }) =>
      fact === 'ticket.states' && is === 'includes' && (value === 'wait-over' || value === 'refund-overdue'),
  );
  if (!waited) return rest;
  const open = [...rest.open, ...rest.extras.map(({ question }) => question)];
  return { extras: [], open: open.sort((a, b) => a - b) };
}

/** What was approved for the ticket's matter is ruled out by the customer's own words: an article on the same says it again. */
const spokenAgainst = ({ macro, condition, answers }: Unmet, { brief }: DraftRequest): boolean =>
  condition.is === 'excludes' && (answers.includes(0) || sameMatter(brief.intents[0] ?? '', macro.intent));

function unfitNote({ macro: { title, condition }, condition: failed }: Unmet): Note {
  if (failed.fact === 'ticket.states' && failed.is === 'excludes')
    return {
      key: `detail.state.${String(failed.value).replace(/^unwanted-.*/, 'unwanted')}`,
      values: { macro: title },
    };
  return condition
    ? { key: 'detail.condition', values: { macro: title, condition } }
    : { key: 'detail.unfit', values: { macro: title } };
}

function ownerNote(flag: string, { material }: DraftRequest): Note {
  const rule = material.escalations.find((one) => one.trigger === flag);
  return { key: 'detail.needs-human', values: { flag, owner: rule?.owner ?? '' } };
}
