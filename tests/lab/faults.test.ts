import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LabClient } from './client';
import { type Lab, startLab } from './server/index';

const host = 'harbor.zendesk.com';
const path = '/api/v2/tickets/101';
let lab: Lab;
let agent: LabClient;

beforeAll(async () => {
  lab = await startLab({ pages: false });
});
afterAll(() => lab.stop());
beforeEach(async () => {
  lab.control.reset();
  agent = await new LabClient(lab.port, host).signIn();
});

describe('a fault', () => {
  it('is a status, as often as asked, at that address only', async () => {
    lab.control.fail({ host, path: '/api/v2/tickets/*/comments', status: 500, times: 2 });
    const statuses = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await agent.get(`${path}/comments`)).status);
    expect(statuses).toEqual([500, 500, 200]);
    expect((await agent.get(path)).status).toBe(200);
  });

  it('is a limit with the time to wait', async () => {
    lab.control.fail({ host, path, status: 429, retryAfter: 7, times: 1 });
    const limited = await agent.get(path);
    expect([limited.status, limited.headers['retry-after']]).toEqual([429, '7']);
  });

  it('is a page instead of JSON, half an answer, or a cut line', async () => {
    lab.control.fail({ host, path, kind: 'html', times: 1 });
    const page = await agent.get(path);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    lab.control.fail({ host, path, kind: 'broken-json', times: 1 });
    expect((await agent.get(path)).json).toThrow();
    lab.control.fail({ host, path, kind: 'drop', times: 1 });
    await expect(agent.get(path)).rejects.toThrow();
    expect((await agent.get(path)).status).toBe(200);
  });

  it('is silence, until the asker gives up', async () => {
    lab.control.fail({ host, path, kind: 'hang', times: 1 });
    const silence = new Promise((resolve) => setTimeout(resolve, 150, 'silence'));
    const answer = agent.get(path).catch(() => 'cut');
    expect(await Promise.race([answer, silence])).toBe('silence');
  });

  it('leaves the page that draws the ticket alone', async () => {
    lab.control.fail({ host, status: 500 });
    expect((await agent.get(path)).status).toBe(500);
    expect((await agent.get(path, { 'x-lab-page': '1' })).status).toBe(200);
  });

  it('is slowness', async () => {
    lab.control.delay({ host, path, ms: 120, times: 1 });
    const before = performance.now();
    await agent.get(path);
    expect(performance.now() - before).toBeGreaterThan(110);
  });

  it('is refused when it is not one', () => {
    expect(() => lab.control.fail({ host, status: 42 })).toThrow();
  });
});

describe('the account limit', () => {
  it('counts requests and says when to come back', async () => {
    lab.control.variant({ host, perMinute: 3 });
    const statuses = [];
    for (let time = 0; time < 5; time += 1) statuses.push((await agent.get(path)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const limited = await agent.get(path);
    expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(limited.headers['retry-after'])).toBeLessThanOrEqual(60);
  });
});

describe('the control from another process', () => {
  it('speaks the same words', async () => {
    expect((await agent.write('POST', '/__lab/fail', { host, path, status: 503, times: 1 })).status).toBe(
      200,
    );
    expect((await agent.get(path)).status).toBe(503);
    expect((await agent.write('POST', '/__lab/fail', { status: 'bad' })).status).toBe(400);
    expect((await agent.get('/__lab/tickets')).json()).toContainEqual(
      expect.objectContaining({ url: 'https://harbor.zendesk.com/agent/tickets/101', brand: 'marlow' }),
    );
    const seen = (await agent.get('/__lab/requests')).json() as { path: string }[];
    expect(seen.filter((each) => each.path === path)).toHaveLength(1);
  });

  it('sets everything back', async () => {
    await agent.write('PUT', path, { ticket: { comment: { body: 'Hello' } } });
    lab.control.fail({ host, status: 500 });
    await agent.write('POST', '/__lab/reset', {});
    expect(lab.state.requests).toEqual([]);
    const thread = (await agent.get(`${path}/comments`)).json() as { comments: { body: string }[] };
    expect(thread.comments.map(({ body }) => body)).not.toContain('Hello');
  });
});

describe('a host that nobody plays', () => {
  it('answers 404 and is in the log', async () => {
    const stranger = new LabClient(lab.port, 'elsewhere.zendesk.com');
    expect((await stranger.get('/api/v2/users/me')).status).toBe(404);
    expect(lab.state.requests.at(-1)?.host).toBe('elsewhere.zendesk.com');
  });
});
