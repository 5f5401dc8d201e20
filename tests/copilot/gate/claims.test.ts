import { describe, expect, test } from 'vitest';
import { Ticket } from '../../../lib/ticket/ticket';
import { found, gateFor, pack, section, ticket } from './sample';

const gate = gateFor({
  ...pack,
  articles: [
    ...pack.articles,
    section(
      'carriers',
      'Parcel shops charge £4.50, home delivery charges £6.90. A licence covers two computers of the same user.',
    ),
    section(
      'tickets',
      'Tickets are refunded only if a show is cancelled. The balance is due before dispatch of the rug.',
    ),
    section(
      'parts',
      'Return postage is paid by the customer unless we sent the wrong one. Batteries are not included in the set. Send a photo with every claim.',
    ),
    section('exchange', 'The first exchange is free, further ones cost £7.50.'),
    section('hours', 'The workshop is open Tuesday to Friday.'),
    section('abo', 'Das Abo lässt sich bis 3 Tage vor der Lieferung kündigen. Zubehör ist nicht enthalten.', {
      language: 'de',
    }),
  ],
});
const rules = (text: string, language = 'en') =>
  found(text, { gate, language }).map((item) => item.split(' ')[0] ?? '');

describe('told otherwise than approved', () => {
  test.each([
    ['value of another thing', 'Home delivery charges £4.50.', 'fact.amount'],
    ['price of what is free', 'The first exchange costs £7.50.', 'fact.amount'],
    ['how many', 'A licence covers three computers.', 'fact.number'],
    ['another case than the only one', 'We refund tickets when you are ill.', 'claim.permission'],
    ['turned round', 'The balance for the rug is due after dispatch.', 'claim.negation'],
    ['included', 'Batteries for the set are included.', 'claim.'],
    ['not needed', 'No photo needed for the claim.', 'claim.permission'],
    ['without limit', 'You can use the licence on unlimited computers.', 'claim.permission'],
    ['even if', 'We refund tickets even if the show takes place.', 'claim.permission'],
    ['opening days', 'The workshop is open Monday to Saturday.', 'fact.date'],
    ['weekday of another date', 'Please come on Thursday 27 November 2027.', 'fact.date'],
    ['a slip in the number', 'Your order FS-204581 is here.', 'fact.order'],
    ['a name nobody has approved', 'You may like our Cedar Trousers.', 'fact.product'],
    ['a service of the carrier', 'It goes with DPD Overnight.', 'fact.carrier'],
    ['done', "I've put the parcel aside and sent you the label.", 'commit.done'],
    ['tomorrow', 'It is back on your account tomorrow.', 'fact.date'],
  ])('%s: %s', (_name, text, rule) => {
    expect(rules(text).some((one) => one.startsWith(rule))).toBe(true);
  });

  test('the rule alone, to somebody who falls under its exception', () => {
    const wrong = Ticket.parse({
      ...ticket,
      messages: [{ ...ticket.messages[0], text: 'You sent the wrong one! FS-204518' }],
    });
    const text = 'Return postage is paid by the customer.';
    expect(found(text, { gate, ticket: wrong }).join()).toContain('claim.permission');
    expect(found(text, { gate })).toEqual([]);
  });

  test('in German too', () => {
    expect(rules('Das Zubehör ist enthalten.', 'de').some((one) => one.startsWith('claim.'))).toBe(true);
  });
});

describe('told in other words', () => {
  test.each([
    ['Home delivery charges £6.90, so two parcels come to £13.80.'],
    ['One licence is good for two computers.'],
    ['We can only refund tickets if the show is cancelled.'],
    ['The balance for the rug is due before dispatch.'],
    ['Batteries are not included, I am sorry.'],
    ['Please send a photo with your claim.'],
    ['The workshop is closed on Mondays and open Tuesday to Friday.'],
    ['Your jacket came on Saturday 14 November.'],
    ['That is nine days ago.'],
    ['After the first one, every exchange costs £7.50.'],
  ])('%s', (text) => {
    expect(found(text, { gate })).toEqual([]);
  });
});
