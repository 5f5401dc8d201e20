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
/** UTF-16 units of the customer's words that are searched with; the first lines of a mail say what it is about. */
const longestQuery = 1_200;

/** @param languages only documents in these are found */
export function findFor(
  ticket: Ticket,
  brief: Brief,
  index: SearchIndex,
  languages: readonly string[],
): Found {
  const options = { limit, languages };
  const query = wholeQuery(ticket, brief);
  return {
    macros: index.search(query, { ...options, kind: 'macro' }),
    passages: index.search(query, { ...options, kind: 'passage' }),
    hits: index.search(query, options),
    answers: brief.questions.map((question) => index.search(question.text, options)),
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
