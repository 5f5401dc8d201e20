import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LabClient } from './client';
import { LabTicket } from './lab-ticket';
import { type Lab, startLab } from './server/index';
import { CommentsByCursor, Log, TicketAnswer } from './server/zendesk/shapes';

const host = 'harbor.zendesk.com';
const long = LabTicket.parse({
  id: 9001,
  helpdesk: 'zendesk',
  host,
  brand: 'marlow',
  channel: 'email',
  language: 'en',
  subject: 'A very long thread',
  customer: { name: 'Anna Berg', email: 'anna@example.org' },
  messages: Array.from({ length: 230 }, (_, index) => ({
    from: index % 2 ? 'agent' : 'customer',
    at: `-${230 - index}h`,
    text: index === 7 ? 'x'.repeat(70_000) : `Message ${index}`,
  })),
  note: 'for this test',
});

let lab: Lab;
let agent: LabClient;
beforeAll(async () => {
  lab = await startLab({ pages: false, extra: [long] });
  agent = await new LabClient(lab.port, host).signIn();
});
afterAll(() => lab.stop());

const logOf = async (id: number) =>
  Log.parse((await agent.get(`/api/v2/tickets/${id}/conversation_log`)).json());
const commentsOf = async (id: number) =>
  CommentsByCursor.parse((await agent.get(`/api/v2/tickets/${id}/comments?page[size]=100`)).json()).comments;

describe('a messaging ticket', () => {
  it('has its words in the log and not in the comments', async () => {
    const ticket = TicketAnswer.parse((await agent.get('/api/v2/tickets/113')).json()).ticket;
    expect(ticket).toMatchObject({ from_messaging_channel: true, via: { channel: 'whatsapp' } });
    const words = JSON.stringify(await commentsOf(113));
    expect(words).not.toContain('Lijnbaansgracht');
    const { events } = await logOf(113);
    expect(JSON.stringify(events)).toContain('Lijnbaansgracht');
    expect(events.map(({ author }) => author.type)).toEqual([
      'user',
      'user',
      'bot',
      'user',
      'user',
      'agent',
      'user',
    ]);
  });

  it('has notes in both, under one id', async () => {
    const comments = await commentsOf(113);
    const { events } = await logOf(113);
    const note = events.find(({ type }) => type === 'Comment');
    expect(note?.metadata.public).toBe(false);
    expect(comments.map(({ id }) => `zen:ticket_event:${id}`)).toContain(note?.reference);
  });

  it('takes an answer as a turn of the conversation', async () => {
    const before = (await logOf(114)).events.length;
    await agent.write('PUT', '/api/v2/tickets/114', {
      ticket: { comment: { body: 'Outlet is final.', public: true } },
    });
    const { events } = await logOf(114);
    expect(events).toHaveLength(before + 1);
    expect(events.at(-1)).toMatchObject({
      type: 'Messaging::ConversationMessage',
      author: { type: 'agent', display_name: 'Mina Okafor' },
      content: { text: 'Outlet is final.' },
    });
  });
});

describe('a very long thread', () => {
  it('never comes in one page, whatever is asked for', async () => {
    const first = CommentsByCursor.parse(
      (await agent.get('/api/v2/tickets/9001/comments?page[size]=500')).json(),
    );
    expect(first.comments).toHaveLength(100);
    const log = Log.parse((await agent.get('/api/v2/tickets/9001/conversation_log?page[size]=100')).json());
    expect([log.events.length, log.meta.has_more]).toEqual([100, true]);
    const next = new URL(log.links.next ?? '');
    const second = Log.parse((await agent.get(next.pathname + next.search)).json());
    expect(second.events[0]?.id).not.toBe(log.events.at(-1)?.id);
    expect(second.meta.has_more).toBe(true);
  });

  it('keeps a message of 70 kB whole', async () => {
    expect((await commentsOf(9001)).some(({ body }) => body.length === 70_000)).toBe(true);
  });
});
