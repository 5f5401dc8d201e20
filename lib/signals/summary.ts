import type { Order, Ticket } from '../ticket/ticket';
import type { PromiseMade, Question, SummaryLine } from './brief';
import { type Reading, spanOf } from './text/reading';

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
  const { readings, openIds, questions, promises } = material;
  const customer = readings.filter((each) => each.message.public && each.message.author === 'customer');
  const lines: SummaryLine[] = [];
  const first = customer.find((each) => each.sentences.length > 0);
  if (first && !openIds.has(first.message.id)) push(lines, 'request', mainSentence(first), first.message.id);
  const lastAnswer = readings.findLast(
    (each) => each.message.public && each.message.author === 'agent' && each.sentences.length > 0,
  );
  const promiseIds = new Set(promises.map((promise) => promise.span.messageId));
  if (lastAnswer && !promiseIds.has(lastAnswer.message.id)) {
    push(lines, 'answered', mainSentence(lastAnswer), lastAnswer.message.id);
  }
  for (const promise of promises.slice(-2)) push(lines, 'promised', promise.text, promise.span.messageId);
  const kind = lines.some((line) => line.kind === 'request') ? 'open' : 'request';
  for (const question of questions.slice(0, 3))
    push(lines, kind, question.span.text, question.span.messageId);
  const state = orderState(material.ticket.orders);
  const anchor =
    material.ticket.messages.find((message) => message.author === 'customer') ?? material.ticket.messages[0];
  if (state && anchor) {
    lines.splice(maxLines - 1);
    push(lines, 'state', state, anchor.id);
  }
  return lines.slice(0, maxLines);
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

/** The longest of the first sentences: greetings are short. */
function mainSentence(reading: Reading): string {
  const pieces = reading.sentences.slice(0, 5);
  const best = pieces.reduce(
    (a, b) => (b.end - b.start > a.end - a.start ? b : a),
    pieces[0] ?? { start: 0, end: 0 },
  );
  return spanOf(reading, best).text;
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
