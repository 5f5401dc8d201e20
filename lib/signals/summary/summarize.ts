import type { Order, Ticket } from '../../ticket/ticket';
import type { Fact, PromiseMade, Question, SummaryLine } from '../brief';
import { type Reading, spanOf } from '../text/reading';
import { type Candidate, candidatesOf } from './units';

interface Material {
  ticket: Ticket;
  readings: readonly Reading[];
  openIds: ReadonlySet<string>;
  questions: readonly Question[];
  promises: readonly PromiseMade[];
  facts: readonly Fact[];
}

const maxLines = 8;
const maxText = 200;
/** UTF-16 units of a thread that one line stands for: a short mail is not told over again. */
const perLine = 160;

/**
 * The thread in at most eight lines, each from one message and in its words, so that nothing is said that nobody said.
 * Sentences are taken by what they add that no taken one has: numbers, amounts and days, a trouble, a wish, a promise, and
 * words of the customer (budgeted coverage: Lin and Bilmes 2011). Open questions and promises are always in.
 */
export function summarize({
  ticket,
  readings,
  openIds,
  questions,
  promises,
  facts,
}: Material): SummaryLine[] {
  const spoken = readings.filter(({ message, sentences }) => message.public && sentences.length > 0);
  const all = spoken.flatMap((reading) => {
    const of = <T extends { messageId?: string | undefined }>(items: readonly T[]) =>
      items.filter((item) => item.messageId === reading.message.id);
    return candidatesOf(reading, of(facts), of(promises.map(({ span }) => span)));
  });
  const length = spoken.reduce((sum, { message }) => sum + message.text.length, 0);
  const state = orderState(ticket.orders);
  const room = Math.min(maxLines, 2 + Math.ceil(length / perLine)) - (state ? 1 : 0);
  const asked = all.filter((one) => questions.slice(0, 3).some(({ span }) => holds(one, span)));
  const first = [...asked, ...all.filter(({ promise }) => promise).slice(-2)];
  const taken = fill(all, first, room);
  const lines = withRequest(
    grouped(taken).map(
      (group): SummaryLine => told(lineOf(group, openIds, spoken[0]?.message.id), group, promises),
    ),
  );
  const anchor = ticket.messages.find(({ author }) => author === 'customer') ?? ticket.messages[0];
  return state && anchor ? [...lines, { kind: 'state', text: state, messageId: anchor.id }] : lines;
}

const holds = ({ reading, piece }: Candidate, span: { messageId: string; start: number; end: number }) =>
  span.messageId === reading.message.id &&
  reading.folded.at(piece.start) < span.end &&
  span.start < reading.folded.at(piece.end);

/** "My charger has not come" asks for something too: a thread whose start has no wish still begins with what is wanted. */
function withRequest(lines: SummaryLine[]): SummaryLine[] {
  const [first, ...rest] = lines;
  if (
    first?.kind !== 'happened' ||
    lines.some(({ kind, messageId }) => kind === 'request' && messageId === first.messageId)
  )
    return lines;
  return [{ ...first, kind: 'request' }, ...rest];
}

/** Who answered, and by when what was promised is due. */
function told(line: SummaryLine, group: readonly Candidate[], promises: readonly PromiseMade[]): SummaryLine {
  const message = group[0]?.reading.message;
  if (message?.author !== 'agent') return line;
  const made = promises.filter(({ span }) => group.some((one) => holds(one, span)));
  const last = made.filter(({ due }) => due).at(-1);
  return {
    ...line,
    ...(message.authorName ? { who: message.authorName } : {}),
    ...(last?.due ? { due: last.due } : {}),
    ...(last?.late ? { late: last.late } : {}),
  };
}

/** Takes what adds most for its length until the lines are full. */
function fill(all: readonly Candidate[], first: readonly Candidate[], room: number): Candidate[] {
  const taken = new Set(first);
  const known = new Set(first.flatMap(({ units }) => [...units.keys()]));
  const left = new Set(all.filter((one) => !taken.has(one)));
  while (left.size > 0) {
    let best: { one: Candidate; worth: number } | undefined;
    for (const one of left) {
      const worth = gain(one, known) / (0.6 + Math.min(lengthOf(one), maxText) / 120);
      if (worth > (best?.worth ?? leastGain)) best = { one, worth };
    }
    if (!best) break;
    left.delete(best.one);
    taken.add(best.one);
    if (grouped([...taken]).length > room) {
      taken.delete(best.one);
      continue;
    }
    for (const unit of best.one.units.keys()) known.add(unit);
  }
  return [...taken];
}

const leastGain = 0.9;
const gain = ({ units, toll }: Candidate, known: ReadonlySet<string>) =>
  [...units].reduce((sum, [unit, worth]) => sum + (known.has(unit) ? 0 : worth), 0) - toll;
const lengthOf = ({ piece }: Candidate) => piece.end - piece.start;

/** In the order of the thread; sentences of one message share a line while it is short enough. */
function grouped(taken: readonly Candidate[]): Candidate[][] {
  const sorted = [...taken].sort(
    (a, b) => a.reading.index - b.reading.index || a.piece.start - b.piece.start,
  );
  const groups: Candidate[][] = [];
  for (const one of sorted) {
    const group = groups.at(-1);
    const length = group?.reduce((sum, other) => sum + lengthOf(other) + 3, 0) ?? 0;
    if (group?.[0]?.reading === one.reading && length + lengthOf(one) <= maxText) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function lineOf(group: readonly Candidate[], openIds: ReadonlySet<string>, firstId?: string): SummaryLine {
  const [one] = group;
  if (!one) throw new Error('a line without a sentence');
  const { reading } = one;
  let text = '';
  let end = -1;
  for (const { piece } of group) {
    const own = spanOf(reading, piece).text.replace(/\s+/g, ' ').trim();
    const gap = end < 0 ? '' : piece.start - end <= 2 ? ' ' : ' … ';
    text += `${gap}${own}`;
    end = piece.end;
  }
  return { kind: kindOf(group, openIds, firstId), text: trim(text), messageId: reading.message.id };
}

function kindOf(
  group: readonly Candidate[],
  openIds: ReadonlySet<string>,
  firstId: string | undefined,
): SummaryLine['kind'] {
  const message = group[0]?.reading.message;
  const some = (key: 'promise' | 'question' | 'tried' | 'wish') => group.some((one) => one[key]);
  if (message?.author === 'agent') return some('promise') ? 'promised' : 'answered';
  const isFirst = message?.id === firstId;
  if (some('question') || some('wish'))
    return openIds.has(message?.id ?? '') && !isFirst ? 'open' : 'request';
  return some('tried') ? 'tried' : 'happened';
}

function trim(line: string): string {
  if (line.length <= maxText) return line;
  const cut = line.slice(0, maxText);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxText - 30))} …`;
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
