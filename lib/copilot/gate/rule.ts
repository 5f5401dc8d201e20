import type { Draft } from '../../engines/contract';
import type { Brief } from '../../signals/brief';
import type { Ticket } from '../../ticket/ticket';
import type { Checked, Finding, FindingLevel } from '../contract';
import type { Gate, Stated } from './prepare';
import type { Sentence } from './sentences';
import type { TicketFacts } from './ticket-facts';
import type { Compiled } from './words/gate-words';

export interface CheckContext {
  gate: Gate;
  ticket: Ticket;
  brief: Brief;
  /** The draft that the text was made from; absent for text that the agent typed. */
  draft?: Draft;
  /** ISO 639-1 in which the reply must be. */
  language: string;
  /** The signed-in agent's name as the helpdesk shows it. */
  agentName?: string;
  /** RFC 3339. */
  now: string;
}

/** A fact of the reply, where it stands, and the sentence around it. */
export interface Judged extends Checked {
  sentence: Sentence | undefined;
  /** The approved statement that says another value for the same thing. */
  against?: Stated;
  /** Stands in an approved source that says it is over. */
  ended?: boolean;
}

/** What a rule sees: the text, read once. */
export interface RuleInput extends CheckContext {
  text: string;
  /** `YYYY-MM-DD` */
  day: string;
  words: Compiled;
  sentences: readonly Sentence[];
  judged: readonly Judged[];
  said: TicketFacts;
}

/** Pure; finds what breaks one rule. */
export type Rule = (input: RuleInput) => Finding[];

/** The facts inside a span, in order. */
export function judgedIn(input: RuleInput, span: { start: number; end: number }): Judged[] {
  let at = firstFrom(input.judged, span.start);
  const found: Judged[] = [];
  for (let item = input.judged[at]; item && item.fact.end <= span.end; item = input.judged[at]) {
    found.push(item);
    at += 1;
  }
  return found;
}

function firstFrom(judged: readonly Judged[], start: number): number {
  let low = 0;
  let high = judged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((judged[middle]?.fact.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Detail extends Pick<Finding, 'fix' | 'source' | 'standing'> {
  /** Last part of the catalogue keys when one rule has several messages. */
  key?: string;
  values?: Record<string, string | number>;
}

/** Keys are `gate.<rule>` and `gate.<rule>.satisfy`, or with `key` between them. */
export function finding(
  input: { text: string },
  rule: string,
  level: FindingLevel,
  span: { start: number; end: number },
  detail: Detail = {},
): Finding {
  const { key, values, ...rest } = detail;
  const text = input.text.slice(span.start, span.end);
  const base = `gate.${rule}${key ? `.${key}` : ''}`;
  return {
    rule,
    level,
    start: span.start,
    end: span.end,
    text,
    message: { key: base, values: { text, ...values } },
    satisfy: { key: `${base}.satisfy`, values: { text, ...values } },
    ...rest,
  };
}
