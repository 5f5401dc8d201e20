import type { Ticket } from '../../ticket/ticket';
import { withoutNames } from '../text/names';
import { ownWords } from '../text/own-words';
import type { Reading } from '../text/reading';
import type { Scene } from './trigger';

/**
 * What the triggers look at. After a call, what the customer said stands in the agent's note alone, so that the note is
 * read as the customer's words.
 */
export function sceneOf(
  ticket: Ticket,
  read: readonly Reading[],
  subjectRead: Reading,
  products: readonly string[] = [],
): Scene {
  const readings = read.map((each) => withoutNames(each, products));
  const subject = withoutNames(subjectRead, products);
  const spoken = (reading: Reading) => reading.message.public;
  const own = (reading: Reading) => ownWords(reading);
  const customer = readings.filter((each) => spoken(each) && each.message.author === 'customer').map(own);
  const others = readings.filter((each) => spoken(each) && each.message.author === 'other').map(own);
  const notes = readings.filter((each) => !spoken(each) && each.message.author === 'agent');
  const called = ticket.channel === 'phone' && customer.length === 0;
  return { ticket, customer: called ? notes : customer, others, subject, readings };
}
