import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSentWatch } from '../../lib/helpdesks/sent';
import { type Message, Ticket } from '../../lib/ticket/ticket';

const start = Date.parse('2026-11-23T09:00:00Z');
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();

function message(id: string, minutes: number, more: Partial<Message> = {}): Message {
  return {
    id,
    author: 'agent',
    public: true,
    at: at(minutes),
    text: id,
    warnings: [],
    attachments: [],
    ...more,
  };
}

const question = message('1', -60, { author: 'customer' });
const ticket = (messages: Message[], more: object = {}) =>
  Ticket.parse({ id: '7', helpdesk: 'zendesk', messages: [question, ...messages], ...more });

describe('the sent watch', () => {
  it('is quiet until something was inserted', () => {
    const watch = createSentWatch();
    expect(watch.read(ticket([message('2', 5)]))).toBeNull();
    expect(watch.wants('7')).toBe(false);
  });

  it('takes the new public reply as the proof, once', () => {
    const watch = createSentWatch();
    watch.inserted('7', at(0), ['1']);
    expect(watch.wants('7')).toBe(true);
    expect(watch.read(ticket([]))).toBeNull();
    expect(watch.read(ticket([message('2', 2)]))?.sent.id).toBe('2');
    expect(watch.read(ticket([message('2', 2)]))).toBeNull();
    expect(watch.wants('7')).toBe(false);
  });

  it('is armed by typing beside a draft, and typing on does not move the mark', () => {
    const watch = createSentWatch();
    watch.typed('7', at(0), ['1']);
    watch.typed('7', at(1), ['1', '2']);
    expect(watch.read(ticket([message('2', 1)]))?.sent.id).toBe('2');
  });

  it('does not take a note, a failed reply, a bot or a customer for a reply', () => {
    const watch = createSentWatch();
    watch.inserted('7', at(0), ['1']);
    const others = [
      message('2', 1, { public: false }),
      message('3', 1, { author: 'system' }),
      message('4', 1, { author: 'customer' }),
      message('5', 1, { author: 'other' }),
    ];
    expect(watch.read(ticket(others))).toBeNull();
    // The note is later made into a reply that is really sent.
    expect(watch.read(ticket([message('2', 1)]))?.sent.id).toBe('2');
  });

  it('reports the first of two replies sent one after the other', () => {
    const watch = createSentWatch();
    watch.inserted('7', at(0), ['1']);
    expect(watch.read(ticket([message('2', 1), message('3', 1)]))?.sent.id).toBe('2');
    expect(watch.read(ticket([message('2', 1), message('3', 1)]))).toBeNull();
  });

  it('does not take a later edit of a known reply for a new one', () => {
    const watch = createSentWatch();
    watch.inserted('7', at(0), ['1', '2']);
    expect(watch.read(ticket([message('2', -5, { text: 'edited' })]))).toBeNull();
  });

  it('does not take the reply of another agent', () => {
    const watch = createSentWatch();
    watch.inserted('7', at(0), ['1']);
    const mine = { agent: { id: '80', name: 'Mira' } };
    const theirs = message('2', 1, { authorId: '81', authorName: 'Tom' });
    expect(watch.read(ticket([theirs], mine))).toBeNull();
    const own = message('3', 2, { authorId: '80', authorName: 'Mira' });
    expect(watch.read(ticket([theirs, own], mine))?.sent.id).toBe('3');
    watch.inserted('7', at(0), ['1']);
    const byName = { agent: { name: 'Mira' } };
    expect(watch.read(ticket([message('4', 1, { authorName: 'Tom' })], byName))).toBeNull();
  });

  it('is not fooled when an old reply has another id because it was read from the page', () => {
    const watch = createSentWatch();
    watch.inserted('7', at(0), ['1', '2']);
    expect(watch.read(ticket([message('page:abc', -1)]))).toBeNull();
    expect(watch.read(ticket([message('page:abc', -1), message('page:def', 1)]))?.sent.id).toBe('page:def');
  });

  it('never takes a message without a known time for proof', () => {
    const watch = createSentWatch();
    watch.inserted('7', at(0), []);
    expect(watch.read(ticket([message('page:x', 0, { at: '1970-01-01T00:00:00.000Z' })]))).toBeNull();
  });

  it('forgets, and keeps tickets apart', () => {
    const watch = createSentWatch();
    watch.inserted('7', at(0), ['1']);
    watch.inserted('8', at(0), []);
    watch.forget('7');
    expect(watch.read(ticket([message('2', 1)]))).toBeNull();
    expect(watch.wants('8')).toBe(true);
  });

  it('in any order of events, reports only a new public reply by this agent, and at most once per arming', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('insert' as const) }),
      fc.record({ do: fc.constant('type' as const) }),
      fc.record({ do: fc.constant('read' as const) }),
      fc.record({ do: fc.constant('forget' as const) }),
      fc.record({
        do: fc.constant('arrives' as const),
        author: fc.constantFrom('agent', 'customer', 'system', 'other'),
        public: fc.boolean(),
        mine: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const watch = createSentWatch();
        const thread: Message[] = [];
        let known: string[] | null = null;
        let minute = 0;
        for (const each of steps) {
          minute += 5;
          const ids = thread.map(({ id }) => id);
          if (each.do === 'insert') {
            watch.inserted('7', at(minute), ['1', ...ids]);
            known = ids;
          } else if (each.do === 'type') {
            watch.typed('7', at(minute), ['1', ...ids]);
            known ??= ids;
          } else if (each.do === 'forget') {
            watch.forget('7');
            known = null;
          } else if (each.do === 'arrives') {
            const authorId = each.mine ? '80' : '81';
            thread.push(
              message(`m${thread.length}`, minute, {
                author: each.author as Message['author'],
                public: each.public,
                authorId,
              }),
            );
          } else {
            const before = known;
            const expected = before
              ? thread.find(
                  (m) => m.author === 'agent' && m.public && m.authorId === '80' && !before.includes(m.id),
                )
              : undefined;
            const seen = watch.read(ticket(thread, { agent: { id: '80' } }));
            expect(seen?.sent.id).toBe(expected?.id);
            if (seen) known = null;
          }
          expect(watch.wants('7')).toBe(known !== null);
        }
      }),
      { numRuns: 500 },
    );
  });
});
