import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostTickets, readPasted } from '../../lib/ticket/pasted';

const message = { id: 'm1', author: 'customer', public: true, at: '2026-11-02T09:00:00Z', text: 'Hello' };
const ticket = { id: 't1', helpdesk: 'zendesk', messages: [message] };
const line = (over: object = {}) => JSON.stringify({ ...ticket, ...over });
const places = (text: string) =>
  readPasted(text).problems.map(({ line: at, field, problem }) => `${at} ${field} ${problem.key}`);

describe('pasted tickets', () => {
  it('reads plain text as one customer message, and more between lines of hyphens', () => {
    const { tickets, problems } = readPasted('First mail\nwith - two lines\n---\n\nSecond mail\n\n ---- \n');
    expect(problems).toEqual([]);
    expect(tickets.map(({ id, messages }) => [id, messages[0]?.text])).toEqual([
      ['1', 'First mail\nwith - two lines'],
      ['2', 'Second mail'],
    ]);
    expect(readPasted(' \n\n')).toEqual({ tickets: [], problems: [] });
  });

  it('reads JSON Lines, unknown fields ignored, and lines of an evaluation file', () => {
    const text = `\uFEFF${line({ extra: 1 })}\r\n\n${JSON.stringify({ id: 'c1', ticket, triggers: [] })}`;
    expect(readPasted(text).tickets.map(({ id }) => id)).toEqual(['t1', 't1']);
  });

  it('names line and field of each fault, and keeps the good lines', () => {
    const bad = [
      line(),
      '{"id": "t2",',
      line({ messages: [{ ...message, author: 'robot' }] }),
      line({ messages: undefined }),
      JSON.stringify({ ticket: { ...ticket, id: 7 } }),
      '[]',
      line({ id: 't9' }),
    ].join('\n');
    expect(readPasted(bad).tickets.map(({ id }) => id)).toEqual(['t1', 't9']);
    expect(places(bad)).toEqual([
      '2  console.paste.not-json',
      '3 messages.0.author console.paste.value',
      '4 messages console.paste.missing',
      '5 ticket.id console.paste.type',
      '6  console.paste.not-ticket',
    ]);
  });

  it('never takes JSON over several lines for a customer’s words', () => {
    expect(readPasted(JSON.stringify([ticket], null, 2)).tickets).toEqual([]);
    expect(places(JSON.stringify(ticket, null, 2))[0]).toBe('1  console.paste.not-json');
  });

  it('has limits, and says so', () => {
    const many = Array.from({ length: mostTickets + 5 }, () => line()).join('\n');
    expect(readPasted(many).tickets).toHaveLength(mostTickets);
    expect(places(many)).toEqual([`${mostTickets + 5}  console.paste.many`]);
    expect(places('x'.repeat(256_001))).toEqual(['1  console.paste.long']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readPasted(text);
        readPasted(`{${text}`);
      }),
    );
  });
});
