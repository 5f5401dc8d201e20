import { describe, expect, it } from 'vitest';
import { type RawTicket, TicketUnreadable } from '../../lib/helpdesks/contract';
import { parseTicket } from '../../lib/helpdesks/parsers';
import { Ticket } from '../../lib/ticket/ticket';
import { customer, integrations, me, message, order, shop, ticketAnswer } from './gorgias-json';

const raw = (more: Partial<RawTicket> = {}): RawTicket => ({
  helpdesk: 'gorgias',
  host: 'harbor.gorgias.com',
  ticketId: '501',
  via: 'api',
  parts: { ticket: ticketAnswer, integrations, me },
  failures: [],
  ...more,
});
const withTicket = (change: object) =>
  raw({ parts: { integrations, me, ticket: { ...ticketAnswer, ...change } } });
const withShops = (integrationsOfCustomer: unknown) =>
  parseTicket(withTicket({ customer: { ...customer, integrations: integrationsOfCustomer } }));

const partRefused = (input: RawTicket): string => {
  try {
    parseTicket(input);
  } catch (error) {
    if (error instanceof TicketUnreadable) return error.part;
    throw error;
  }
  return 'parsed';
};

describe('a Gorgias ticket', () => {
  const ticket = parseTicket(raw());

  it('fits the one shape', () => {
    expect(Ticket.parse(ticket)).toEqual(ticket);
  });

  it('tells customer, rule, note, agent, friend and failed reply apart', () => {
    expect(ticket.messages.map((m) => [m.id, m.author, m.public])).toEqual([
      ['1', 'customer', true],
      ['2', 'system', true],
      ['3', 'agent', false],
      ['4', 'agent', true],
      ['5', 'other', true],
      ['6', 'agent', false],
    ]);
  });

  it('reads times without a zone as UTC', () => {
    expect(ticket.messages[0]?.at).toBe('2026-11-20T10:00:00.123Z');
  });

  it('keeps where it came in: the integration of the first message, not the stores the customer knows', () => {
    expect(ticket.signals).toEqual({
      host: 'harbor.gorgias.com',
      inboxes: ['help@marlowfenn.example'],
      stores: ['501', 'Marlow & Fenn mail'],
    });
  });

  it('maps the order with its tracking', () => {
    expect(ticket.orders).toEqual([
      {
        id: 'MF-211406',
        placedAt: '2026-11-18T11:29:37.000Z',
        fulfilment: 'delivered',
        payment: 'paid',
        total: { amount: '96.00', currency: 'GBP' },
        items: [
          {
            name: 'Harbour Jumper, oat, M',
            quantity: 1,
            sku: 'HAR',
            price: { amount: '68.00', currency: 'GBP' },
          },
          { name: 'Moss Socks', quantity: 2, price: { amount: '14.00', currency: 'GBP' } },
        ],
        tracking: [{ number: '15501234567890', carrier: 'DPD', url: 'https://marlowfenn.example/track' }],
        statusUrl: 'https://marlowfenn.example/orders/1',
      },
    ]);
    expect(ticket.customer).toMatchObject({
      id: '3924',
      name: 'Tilly Marchbanks',
      locale: 'en',
      tags: ['vip', 'press'],
    });
    expect(ticket.agent).toEqual({ id: '7', name: 'Mira' });
  });

  it('never takes the orders of another store of the same account', () => {
    const other = { ...shop, orders: [{ ...order, name: '#LS10234' }] };
    const mixed = withShops({ '900': shop, '901': other });
    expect(mixed.orders).toEqual([]);
    expect(mixed.missing).toEqual(['orders']);
    const named = parseTicket(
      withTicket({
        customer: { ...customer, integrations: { '900': shop, '901': other } },
        messages: [message(1, '2026-11-20T10:00:00', { integration_id: 900 })],
      }),
    );
    expect(named.orders.map(({ id }) => id)).toEqual(['MF-211406']);
  });

  it('does without shop data that does not fit, and says so', () => {
    expect(withShops({ '900': { ...shop, orders: 'none' } })).toMatchObject({
      orders: [],
      missing: ['orders'],
    });
    expect(withShops({ '900': { __integration_type__: 'http', data: 1 } })).toMatchObject({
      orders: [],
      missing: [],
    });
    expect(withShops(null)).toMatchObject({ orders: [], missing: [] });
    expect(withShops('oops')).toMatchObject({ orders: [], missing: [] });
  });

  it('takes the thread from the list when the ticket came without it', () => {
    const pages = [
      { data: [message(2, '2026-11-20T10:01:00')], meta: { next_cursor: null } },
      [message(1, '2026-11-20T10:00:00')],
    ];
    const listed = parseTicket(
      raw({ parts: { ticket: { ...ticketAnswer, messages: undefined }, messages: pages } }),
    );
    expect(listed.messages.map(({ id }) => id)).toEqual(['1', '2']);
  });
});

describe('a Gorgias answer that does not fit', () => {
  const bad = (change: object) => withTicket({ messages: [message(1, '2026-11-20T10:00:00', change)] });

  it.each([
    ['ticket', raw({ parts: { ticket: { error: { msg: 'x' } } } })],
    ['ticket', withTicket({ id: 502 })],
    ['ticket', withTicket({ tags: ['a'] })],
    ['messages', withTicket({ messages: message(1, '2026-11-20T10:00:00') })],
    ['messages', withTicket({ messages: undefined })],
    ['messages', bad({ from_agent: 'yes' })],
    ['messages', bad({ created_datetime: 'soon' })],
    ['messages', bad({ body_html: 5 })],
    ['messages', bad({ public: 1 })],
    ['messages', raw({ parts: { ticket: ticketAnswer, messages: [{ error: 1 }] } })],
    [
      'ticket',
      raw({ parts: {}, failures: [{ part: 'ticket', reason: 'rate-limited', status: 429, retryAfter: 9 }] }),
    ],
    [
      'ticket',
      raw({ via: 'page', parts: {}, failures: [{ part: 'ticket', reason: 'status', status: 403 }] }),
    ],
  ])('is refused, naming %s', (name, input) => {
    expect(partRefused(input)).toBe(name);
  });
});
