import { describe, expect, it } from 'vitest';
import { type RawTicket, TicketUnreadable } from '../../lib/helpdesks/contract';
import { parseTicket } from '../../lib/helpdesks/parsers';
import { Ticket } from '../../lib/ticket/ticket';
import { comment, commentsAnswer, fields, logAnswer, me, ticketAnswer } from './zendesk-json';

const raw = (more: Partial<RawTicket> = {}): RawTicket => ({
  helpdesk: 'zendesk',
  host: 'harbor.zendesk.com',
  ticketId: '101',
  via: 'api',
  parts: { ticket: ticketAnswer, comments: [commentsAnswer], me, fields },
  failures: [],
  ...more,
});

const parts = (more: Record<string, unknown>) => raw({ parts: { ...raw().parts, ...more } });
const part = (input: RawTicket): string => {
  try {
    parseTicket(input);
  } catch (error) {
    if (error instanceof TicketUnreadable) return error.part;
    throw error;
  }
  return 'parsed';
};

describe('a Zendesk ticket', () => {
  const ticket = parseTicket(raw());

  it('fits the one shape', () => {
    expect(Ticket.parse(ticket)).toEqual(ticket);
  });

  it('keeps where it came in', () => {
    expect(ticket.signals).toEqual({
      host: 'harbor.zendesk.com',
      brandId: '11001',
      inboxes: ['help@marlowfenn.example', 'returns@marlowfenn.example'],
      stores: [],
    });
  });

  it('tells authors apart and puts the oldest first', () => {
    expect(ticket.messages.map((m) => [m.id, m.author, m.public])).toEqual([
      ['9001', 'customer', true],
      ['9002', 'agent', false],
      ['9003', 'agent', true],
      ['9004', 'other', true],
    ]);
    expect(ticket.messages[3]?.authorName).toBe('Joost Hendrikx');
  });

  it('maps the rest', () => {
    expect(ticket).toMatchObject({
      subject: 'Return?',
      channel: 'email',
      status: 'open',
      priority: 'high',
      tags: ['web_form', 'returns'],
      fields: { 'Order number': 'MF-204518', Topics: 'a, b' },
      customer: {
        id: '501',
        name: 'Judith Askew',
        email: 'judith.askew@example.co.uk',
        locale: 'en-GB',
        tags: ['vip'],
      },
      agent: { id: '80', name: 'Mira' },
      orders: [{ id: 'MF-204518' }],
      missing: [],
    });
    expect(ticket.messages[0]).toMatchObject({
      text: 'Message 9001',
      attachments: [{ name: 'seam.jpg', contentType: 'image/jpeg', size: 2532 }],
    });
  });

  it('never lets the token of the session through', () => {
    expect(JSON.stringify(ticket)).not.toContain('not for us');
  });

  it('takes a messaging ticket from the log, where bots are no agents', () => {
    const messaging = parseTicket(parts({ log: [logAnswer] }));
    expect(messaging.messages.map((m) => [m.id, m.author, m.public, m.text])).toEqual([
      ['02JSED093DTX4RTDRRJXN2YKB0', 'system', true, "Hey! I'm here to assist."],
      ['02JSED093DTX4RTDRRJXN2YKB1', 'customer', true, 'where is my jumper'],
      ['8639371328313', 'agent', false, 'asked the warehouse'],
    ]);
  });

  it('counts a message whose visibility is not told as internal', () => {
    const silent = comment(1, 80, '2026-11-20T10:00:00Z', { public: undefined });
    expect(
      parseTicket(parts({ comments: [{ ...commentsAnswer, comments: [silent] }] })).messages[0]?.public,
    ).toBe(false);
  });

  it('says when roles were not told, and guesses nobody an agent', () => {
    const bare = parts({
      ticket: { ticket: ticketAnswer.ticket },
      comments: [{ comments: commentsAnswer.comments }],
    });
    const ticketWithoutUsers = parseTicket(bare);
    expect(ticketWithoutUsers.missing).toEqual(['authors']);
    expect(ticketWithoutUsers.messages.map((m) => m.author)).toEqual(['customer', 'agent', 'agent', 'other']);
  });

  it('names what could not be read, and only what was needed', () => {
    const failures = [
      { part: 'older-messages', reason: 'status' as const, status: 500 },
      { part: 'comments', reason: 'status' as const, status: 403 },
    ];
    expect(parseTicket({ ...parts({ log: [logAnswer] }), failures }).missing).toEqual(['older-messages']);
  });
});

