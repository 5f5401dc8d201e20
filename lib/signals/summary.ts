import type { Order, Ticket } from '../ticket/ticket';
import type { PromiseMade, Question, SummaryLine } from './brief';
import { courtesies, topics, troubles, wishes } from './questions/asking';
import { tried } from './questions/tried';
import { says } from './text/by-language';
import { type Reading, spanOf } from './text/reading';
import type { Piece } from './text/sentences';

interface Material {
  ticket: Ticket;
  readings: readonly Reading[];
  openIds: ReadonlySet<string>;
  questions: readonly Question[];
  promises: readonly PromiseMade[];
  now: string;
}

const maxLines = 6;
const maxText = 180;

/**
 * The ticket in at most six lines, each from one message and in its words, so that nothing is said that nobody said:
 * what was asked first, what was tried and answered, what was promised, what is open, and how the order stands.
 */
export function summarize(material: Material): SummaryLine[] {
  const { ticket, readings, openIds, questions, promises } = material;
  const spoken = (author: string) =>
    readings.filter(
      (each) => each.message.public && each.message.author === author && each.sentences.length > 0,
    );
  const customer = spoken('customer');
  const lines: SummaryLine[] = [];
  const first = customer[0];
  const earlier = first && !openIds.has(first.message.id) ? first : undefined;
  if (earlier) push(lines, 'request', gist(earlier), earlier.message.id);
  for (const { text, id } of triedIn(customer)) push(lines, 'tried', text, id);
  const answer = spoken('agent').at(-1);
  const promiseIds = new Set(promises.map((promise) => promise.span.messageId));
  if (answer && !promiseIds.has(answer.message.id)) push(lines, 'answered', gist(answer), answer.message.id);
  for (const promise of promises.slice(-2)) push(lines, 'promised', promise.text, promise.span.messageId);
  const kind = earlier ? 'open' : 'request';
  for (const question of questions.slice(0, 3))
    push(lines, kind, question.span.text, question.span.messageId);
  const last = customer.findLast((each) => openIds.has(each.message.id));
  if (questions.length === 0 && last) push(lines, kind, gist(last), last.message.id);
  return withState(lines, ticket);
}

/** The order's state takes the last of the six lines. */
function withState(lines: SummaryLine[], ticket: Ticket): SummaryLine[] {
  const state = orderState(ticket.orders);
  const anchor = ticket.messages.find((message) => message.author === 'customer') ?? ticket.messages[0];
  if (!state || !anchor) return lines.slice(0, maxLines);
  const kept = lines.slice(0, maxLines - 1);
  push(kept, 'state', state, anchor.id);
  return kept;
}

/** What the customer has already done about it; asking for it again would anger them. */
function triedIn(customer: readonly Reading[]): { text: string; id: string }[] {
  for (const reading of customer) {
    for (const piece of reading.sentences.slice(0, maxSentences)) {
      const sentence = reading.folded.text.slice(piece.start, Math.min(piece.end, piece.start + 400));
      if (sentence.includes('?') || !says(tried, reading.language, sentence)) continue;
      return [{ text: spanOf(reading, piece).text, id: reading.message.id }];
    }
  }
  return [];
}

function push(lines: SummaryLine[], kind: SummaryLine['kind'], text: string, messageId: string): void {
  const line = trim(text);
  if (line.length > 0 && !lines.some((other) => other.text === line))
    lines.push({ kind, text: line, messageId });
}

function trim(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= maxText) return line;
  const cut = line.slice(0, maxText);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxText - 30))} …`;
}

const maxSentences = 40;

/** The sentence that says most of what a message is about: a trouble or wish that names a thing. */
function gist(reading: Reading): string {
  let best: { piece: Piece; worth: number } | undefined;
  for (const piece of reading.sentences.slice(0, maxSentences)) {
    const sentence = reading.folded.text.slice(piece.start, Math.min(piece.end, piece.start + 400));
    let worth = Math.min(piece.end - piece.start, 120) / 60;
    if (says(troubles, reading.language, sentence)) worth += 2;
    if (says(wishes, reading.language, sentence) || sentence.includes('?')) worth += 1.5;
    if (says(topics, reading.language, sentence)) worth += 1;
    if (piece.end - piece.start < 60 && says(courtesies, reading.language, sentence)) worth -= 3;
    if (!best || worth > best.worth) best = { piece, worth };
  }
  return best ? spanOf(reading, best.piece).text : '';
}

function orderState(orders: readonly Order[]): string {
  const order = orders[0];
  if (!order) return '';
  const items = order.items.map((item) =>
    item.quantity > 1 ? `${item.quantity} x ${item.name}` : item.name,
  );
  const money = order.total ? `${order.total.amount} ${order.total.currency}` : '';
  const parcel = order.tracking[0];
  const track = parcel ? [parcel.carrier ?? '', parcel.number].join(' ').trim() : '';
  return [order.id, order.fulfilment ?? '', order.payment ?? '', money, items.join('; '), track]
    .filter((part) => part.length > 0)
    .join(' · ');
}
