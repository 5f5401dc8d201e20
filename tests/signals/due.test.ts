import { describe, expect, it } from 'vitest';
import { readBrief } from '@/lib/signals/read-brief';
import { Ticket } from '@/lib/ticket/ticket';

const friday = '2026-11-20T09:00:00Z';
const ticketOf = (promise: string, after: { author: string; text: string }[] = []) =>
  Ticket.parse({
    id: 't',
    helpdesk: 'zendesk',
    messages: [
      { id: 'm1', author: 'customer', public: true, at: friday, text: 'My order has not arrived.' },
      { id: 'm2', author: 'agent', authorName: 'Kim', public: true, at: friday, text: promise },
      ...after.map((one, i) => ({ id: `m${i + 3}`, public: true, at: '2026-11-23T09:00:00Z', ...one })),
    ],
  });
const promised = (
  text: string,
  now = '2026-11-23T12:00:00Z',
  after: { author: string; text: string }[] = [],
) => readBrief(ticketOf(text, after), { now }).promises[0];

describe('when a promise is due', () => {
  it.each([
    ['I will write to you by Tuesday.', '2026-11-24'],
    ['I will write to you on Friday.', '2026-11-27'],
    ['I will write to you tomorrow.', '2026-11-21'],
    ['We will refund you within 3 working days.', '2026-11-25'],
    ['We will send it within 48 hours.', '2026-11-22'],
    ['I will get back to you by 2 December.', '2026-12-02'],
    ['We will send it by 5 January.', '2027-01-05'],
    ['Wir erstatten Ihnen den Betrag innerhalb von fünf Werktagen.', '2026-11-27'],
  ])('%s', (text, due) => {
    expect(promised(text)?.due).toBe(due);
  });

  it('is not known where no time is named, nor for a warranty', () => {
    expect(promised('I will look into it.')?.due).toBeUndefined();
    expect(promised('I will send you a charger with a warranty of 24 months.')?.due).toBeUndefined();
  });
});

describe('how it stands', () => {
  const text = 'I will write to you by Tuesday.';
  it.each([
    ['2026-11-20T12:00:00Z', undefined],
    ['2026-11-23T12:00:00Z', 'soon'],
    ['2026-11-24T12:00:00Z', 'soon'],
    ['2026-11-25T12:00:00Z', 'over'],
  ])('on %s', (now, late) => {
    expect(promised(text, now)?.late).toBe(late);
  });

  it('is settled by a later answer, not by the customer asking again', () => {
    const later = '2026-11-26T12:00:00Z';
    expect(promised(text, later, [{ author: 'customer', text: 'Any news?' }])?.late).toBe('over');
    expect(promised(text, later, [{ author: 'agent', text: 'It is found.' }])?.late).toBeUndefined();
  });

  it('stands in the summary, with who gave it', () => {
    const { summary } = readBrief(ticketOf(text), { now: '2026-11-26T12:00:00Z' });
    expect(summary.find(({ kind }) => kind === 'promised')).toMatchObject({
      who: 'Kim',
      due: '2026-11-24',
      late: 'over',
    });
  });
});
