import type { Brand, Escalation } from '../packs/schema';
import { openMessages, type Ticket, Ticket as TicketSchema } from '../ticket/ticket';
import type { Brief, Fact, PromiseMade } from './brief';
import { dueDay, lateness } from './due';
import { extractFacts } from './facts/extract';
import { findIntents, unwantedIn } from './intents/find-intents';
import { findStates } from './intents/states';
import { detectLanguage } from './language/detect';
import type { RuleLanguage } from './language/rule-languages';
import { readMood } from './mood/read-mood';
import { findPromises } from './promises';
import { findQuestions } from './questions/find-questions';
import { summarize } from './summary/summarize';
import { withoutNames } from './text/names';
import { type Reading, read } from './text/reading';
import { brandTriggers } from './triggers/brand-triggers';
import { triggers } from './triggers/registry';
import { sceneOf } from './triggers/scene';
import { findHits } from './triggers/trigger';

export interface BriefOptions {
  brand?: Brand;
  /** The brand's own triggers; the built-in ones need no words. */
  escalations?: readonly Escalation[];
  /** RFC 3339; the room has no clock of its own. */
  now: string;
}

/** All that is known of a ticket before any draft. A plain function of its arguments; never throws. */
export function readBrief(ticket: Ticket, options: BriefOptions): Brief {
  const ignore = options.brand?.products ?? [];
  const open = openMessages(ticket);
  const language = detectLanguage(open.map((message) => message.text).join('\n'), ignore);
  const readings = ticket.messages.map((message, index) => {
    const own = detectLanguage(message.text, ignore);
    return read(message, own, index);
  });
  const spoken = (reading: Reading) => reading.message.public;
  const customer = readings.filter((each) => spoken(each) && each.message.author === 'customer');
  const agents = readings.filter((each) => spoken(each) && each.message.author === 'agent');
  const openIds = new Set(open.map((message) => message.id));
  const openReadings = customer.filter((each) => openIds.has(each.message.id));
  const subject = read(subjectMessage(ticket), language, -1);
  const scene = sceneOf(ticket, readings, subject, ignore);
  const plain = (each: Reading) => withoutNames(each, ignore);
  const states = findStates(openReadings.map(plain), customer.map(plain));
  const questions = findQuestions(openReadings, { subject, states, products: ignore });
  const hits = [
    ...triggers.flatMap((trigger) => findHits(trigger, scene)),
    ...brandTriggers(customer, options.escalations ?? []),
  ];
  const facts = readings.filter(spoken).flatMap((each) => factsOf(each, options.brand));
  const lastAnswer = agents.at(-1)?.message.id;
  const promises = findPromises(agents).map((promise) =>
    timed(promise, facts, ticket, options.now, promise.span.messageId === lastAnswer),
  );
  return {
    language,
    languages: Object.fromEntries(readings.map((each) => [each.message.id, each.language])),
    moods: customer.map((reading) => readMood(reading, hits)),
    triggers: hits,
    questions,
    promises,
    facts,
    summary: summarize({ ticket, readings, openIds, questions, promises, facts }),
    intents: findIntents(openReadings, customer, subject, hits, states),
    states: [...states, ...unwantedIn(openReadings).map((intent) => `unwanted-${intent}`)],
  };
}

/** A promise with the day by which it is due, and how it stands. */
function timed(
  promise: PromiseMade,
  facts: readonly Fact[],
  ticket: Ticket,
  now: string,
  isLast: boolean,
): PromiseMade {
  const { messageId, start, end } = promise.span;
  const inside = facts.filter(
    (fact) => fact.messageId === messageId && fact.start >= start && fact.end <= end,
  );
  const at = ticket.messages.find(({ id }) => id === messageId)?.at ?? '';
  const due = dueDay(inside, at);
  if (!due) return promise;
  const late = lateness({ ...promise, due }, now, isLast);
  return { ...promise, due, ...(late ? { late } : {}) };
}

/** Facts are read in the first pages of a message; a 64 kB mail would cost more than it tells. */
const factsLength = 16_000;

/** What can be checked in one message, with its place. Internal notes are not read: they may hold what must not be said. */
function factsOf(reading: Reading, brand: Brand | undefined): Fact[] {
  const { message, language } = reading;
  const facts = extractFacts(message.text.slice(0, factsLength), brand ? { language, brand } : { language });
  return facts.map((fact) => ({ ...fact, messageId: message.id }));
}

/** The subject in the shape of a message, so that the same rules read it. */
function subjectMessage(ticket: Ticket) {
  return {
    id: '',
    author: 'customer' as const,
    public: true,
    at: '',
    text: ticket.subject,
    warnings: [],
    attachments: [],
  };
}

/**
 * Makes the rules of one language ready, so that the first ticket in it is as fast as the next. Takes a few tens of
 * milliseconds a language; call it while nothing else waits.
 */
export function warmBrief(language: RuleLanguage, now: string): void {
  const text = warmText[language];
  const message = { ...subjectMessage(emptyTicket), id: 'warm', text };
  const answer = { ...message, id: 'answer', author: 'agent' as const };
  readBrief(
    { ...emptyTicket, subject: text, messages: [message, answer, { ...message, id: 'again' }] },
    { now },
  );
}

const emptyTicket: Ticket = TicketSchema.parse({ id: 'warm', helpdesk: 'zendesk', messages: [] });

/** Plain sentences that touch most rule sets. */
const warmText: Readonly<Record<RuleLanguage, string>> = {
  en: 'Hello, where is my order? It still has not arrived and nobody answers. I would like a refund, please.',
  es: 'Hola, ¿dónde está mi pedido? Todavía no ha llegado y nadie contesta. Quiero un reembolso, por favor.',
  fr: "Bonjour, où est ma commande ? Elle n'est toujours pas arrivée et personne ne répond. Je voudrais un remboursement.",
  de: 'Hallo, wo bleibt meine Bestellung? Sie ist immer noch nicht da und niemand antwortet. Ich möchte mein Geld zurück.',
  pt: 'Olá, onde está o meu pedido? Ainda não chegou e ninguém responde. Quero o reembolso, por favor.',
  it: 'Salve, dove si trova il mio ordine? Non è ancora arrivato e nessuno risponde. Vorrei il rimborso, grazie.',
  nl: 'Hallo, waar blijft mijn bestelling? Die is nog steeds niet binnen en niemand reageert. Ik wil graag mijn geld terug.',
};
