import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TicketUnreadable } from '../../lib/helpdesks/contract';
import { createGorgiasPage } from '../../lib/helpdesks/gorgias/page';
import { parseTicket } from '../../lib/helpdesks/parsers';
import { createZendeskPage } from '../../lib/helpdesks/zendesk/page';
import { Ticket } from '../../lib/ticket/ticket';
import type { LabTicket } from '../lab/lab-ticket';
import { type Lab, startLab } from '../lab/server/index';
import { ticketFiles } from '../lab/server/world';

/** Every lab ticket, read by the page half over the lab's JSON and mapped by the parser half. */

let lab: Lab;
const cookies = new Map<string, string>();

function ask(host: string, path: string): Promise<Response> {
  return new Promise((resolve, reject) => {
    const headers = { host, cookie: cookies.get(host) ?? '' };
    request({ host: '127.0.0.1', port: lab.port, path, headers, rejectUnauthorized: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0];
        if (cookie) cookies.set(host, cookie);
        const kept = Object.entries(answer.headers).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value] as [string, string]] : [],
        );
        resolve(new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 500, headers: kept }));
      });
      answer.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

async function read(source: Pick<LabTicket, 'id' | 'host' | 'helpdesk'>) {
  vi.stubGlobal('location', { hostname: source.host });
  vi.stubGlobal('document', {
    querySelectorAll: () => [],
    querySelector: () => null,
    location: { pathname: '/' },
  });
  vi.stubGlobal('fetch', (path: string) => ask(source.host, path));
  // A new one each time: a page half lives on one account's page and keeps what does not change there.
  const page = source.helpdesk === 'zendesk' ? createZendeskPage() : createGorgiasPage();
  return page.read(String(source.id), new AbortController().signal);
}

beforeAll(async () => {
  lab = await startLab({ pages: false });
  const hosts = new Map(ticketFiles().map(({ host, helpdesk }) => [host, helpdesk]));
  for (const [host, helpdesk] of hosts) await ask(host, helpdesk === 'zendesk' ? '/agent/' : '/app/');
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await lab.stop();
});
beforeEach(() => vi.unstubAllGlobals());

const authors = { customer: 'customer', agent: 'agent', bot: 'system', cc: 'other' } as const;
const words = (text: string) => text.replace(/\W+/g, '').toLowerCase();

describe('every lab ticket', () => {
  const sources = ticketFiles();

  it('is there', () => {
    expect(sources.length).toBeGreaterThanOrEqual(24);
  });

  it.each(sources.map((source) => [`${source.helpdesk} ${source.id}`, source] as const))(
    '%s comes out as it was written',
    async (_name, source) => {
      const raw = await read(source);
      expect(raw).toMatchObject({ via: 'api', failures: [] });
      const ticket = parseTicket(raw);
      expect(Ticket.parse(ticket)).toEqual(ticket);
      expect(ticket.missing).toEqual([]);
      expect(ticket).toMatchObject({
        subject: source.subject,
        channel: source.channel,
        tags: source.tags,
        fields: source.fields,
      });
      expect(ticket.customer).toMatchObject({ name: source.customer.name, email: source.customer.email });
      expect(ticket.agent.name).toBe('Mina Okafor');

      const written = lab.state.world.get(source.host)?.conversations.get(source.id)?.entries ?? [];
      expect(ticket.messages.map((m) => [m.author, m.public])).toEqual(
        written.map((m) => [authors[m.from], m.public]),
      );
      for (const [index, entry] of written.entries()) {
        const message = ticket.messages[index];
        expect(Date.parse(message?.at ?? '') - entry.at).toBeLessThan(1_000);
        expect(message?.attachments).toEqual(entry.attachments);
        if (entry.text !== undefined) {
          const whole = [message?.text, message?.signature, message?.quoted].map((part) => words(part ?? ''));
          for (const part of whole) expect(words(entry.text)).toContain(part);
          if (words(entry.text) !== '') expect(message?.text).not.toBe('');
        }
      }

      expect(ticket.signals.host).toBe(source.host);
      expect(ticket.signals.brandId).toBe(source.helpdeskBrandId?.toString());
      if (source.inbox) expect(ticket.signals.inboxes).toContain(source.inbox);
      else expect(ticket.signals.inboxes).toEqual([]);
      if (source.integrationId) expect(ticket.signals.stores).toContain(String(source.integrationId));
      if (source.helpdesk === 'gorgias' && source.store) {
        expect(
          ticket.orders.map(({ id, items, tracking }) => ({
            id,
            items: items.length,
            tracking: tracking.map((t) => t.number),
          })),
        ).toEqual(
          source.orders.map(({ id, items, tracking }) => ({
            id,
            items: items.length,
            tracking: tracking.map((t) => t.number),
          })),
        );
      }
    },
  );

  it('left the lab without an answer of a wrong shape', () => {
    expect(lab.state.problems).toEqual([]);
  });
});

describe('a lab ticket whose answers go wrong', () => {
  const source = { id: 101, host: 'harbor.zendesk.com', helpdesk: 'zendesk' } as const;

  beforeEach(() => {
    lab.control.reset();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
  });
  const failing = async () => {
    await ask(source.host, '/agent/');
    const reading = read(source);
    const timer = setInterval(() => vi.advanceTimersByTime(500), 5);
    try {
      return await reading;
    } finally {
      clearInterval(timer);
      vi.useRealTimers();
    }
  };
  const refused = (raw: Awaited<ReturnType<typeof read>>) => {
    try {
      parseTicket(raw);
    } catch (error) {
      if (error instanceof TicketUnreadable) return `${error.part}: ${error.problem}`;
      throw error;
    }
    return 'parsed';
  };

  it.each([
    [{ status: 500, path: '/api/v2/tickets/101/comments' }, 'comments: status'],
    [{ status: 429, path: '/api/v2/tickets/101/comments', retryAfter: 12 }, 'comments: rate-limited'],
    [{ kind: 'html' as const, path: '/api/v2/tickets/101/comments' }, 'comments: not-json'],
    [{ kind: 'drop' as const, path: '/api/v2/tickets/101/comments' }, 'comments: network'],
  ])('%o is told as "%s"', async (rule, told) => {
    lab.control.fail(rule);
    expect(refused(await failing())).toBe(told);
  });

  it('says that nobody is signed in', async () => {
    lab.control.variant({ host: source.host, signedIn: false });
    expect(refused(await failing())).toMatch(/^(ticket|comments): signed-out$/);
  });
});
