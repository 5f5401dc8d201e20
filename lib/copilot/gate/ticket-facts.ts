import type { SourceRef } from '../../engines/contract';
import type { Brand } from '../../packs/schema';
import type { Brief, Fact } from '../../signals/brief';
import { dayOf } from '../../signals/days';
import { extractFacts } from '../../signals/facts/extract';
import { moneyValue } from '../../signals/facts/kinds/amount';
import { normalId } from '../../signals/facts/kinds/order';
import { normalUrl } from '../../signals/facts/kinds/url';
import type { Message, Order, Ticket } from '../../ticket/ticket';
import { statedKeys } from './keys';

/** Who says a fact of the ticket: the shop's own order data, the customer, or somebody on the brand's side. */
type Speaker = 'order' | 'customer' | 'agent';

export interface Said {
  fact: Fact;
  who: Speaker;
  source: SourceRef;
  /** A length of time that has gone by: "after fourteen months", "3 weeks ago". */
  elapsed?: boolean;
}

export interface TicketFacts {
  byKey: ReadonlyMap<string, readonly Said[]>;
  all: readonly Said[];
}

const cache = new WeakMap<Ticket, { brief: Brief; brand: Brand; facts: TicketFacts }>();

/** Read once a ticket object: the gate runs at every key the agent presses, the ticket does not change meanwhile. */
export function ticketFacts(ticket: Ticket, brief: Brief, brand: Brand): TicketFacts {
  const known = cache.get(ticket);
  if (known && known.brief === brief && known.brand === brand) return known.facts;
  const all = [
    ...ticket.orders.flatMap(orderFacts),
    ...ticket.messages.flatMap((message) => messageFacts(message, ticket, brief, brand)),
    ...looseFacts(ticket, brief.language, brand),
  ];
  const byKey = new Map<string, Said[]>();
  for (const said of all) {
    for (const key of statedKeys(said.fact)) {
      const list = byKey.get(key);
      if (list) list.push(said);
      else byKey.set(key, [said]);
    }
  }
  const facts = { byKey, all };
  cache.set(ticket, { brief, brand, facts });
  return facts;
}

function orderFacts(order: Order): Said[] {
  const source: SourceRef = { kind: 'ticket', id: order.id, origin: 'built' };
  const item = (kind: Fact['kind'], value: string | null | undefined): Said[] =>
    value ? [{ fact: { kind, value, text: value, start: 0, end: value.length }, who: 'order', source }] : [];
  const money = (value: { amount: string; currency: string } | undefined) =>
    value && Number.isFinite(Number(value.amount)) ? moneyValue(value.amount, value.currency) : null;
  return [
    ...item('order', normalId(order.id)),
    ...item('amount', money(order.total)),
    ...item('date', order.placedAt && dayOf(order.placedAt)),
    ...item('url', order.statusUrl && normalUrl(order.statusUrl)),
    ...order.items.flatMap((one) => [
      ...item('amount', money(one.price)),
      ...item('number', String(one.quantity)),
      ...item('order', one.sku && normalId(one.sku)),
      ...item('product', one.name.toLowerCase()),
    ]),
    ...order.tracking.flatMap((track) => [
      ...item('tracking', track.number.replace(/\s/g, '').toUpperCase()),
      ...item('carrier', track.carrier?.toLowerCase()),
      ...item('url', track.url && normalUrl(track.url)),
    ]),
  ];
}

function messageFacts(message: Message, ticket: Ticket, brief: Brief, brand: Brand): Said[] {
  const language = brief.languages[message.id] ?? ticket.language ?? brief.language;
  const who: Speaker = message.author === 'agent' || message.author === 'system' ? 'agent' : 'customer';
  const source: SourceRef = { kind: 'ticket', id: message.id, origin: 'built' };
  const said = (text: string | undefined, speaker: Speaker): Said[] =>
    text
      ? extractFacts(text, { language, brand }).map((fact) => ({
          fact: { ...fact, messageId: message.id },
          who: speaker,
          source: { ...source, quote: fact.text },
          elapsed: fact.kind === 'duration' && hasPassed(fact, text),
        }))
      : [];
  const at = dayOf(message.at);
  const sent: Said[] = at
    ? [{ fact: { kind: 'date', value: at, text: at, start: 0, end: at.length }, who: 'agent', source }]
    : [];
  // Quoted history can be forged by whoever sends it, so it counts as the customer's words.
  const own = said(message.text, who);
  return [
    ...own,
    ...own.flatMap((one) => bareAmount(one, message.text, brand)),
    ...said(message.quoted, 'customer'),
    ...said(message.signature, who),
    ...sent,
  ];
}

const passedBefore =
  /(?:^|[^\p{L}])(?:after|for|since|only|already|nach|seit|vor|nur|après|depuis|il y a|ça fait|au bout de|tras|después de|desde hace|hace|lleva|tiene|dopo|da|ha|solo|após|depois de|há|faz|tem|na|sinds|al|pas) (?:\p{L}{2,8} )?$/iu;
const passedBehind = /^ (?:ago|old|later|in|now|alt|her|geleden|oud|fa|atrás|après|vieux)(?!\p{L})/iu;

function hasPassed(fact: Fact, text: string): boolean {
  return (
    passedBefore.test(text.slice(Math.max(0, fact.start - 28), fact.start)) ||
    passedBehind.test(text.slice(fact.end, fact.end + 9))
  );
}

/**
 * "Charged twice 64.50", "a dress for 240": people leave the sign away, and the reply puts it back. Any number may be money
 * but one of an order, or of many digits.
 */
function bareAmount(said: Said, text: string, brand: Brand): Said[] {
  const { fact } = said;
  if (fact.kind !== 'number' || !/^\d{1,4}(?:\.\d{1,2})?$/.test(fact.value) || Number(fact.value) < 1)
    return [];
  if (idBefore.test(text.slice(Math.max(0, fact.start - 24), fact.start))) return [];
  // "10 balls of wool": of something else.
  if (
    !/^\d+[.,]\d{2}$/.test(fact.text) &&
    /^ \p{L}{4,}/u.test(text.slice(fact.end, fact.end + 6)) &&
    !paidBehind.test(text.slice(fact.end, fact.end + 20))
  )
    return [];
  return [{ ...said, fact: { ...fact, kind: 'amount', value: moneyValue(fact.value, brand.currency) } }];
}

const paidBehind =
  /^ (?:bezahlt|gezahlt|abgebucht|paid|each|altogether|total|betaald|afgeschreven|versandkosten|verzendkosten|shipping|postage|incl|plus|inkl)(?!\p{L})/iu;

const idBefore =
  /(?:order|bestellung|bestelnummer|bestelling|auftrag|commande|pedido|ordine|encomenda|n[°ºr]\.?|no\.?|#|ref\.?)[ :.#]{0,3}$/iu;

function looseFacts(ticket: Ticket, language: string, brand: Brand): Said[] {
  const source: SourceRef = { kind: 'ticket', id: ticket.id, origin: 'built' };
  const texts = [
    ticket.subject,
    ...Object.values(ticket.fields),
    ticket.customer.email,
    ticket.customer.phone,
  ];
  return texts.flatMap((text) =>
    text
      ? extractFacts(text, { language, brand }).map((fact): Said => ({ fact, who: 'customer', source }))
      : [],
  );
}
