import type { Hit, SearchIndex } from '../knowledge/contract';
import type { Brief } from '../signals/brief';
import { openMessages, type Ticket } from '../ticket/ticket';

/** Search for a whole ticket and for each of its questions. */

export interface Found {
  macros: Hit[];
  passages: Hit[];
  /** Macros and passages together, best first. */
  hits: Hit[];
  /** By question of the brief. */
  answers: Hit[][];
}

const limit = 8;
/** Far enough down for the first of each kind. */
const deep = 60;
/** UTF-16 units of the customer's words that are searched with; the first lines of a mail say what it is about. */
const longestQuery = 1_200;

/** @param languages only documents in these are found */
export function findFor(
  ticket: Ticket,
  brief: Brief,
  index: SearchIndex,
  languages: readonly string[],
): Found {
  // One search for all three lists: at thousands of documents each costs milliseconds.
  const all = index.search(wholeQuery(ticket, brief), { limit: deep, languages });
  const of = (kind: Hit['doc']['kind']) => all.filter((hit) => hit.doc.kind === kind).slice(0, limit);
  return {
    macros: of('macro'),
    passages: of('passage'),
    hits: all.slice(0, limit),
    answers: brief.questions.map((question) => index.search(question.text, { limit, languages })),
  };
}

/** What the customer asks, without the story around it; the whole text where no question was found. */
function wholeQuery(ticket: Ticket, brief: Brief): string {
  const asked = brief.questions.map((question) => question.text).join('\n');
  const said = openMessages(ticket)
    .map((message) => message.text)
    .join('\n');
  return `${ticket.subject}\n${asked || said}`.slice(0, longestQuery);
}
