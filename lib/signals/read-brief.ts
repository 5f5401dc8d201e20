import type { Brand, Escalation, Policy } from '../packs/schema';
import type { Ticket } from '../ticket/ticket';
import { openMessages } from '../ticket/ticket';
import type { Brief, Fact } from './brief';
import { extractFacts } from './facts/extract';
import { findIntents } from './intents/find-intents';
import { detectLanguage } from './language/detect';
import { readMood } from './mood/read-mood';
import { findPromises } from './promises';
import { findQuestions } from './questions/find-questions';
import { summarize } from './summary';
import { type Reading, read } from './text/reading';
import { brandTriggers } from './triggers/brand-triggers';
import { triggers } from './triggers/registry';
import { findHits } from './triggers/trigger';

export interface BriefOptions {
  brand?: Brand;
  /** The brand's own triggers; the built-in ones need no words. */
  escalations?: readonly Escalation[];
  /** The brand's policies as values; a return window makes a late return visible. */
  policies?: readonly Policy[];
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
  const others = readings.filter((each) => spoken(each) && each.message.author === 'other');
  const agents = readings.filter((each) => spoken(each) && each.message.author === 'agent');
  const openIds = new Set(open.map((message) => message.id));
  const openReadings = customer.filter((each) => openIds.has(each.message.id));
  const subject = read(subjectMessage(ticket), language, -1);
  const scene = { ticket, customer, others, subject };
  const questions = findQuestions(openReadings, { subject, products: ignore });
  const promises = findPromises(agents);
  const hits = [
    ...triggers.flatMap((trigger) => findHits(trigger, scene)),
    ...brandTriggers(customer, options.escalations ?? []),
  ];
  return {
    language,
    languages: Object.fromEntries(readings.map((each) => [each.message.id, each.language])),
    moods: customer.map((reading) => readMood(reading, hits)),
    triggers: hits,
    questions,
    promises,
    facts: readings.filter(spoken).flatMap((each) => factsOf(each, options.brand)),
    summary: summarize({ ticket, readings, openIds, questions, promises, now: options.now }),
    intents: findIntents(openReadings, customer, subject, hits),
  };
}

/** Facts are read in the first pages of a message; a 64 kB mail would cost more than it tells. */
const factsLength = 24_000;

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
