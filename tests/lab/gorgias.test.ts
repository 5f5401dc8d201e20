import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LabClient } from './client';
import * as shapes from './server/gorgias/shapes';
import { type Lab, startLab } from './server/index';

const host = 'harbor.gorgias.com';
let lab: Lab;
let agent: LabClient;

beforeAll(async () => {
  lab = await startLab({ now: new Date('2026-11-20T12:00:00Z'), pages: false });
});
afterAll(() => lab.stop());
beforeEach(async () => {
  lab.control.reset();
  agent = await new LabClient(lab.port, host).signIn();
});

const Page = z.object({
  data: z.array(shapes.Message),
  meta: z.object({ next_cursor: z.string().nullable() }),
});

describe('Gorgias', () => {
  it('gives the ticket with its thread and the orders of its store', async () => {
    const ticket = shapes.Ticket.parse((await agent.get('/api/tickets/501')).json());
    expect(ticket.messages).toHaveLength(ticket.messages_count);
    const [shop] = Object.values(ticket.customer.integrations);
    expect(shop).toMatchObject({ __integration_type__: 'shopify' });
    expect(shop?.orders.length).toBeGreaterThan(0);
  });

  it('says who is signed in, which integrations there are, and who the customer is', async () => {
    expect(shapes.User.parse((await agent.get('/api/users/0')).json()).name).toBe('Mina Okafor');
    const integrations = (await agent.get('/api/integrations?limit=100')).json();
    expect(integrations).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ type: 'shopify', name: 'marlow-fenn' })]),
    });
    const { customer } = shapes.Ticket.parse((await agent.get('/api/tickets/502')).json());
    expect((await agent.get(`/api/customers/${customer.id}`)).json()).toEqual(customer);
    expect((await agent.get('/api/account')).status).toBe(200);
    expect((await agent.get('/api/tickets')).status).toBe(200);
    expect(lab.state.problems).toEqual([]);
  });

  it('turns pages by cursor', async () => {
    const { messages } = shapes.Ticket.parse((await agent.get('/api/tickets/502')).json());
    const first = Page.parse((await agent.get('/api/tickets/502/messages?limit=1')).json());
    const cursor = encodeURIComponent(first.meta.next_cursor ?? '');
    const second = Page.parse((await agent.get(`/api/tickets/502/messages?limit=1&cursor=${cursor}`)).json());
    expect([first.data[0]?.id, second.data[0]?.id]).toEqual(messages.slice(0, 2).map(({ id }) => id));
    expect((await agent.get('/api/tickets/502/messages?cursor=zzz')).status).toBe(400);
  });

  it('sends a reply in the background and keeps a note inside', async () => {
    const path = '/api/tickets/502/messages';
    const reply = {
      channel: 'instagram-direct-message',
      via: 'helpdesk',
      from_agent: true,
      body_text: 'Hi Bri',
    };
    const created = await agent.write('POST', path, reply);
    expect(created.status).toBe(201);
    const message = shapes.Message.parse(created.json());
    expect(message).toMatchObject({ public: true, sent_datetime: null, sender: { name: 'Mina Okafor' } });
    const note = await agent.write('POST', path, {
      ...reply,
      channel: 'internal-note',
      source: { type: 'internal-note' },
    });
    expect(note.json()).toMatchObject({ public: false, channel: 'internal-note', receiver: null });
    const { messages } = shapes.Ticket.parse((await agent.get('/api/tickets/502')).json());
    expect(messages.slice(-2).map(({ public: seen }) => seen)).toEqual([true, false]);
  });

  it('refuses a write without the token, and a message without words', async () => {
    const path = '/api/tickets/502/messages';
    const reply = { channel: 'email', from_agent: true, body_text: 'Hi' };
    expect((await agent.write('POST', path, reply, { 'x-csrf-token': 'stale' })).status).toBe(403);
    expect((await agent.write('POST', path, { ...reply, body_text: ' ' })).status).toBe(400);
  });

  it('refuses strangers, and leads their pages to the sign-in page', async () => {
    const stranger = new LabClient(lab.port, host);
    expect((await stranger.get('/api/tickets/501')).status).toBe(401);
    lab.control.variant({ host, signedIn: false });
    expect((await agent.get('/app/ticket/501')).headers.location).toMatch(/^\/login\?next=/);
  });

  it('can refuse the session its JSON while its own page still reads', async () => {
    lab.control.variant({ host, json: 'refused', editor: 'slate' });
    expect((await agent.get('/api/tickets/501')).status).toBe(401);
    expect((await agent.get('/api/tickets/501', { 'x-lab-page': '1' })).status).toBe(200);
    const page = await agent.get('/app/ticket/501');
    expect(page.text).toContain('<meta name="lab-editor" content="slate">');
  });

  it('serves its page under a policy that runs no foreign script', async () => {
    const page = await agent.get('/app/views/1/501');
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-/);
    expect(page.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(page.text).toMatch(/<meta name="csrf-token" content="[\w-]{20,}">/);
  });
});
