import type { Finding } from '../../contract';
import { finding, judgedIn, type Rule, type RuleInput } from '../rule';

/** Digits with letters or hyphens among them, written in one go: `7700-4123`, `SW-118-204`, `PD0092`. */
const token =
  /(?<![\p{L}\p{N}.,€$£@/_-])[\p{Lu}]{0,6}-?\d[\p{Lu}\d]{0,20}(?:[-./]\d[\p{Lu}\d]{0,12}){0,4}(?![\p{L}\p{N}%€$£@_-])/gu;
const fewestDigits = 4;
const shortest = 5;
/** Tokens of one text that are compared at most. */
const mostTokens = 60;
/** Signs that may differ for one number to be a slip of the other. */
const mostSlips = 2;

const plain = (raw: string) => raw.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
const isId = (id: string) => id.length >= shortest && id.replace(/\D/g, '').length >= fewestDigits;

/** A number that is this ticket's but for a slip: two digits exchanged, or one wrong. Whatever it is called, it is not theirs. */
export const nearId: Rule = (input) => {
  const found = [...input.text.matchAll(token)].slice(0, mostTokens).filter((m) => isId(plain(m[0])));
  if (found.length === 0) return [];
  const own = ticketIds(input);
  return found.flatMap((match): Finding[] => {
    const id = plain(match[0]);
    if (own.has(id) || input.gate.stated.has(`id|${id}`) || input.gate.stated.has(`code|${id}`)) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    if (judgedIn(input, span).some(({ fact }) => fact.kind === 'amount' || fact.kind === 'date')) return [];
    return [...own].some((other) => isSlip(id, other))
      ? [finding(input, 'fact.order', 'block', span, { key: 'nowhere', standing: 'nowhere' })]
      : [];
  });
};

function ticketIds(input: RuleInput): Set<string> {
  const { ticket } = input;
  const texts = [ticket.subject, ...Object.values(ticket.fields), ...ticket.messages.map((m) => m.text)];
  const said = texts.flatMap((text) =>
    [...text.matchAll(token)].slice(0, mostTokens).map((m) => plain(m[0])),
  );
  const orders = ticket.orders.flatMap((order) => [order.id, ...order.tracking.map((one) => one.number)]);
  return new Set([...said, ...orders.map(plain)].filter(isId));
}

/** Same length, the same signs but for one or two, or for two neighbours that changed places. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let slips = 0;
  for (let at = 0; at < a.length && slips <= mostSlips; at += 1) if (a[at] !== b[at]) slips += 1;
  return slips > 0 && slips <= mostSlips;
}
