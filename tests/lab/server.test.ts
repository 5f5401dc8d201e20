import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LabClient } from './client';
import { type Lab, startLab } from './server/index';
import { CommentsByCursor, CommentsByOffset, Me } from './server/zendesk/shapes';

const now = new Date('2026-11-20T12:00:00Z');
const harbor = 'harbor.zendesk.com';
let lab: Lab;
let agent: LabClient;

beforeAll(async () => {
  lab = await startLab({ now, pages: false });
});
afterAll(() => lab.stop());
beforeEach(async () => {
  lab.control.reset();
  agent = await new LabClient(lab.port, harbor).signIn();
});

describe('every ticket', () => {
  it('is served by its own account and by no other', async () => {
    for (const account of lab.state.world.values()) {
      const client = await new LabClient(lab.port, account.host).signIn();
      const base = account.helpdesk === 'zendesk' ? '/api/v2/tickets' : '/api/tickets';
      for (const id of account.conversations.keys()) {
        const paths =
          account.helpdesk === 'zendesk'
            ? [`${id}.json?include=users`, `${id}/comments?include=users`, `${id}/conversation_log`]
            : [`${id}`, `${id}/messages`];
        for (const path of paths) {
          expect((await client.get(`${base}/${path}`)).status, `${account.host} ${path}`).toBe(200);
        }
      }
    }
    expect((await agent.get('/api/v2/tickets/501')).status).toBe(404);
    expect(lab.state.problems).toEqual([]);
  });

  it('has no date left to fill in', async () => {
    for (const account of lab.state.world.values()) {
      for (const { entries } of account.conversations.values()) {
        for (const entry of entries) expect(`${entry.text}${entry.html}`).not.toMatch(/\{(date|iso):/);
      }
    }
  });

  it('keeps an answer back that does not have the documented shape', async () => {
    const conversation = lab.state.world.get(harbor)?.conversations.get(101);
    Object.assign(conversation ?? {}, { status: 'lost' });
    expect((await agent.get('/api/v2/tickets/101')).status).toBe(500);
    expect(lab.state.problems.join()).toContain('ticket');
  });
});

describe('the session', () => {
  it('opens nothing to a stranger, and calls them anonymous', async () => {
    const stranger = new LabClient(lab.port, harbor);
    expect((await stranger.get('/api/v2/tickets/101')).status).toBe(401);
    const me = Me.parse((await stranger.get('/api/v2/users/me.json')).json());
    expect(me.user).toMatchObject({ id: null, name: 'Anonymous user' });
  });

  it('is a Lax cookie of one account', async () => {
    const page = await new LabClient(lab.port, harbor).get('/agent/tickets/101');
    const cookie = page.headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/HttpOnly; SameSite|Secure; HttpOnly/);
    const other = new LabClient(lab.port, 'lumenskin.zendesk.com');
    expect((await other.get('/api/v2/tickets/103', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(401);
  });

  it('can be taken away: pages lead to the sign-in page, JSON answers 401', async () => {
    lab.control.variant({ host: harbor, signedIn: false });
    expect((await agent.get('/api/v2/tickets/101')).status).toBe(401);
    const page = await agent.get('/agent/tickets/101');
    expect(page.status).toBe(302);
    expect(page.headers.location).toContain('/access/unauthenticated');
  });
});

describe('a write', () => {
  const reply = { ticket: { comment: { html_body: '<p>On its way.</p>', public: true }, status: 'pending' } };

  it('needs the token of the session', async () => {
    const path = '/api/v2/tickets/101.json';
    expect((await agent.write('PUT', path, reply, { 'x-csrf-token': '' })).status).toBe(403);
    expect((await agent.write('PUT', path, reply, { 'x-csrf-token': 'stale' })).status).toBe(403);
    const me = Me.parse((await agent.get('/api/v2/users/me.json')).json());
    const sent = await agent.write('PUT', path, reply, { 'x-csrf-token': me.user.authenticity_token });
    expect(sent.status).toBe(200);
  });

  it('stands in the thread from then on', async () => {
    const path = '/api/v2/tickets/101/comments?sort=-created_at&include=users&page[size]=100';
    const before = CommentsByCursor.parse((await agent.get(path)).json()).comments;
    await agent.write('PUT', '/api/v2/tickets/101', reply);
    const { comments, users } = CommentsByCursor.parse((await agent.get(path)).json());
    expect(comments).toHaveLength(before.length + 1);
    expect(comments[0]).toMatchObject({ public: true, plain_body: 'On its way.' });
    expect(users?.find(({ id }) => id === comments[0]?.author_id)?.name).toBe('Mina Okafor');
    expect((await agent.get('/api/v2/tickets/101')).json()).toMatchObject({ ticket: { status: 'pending' } });
  });

  it('is public unless it says that it is not, which is the danger of the real one', async () => {
    const note = await agent.write('PUT', '/api/v2/tickets/102', {
      ticket: { comment: { body: 'for us', public: false } },
    });
    const careless = await agent.write('PUT', '/api/v2/tickets/102', {
      ticket: { comment: { body: 'oops' } },
    });
    expect(note.json()).toMatchObject({ audit: { events: [{ public: false }] } });
    expect(careless.json()).toMatchObject({ audit: { events: [{ public: true }] } });
  });

  it('shows in the log, with who asked', async () => {
    await agent.write('PUT', '/api/v2/tickets/101', reply, { 'x-lab-page': '1' });
    await agent.write('PUT', '/api/v2/tickets/101', reply);
    const writes = lab.state.requests.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ by, status }) => [by, status])).toEqual([
      ['page', 200],
      ['other', 200],
    ]);
  });
});

describe('pages of comments', () => {
  const path = '/api/v2/tickets/109/comments';

  it('turn by cursor, each comment once', async () => {
    const seen: number[] = [];
    let after = '';
    for (;;) {
      const query = `?sort=created_at&page[size]=3${after}`;
      const page = CommentsByCursor.parse((await agent.get(path + query)).json());
      seen.push(...page.comments.map(({ id }) => id));
      if (!page.meta.has_more) break;
      after = `&page[after]=${encodeURIComponent(page.meta.after_cursor ?? '')}`;
    }
    expect(seen).toHaveLength(lab.state.world.get(harbor)?.conversations.get(109)?.entries.length ?? 0);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await agent.get(`${path}?page[after]=nonsense`)).status).toBe(400);
  });

  it('turn by offset', async () => {
    const first = CommentsByOffset.parse((await agent.get(`${path}?per_page=4`)).json());
    expect(first.comments).toHaveLength(4);
    const next = new URL(first.next_page ?? '');
    const second = CommentsByOffset.parse((await agent.get(next.pathname + next.search)).json());
    expect(second.previous_page).not.toBeNull();
    expect(second.comments[0]?.id).not.toBe(first.comments[0]?.id);
  });

  it('come newest first when asked', async () => {
    const newest = CommentsByCursor.parse((await agent.get(`${path}?sort=-created_at&page[size]=1`)).json());
    const oldest = CommentsByCursor.parse((await agent.get(`${path}?sort=created_at&page[size]=1`)).json());
    expect(Date.parse(newest.comments[0]?.created_at ?? '')).toBeGreaterThan(
      Date.parse(oldest.comments[0]?.created_at ?? ''),
    );
  });
});