describe('a Zendesk answer that does not fit', () => {
  const first = commentsAnswer.comments[0];
  const bad = (change: object) =>
    parts({ comments: [{ ...commentsAnswer, comments: [{ ...first, ...change }] }] });

  it.each([
    ['ticket', parts({ ticket: { error: 'x' } })],
    ['ticket', parts({ ticket: { ticket: { ...ticketAnswer.ticket, id: '101' } } })],
    ['ticket', parts({ ticket: { ticket: { ...ticketAnswer.ticket, requester_id: null } } })],
    ['ticket', parts({ ticket: { ticket: { ...ticketAnswer.ticket, id: 999 } } })],
    ['comments', parts({ comments: [{ error: 'x' }] })],
    ['comments', parts({ comments: [] })],
    ['comments', parts({ comments: 'hello' })],
    ['comments', bad({ public: 'true' })],
    ['comments', bad({ created_at: 'yesterday' })],
    ['comments', bad({ author_id: 'Judith' })],
    ['comments', bad({ html_body: { a: 1 } })],
    ['log', parts({ log: [{ events: [{ ...logAnswer.events[0], author: 'bot' }] }] })],
    ['log', parts({ log: [{}] })],
    [
      'comments',
      raw({
        parts: { ticket: ticketAnswer },
        failures: [{ part: 'comments', reason: 'status', status: 500 }],
      }),
    ],
    ['page', raw({ via: 'page', parts: { page: { messages: [] } } })],
    [
      'comments',
      raw({
        via: 'page',
        parts: { ticket: ticketAnswer },
        failures: [
          { part: 'comments', reason: 'signed-out', status: 401 },
          { part: 'page', reason: 'changed' },
        ],
      }),
    ],
  ])('is refused, naming %s', (name, input) => {
    expect(part(input)).toBe(name);
  });

  it('is refused without repeating what a customer wrote', () => {
    const secret = bad({ created_at: 'my card is 4111 1111 1111 1111' });
    expect(() => parseTicket(secret)).toThrow(TicketUnreadable);
    expect(() => parseTicket(secret)).not.toThrow(/4111/);
  });

  it('of a helpdesk that nobody knows is refused', () => {
    expect(() => parseTicket({ ...raw(), helpdesk: 'other' })).toThrow('helpdesk: unknown');
  });

  it('does without a part that is not needed', () => {
    const ticket = parseTicket(parts({ me: { user: 5 }, fields: [] }));
    expect(ticket.agent).toEqual({});
    expect(ticket.fields).toEqual({ '360': 'MF-204518', '362': 'a, b' });
  });
});

describe('a thread read from the page', () => {
  const shown = (role: string, name: string, more: object = {}) => ({
    id: `page:${name}`,
    role,
    name,
    html: '<p>Hello there</p>',
    ...more,
  });
  const fromPage = (messages: object[], more: Record<string, unknown> = {}) =>
    parseTicket(
      raw({
        via: 'page',
        parts: { page: { subject: 'Shown subject', messages }, ...more },
        failures: [{ part: 'comments', reason: 'status', status: 403 }],
      }),
    );

  it('keeps roles, and trusts nothing that it cannot tell', () => {
    const at = '2026-11-20T10:00:00Z';
    const ticket = fromPage([
      shown('end-user', 'Judith Askew', { at }),
      shown('internal', 'Mira', { at }),
      shown('bot', 'Helper', { at }),
      shown('end-user', 'Joost', { at }),
      shown('unknown', 'Who', { at }),
    ]);
    expect(ticket.messages.map((m) => [m.author, m.public])).toEqual([
      ['customer', true],
      ['agent', false],
      ['system', true],
      ['other', true],
      ['other', false],
    ]);
    expect(ticket).toMatchObject({
      via: 'page',
      subject: 'Shown subject',
      customer: { name: 'Judith Askew' },
      missing: ['comments'],
    });
  });

  it("uses the ticket's own answer where that one was given", () => {
    const ticket = fromPage([shown('end-user', 'Joost', { at: '2026-11-20T10:00:00Z' })], {
      ticket: ticketAnswer,
    });
    expect(ticket).toMatchObject({
      subject: 'Return?',
      signals: { brandId: '11001' },
      messages: [{ author: 'other' }],
    });
  });

  it('says when the page shows no times', () => {
    const ticket = fromPage([
      shown('end-user', 'A'),
      shown('agent', 'B', { at: '2026-11-20T10:00:00Z' }),
      shown('agent', 'C'),
    ]);
    expect(ticket.missing).toEqual(['comments', 'message-times']);
    expect(ticket.messages.map((m) => m.at.slice(0, 4))).toEqual(['1970', '2026', '2026']);
  });
});
