import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceTicket } from '@/lib/copilot/practice/as-ticket';
import { exerciseTicket } from '@/lib/copilot/practice/clean-ticket';
import { Pack } from '@/lib/packs/schema';
import { Ticket } from '@/lib/ticket/ticket';
import marlow from '../../lab/brands/marlow.json';
import { exercise } from '../../packs/exercises';

const { brand } = Pack.parse(marlow);

const past = (over: object = {}) =>
  Ticket.parse({
    id: '48112',
    helpdesk: 'zendesk',
    subject: 'Order MF-204518 from Beatrix Holloway',
    channel: 'email',
    tags: ['vip', 'bea@holloway.example'],
    customer: { name: 'Beatrix Holloway', email: 'bea@holloway.example', phone: '+44 7700 900123' },
    agent: { name: 'Lea Winter' },
    messages: [
      {
        id: 'm1',
        author: 'customer',
        authorName: 'Beatrix Holloway',
        public: true,
        at: '2026-10-28T09:00:00Z',
        text: 'Hello, order MF-204518 has not come. Please call +44 7700 900123 or write to bea@holloway.example or help@marlowfenn.example. Regards, Beatrix Holloway',
      },
    ],
    orders: [
      {
        id: 'MF-204518',
        placedAt: '2026-10-20T09:00:00Z',
        statusUrl: 'https://shop.example/status?key=123456',
        items: [{ name: 'Tarn Jacket' }],
        tracking: [{ number: 'JD0002211098765432', carrier: 'DPD', url: 'https://t.example/x' }],
      },
    ],
    ...over,
  });
const personal = [/beatrix/i, /holloway/i, /900123/, /204518/, /2211098765432/, /key=123456/];

describe('a past ticket as an exercise', () => {
  it('has nobody in it', () => {
    const made = exerciseTicket(past(), brand);
    if (!made.ok) throw new Error(made.kinds.join());
    const text = JSON.stringify(made.ticket);
    for (const one of personal) expect(text).not.toMatch(one);
    // The planted control: the ticket as it came is full of it.
    for (const one of personal) expect(JSON.stringify(past())).toMatch(one);
  });

  it('reads like a ticket still: one person, one order in the brand’s own format, the brand’s own address', () => {
    const made = exerciseTicket(past(), brand);
    if (!made.ok) throw new Error(made.kinds.join());
    const [message] = made.ticket.messages;
    const [order] = made.ticket.orders;
    expect(message?.text).toContain('Robin Example');
    expect(message?.text).toContain('robin@customer.example');
    expect(message?.text).toContain('help@marlowfenn.example');
    expect(order?.id).toMatch(/^MF-\d{6}$/);
    expect(message?.text).toContain(order?.id);
    expect(made.ticket.subject).toContain(order?.id);
    expect(order?.items[0]?.name).toBe('Tarn Jacket');
    expect(made.ticket.tags).toEqual(['vip']);
    expect(made.replaced).toMatchObject({ ORDER: 1, TRACKING: 1, EMAIL: 1, PHONE: 1 });
  });

  it('takes a real Robin or Sam out too, and an order that looks like an invented one', () => {
    const named = past({
      subject: 'A question',
      customer: { name: 'Sam Robinson', email: 'sam@customer.example' },
    });
    const made = exerciseTicket(
      Ticket.parse({
        ...named,
        messages: [
          { id: 'm1', author: 'customer', public: true, at: '', text: 'Sam Robinson here, MF-100001.' },
        ],
        orders: [{ id: 'MF-100001' }],
      }),
      brand,
    );
    if (!made.ok) throw new Error(made.kinds.join());
    expect(JSON.stringify(made.ticket)).not.toMatch(/Robinson|MF-100001|sam@/);
  });

  it('stays as it is when it is cleaned again, and what was typed since is taken out', () => {
    const first = exerciseTicket(past(), brand);
    if (!first.ok) throw new Error(first.kinds.join());
    const again = (ticket: typeof first.ticket) =>
      exerciseTicket(practiceTicket(exercise({ ticket }), '2026-11-02T09:00:00.000Z'), brand, true);
    const second = again(first.ticket);
    expect(second.ok && second.ticket.messages.map(({ text }) => text)).toEqual(
      first.ticket.messages.map(({ text }) => text),
    );
    expect(second.ok && second.ticket.orders.map(({ id }) => id)).toEqual(
      first.ticket.orders.map(({ id }) => id),
    );
    const typed = again({
      ...first.ticket,
      messages: [{ author: 'customer', public: true, at: '', text: 'Write to bea@holloway.example please.' }],
    });
    expect(typed.ok && JSON.stringify(typed.ticket)).not.toContain('holloway');
  });

  it('is refused where the second look finds what the first did not take out', () => {
    // A mail address in a form that no finder reads as one.
    const odd = past({
      messages: [
        { id: 'm1', author: 'customer', public: true, at: '', text: 'I am B-e-a-t-r-i-x H-o-l-l-o-w-a-y.' },
      ],
    });
    const made = exerciseTicket(odd, brand);
    expect(made).toMatchObject({ ok: false, kinds: ['NAME'] });
  });

  it('keeps no mail address and no known number, whatever is written around them', () => {
    const words = fc.constantFrom('Please', 'order', 'write to', 'call', '\n', ',', 'the', 'number is');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), fc.array(words, { maxLength: 8 }), (a, b) => {
        const text = `${a.join(' ')} bea@holloway.example ${b.join(' ')} MF-204518`;
        const made = exerciseTicket(
          past({ messages: [{ id: 'm1', author: 'customer', public: true, at: '', text }] }),
          brand,
        );
        return !made.ok || !/holloway|204518/.test(JSON.stringify(made.ticket));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an exercise as a ticket of today', () => {
  const ticket = {
    ...exercise().ticket,
    messages: [
      { author: 'customer' as const, public: true, at: '2026-05-28T20:00:00.000Z', text: 'First' },
      { author: 'customer' as const, public: true, at: '2026-06-01T09:30:00.000Z', text: 'Then' },
    ],
    orders: [{ id: 'MF-100001', placedAt: '2026-05-22', items: [], tracking: [] }],
  };

  it('keeps its distances, and lies in no future', () => {
    const made = practiceTicket(exercise({ ticket }), '2026-11-02T09:00:00.000Z');
    expect(made.messages.map(({ at }) => at)).toEqual([
      '2026-10-28T20:00:00.000Z',
      '2026-11-01T09:30:00.000Z',
    ]);
    expect(made.orders[0]?.placedAt).toBe('2026-10-22');
  });

  it('stands on nobody’s helpdesk', () => {
    expect(practiceTicket(exercise({ ticket }), '2026-11-02T09:00:00.000Z').signals).toMatchObject({
      host: 'practice.invalid',
      inboxes: [],
      stores: [],
    });
  });
});
