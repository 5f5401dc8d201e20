import type { Question } from '../../signals/brief';
import { circumstancesIn } from '../../signals/questions/circumstances';
import { forceOf } from '../../signals/questions/force';
import { pointsOnly } from '../../signals/questions/pointing';
import { fold } from '../../signals/text/fold';
import { openMessages, type Span } from '../../ticket/ticket';
import type { Note } from '../contract';
import type { Drafted } from './drafted';
import { stoppingFlags } from './named';
import { wordsOf } from './sentences';
import { type Source, sourceFor } from './sources';
import { unanswered } from './unanswered';

/** What the agent is told of the customer's words that the draft does not take up. */

/** Words in one line, as they were written. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function notesOn(drafted: Drafted): Note[] {
  const { request } = drafted;
  const held = stoppingFlags(request).length > 0;
  const open = held ? leftToOwner(drafted) : unanswered(drafted);
  const { questions } = request.brief;
  const plans = circumstancesIn(openMessages(request.ticket), request.brief.language);
  const asked = open.map((index) => {
    const question = questions[index];
    if (held) return { key: 'missing.held', values: { question: ownWords(question) } };
    return openNote(question, question && sourceFor(index, drafted), question && isPlan(question, plans));
  });
  const listed = open.flatMap((index) => questions[index]?.span ?? []);
  return [...asked, ...told(drafted, plans, listed)];
}

const ownWords = (question: Question | undefined): string => oneLine(question?.span.text ?? '');

/** A question that the draft leaves open, and the approved text that may answer it. */
function openNote(question: Question | undefined, source?: Source, plan = false): Note {
  const asked = ownWords(question);
  if (plan && !source) return { key: 'missing.told', values: { text: asked } };
  if (!source) return { key: 'missing.answer', values: { question: asked } };
  const { title, language } = source;
  return language === undefined
    ? { key: 'missing.source', values: { question: asked, title } }
    : { key: 'missing.elsewhere', values: { question: asked, title, language } };
}

/** A plan that is told with the words of a wish is no question. */
const isPlan = ({ span }: Question, plans: readonly Span[]): boolean =>
  !span.text.includes('?') && plans.some((plan) => overlaps(plan, span));

/** Beside a flag that stops nothing else is answered; what was asked in so many words goes to its owner too. */
function leftToOwner({ request: { brief } }: Drafted): number[] {
  return brief.questions.flatMap((question, index) => {
    const flagged = brief.triggers.some(({ spans }) => spans.some((span) => overlaps(span, question.span)));
    const asks = forceOf(fold(question.span.text).text, brief.language) === 3;
    return asks && !flagged ? [index] : [];
  });
}

const overlaps = (one: Span, other: Span): boolean =>
  one.messageId === other.messageId && one.start < other.end && other.start < one.end;

/** Days and plans that hang on the answer. A question of its own is listed as one, or answered. */
function told(
  { request: { brief }, segments }: Drafted,
  plans: readonly Span[],
  listed: readonly Span[],
): Note[] {
  const reply = new Set(segments.flatMap(({ text }) => wordsOf(text)));
  const questions = brief.questions.map(({ span }) => span);
  return plans
    .filter((span) => !listed.some((one) => overlaps(one, span)))
    .filter((span) => !(span.text.includes('?') && questions.some((one) => overlaps(one, span))))
    .filter((span) => !wordsOf(span.text).some((word) => days.test(word) && reply.has(word)))
    .map((span) => ({ key: 'missing.told', values: { text: withBare(span, questions, brief.language) } }));
}

/** "I am away from Thursday. Can you arrange that?" */
function withBare(span: Span, questions: readonly Span[], language: string): string {
  const next = questions.find(
    ({ messageId, start, text }) =>
      messageId === span.messageId &&
      start >= span.end &&
      start - span.end <= gap &&
      pointsOnly(text, language),
  );
  return oneLine([span.text, next?.text ?? ''].join(' '));
}
/** Characters between two sentences. */
const gap = 3;

/** The reply names the day. */
const days =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/;
