import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchPacks } from '../../entrypoints/background/feeds';
import { pollFeeds } from '../../lib/db/pack-feeds';
import { maxLength } from '../../lib/packs/import';
import { readFeed } from '../../lib/packs/signing/feed';
import type { Signer } from '../../lib/packs/signing/keys';
import { samplePack } from '../packs/sample';
import { signed, someLead } from '../packs/signed';
import { type PackDesk, packDesk } from './pack-desk';

let lead: Signer;
let other: Signer;
let server: Server;
let url: string;
let asked: IncomingMessage[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  [lead, other] = await Promise.all([someLead(), someLead('Otto Berg')]);
});
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/alpha.json`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const file = async (n: number, by = lead, over: Parameters<typeof signed>[2] = {}, brand = 'alpha') =>
  JSON.stringify(await signed(by, { ...samplePack(brand), version: n }, over));
/** As a static host does it: a tag of the content, and 304 for who knows it. */
const host = (text: string) => {
  const etag = `"${text.length}-${text.slice(-40, -4)}"`;
  answer = (request, response) => {
    const known = request.headers['if-none-match'] === etag;
    response.writeHead(known ? 304 : 200, { etag });
    response.end(known ? undefined : text);
  };
};
const installed = async () => {
  const desk = packDesk(fetch);
  const json = await file(1);
  host(json);
  await desk.ask('packs.import', { json, accept: { key: lead.id }, feed: url });
  return desk;
};
const feedOf = async (desk: PackDesk) => {
  const [standing] = await desk.ask('packs.standings', undefined);
  const [feed] = standing?.feeds ?? [];
  if (!feed) throw new Error('no address');
  return feed;
};
const version = async (desk: PackDesk) =>
  (await desk.ask('packs.material', { brandId: 'alpha' })).packVersion;
const poll = async (desk: PackDesk, minutes = 20) => {
  desk.later(minutes);
  return pollFeeds(desk.db, desk.feed);
};

describe('an address that is asked for packs', () => {
  it('is read for a preview, and kept when its pack is installed', async () => {
    const desk = packDesk(fetch);
    host(await file(1));
    const { json } = await desk.ask('packs.feed.read', { url });
    expect(await desk.ask('packs.preview', { json })).toMatchObject({ asks: ['new-key'] });
    await desk.ask('packs.import', { json, accept: { key: lead.id }, feed: url });
    expect(await feedOf(desk)).toMatchObject({ url, problem: '' });
    await desk.ask('packs.feed.remove', { url });
    await expect(feedOf(desk)).rejects.toThrow();
  });

  it('is asked with what is known of it, and nothing of the person', async () => {
    const desk = await installed();
    expect(await poll(desk)).toBe(false);
    expect(await poll(desk)).toBe(false);
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect(asked[0]?.headers['if-none-match']).toBeUndefined();
    expect(asked[1]?.headers['if-none-match']).toMatch(/^"/);
    for (const { headers } of asked)
      for (const name of ['cookie', 'authorization', 'referer', 'origin'])
        expect(headers[name]).toBeUndefined();
  });

  it('is not asked again before its time', async () => {
    const desk = await installed();
    await poll(desk);
    await poll(desk, 5);
    expect(asked).toHaveLength(1);
  });

  it('brings a newer pack by itself', async () => {
    const desk = await installed();
    host(await file(2));
    expect(await poll(desk)).toBe(true);
    expect(await version(desk)).toBe(2);
  });

  it('brings the same pack with more time on it', async () => {
    const desk = await installed();
    const later = { issuedAt: '2026-11-23T09:05:00Z', validUntil: '2027-01-01T00:00:00Z' };
    host(await file(1, lead, later));
    expect(await poll(desk)).toBe(true);
    expect((await desk.ask('packs.standings', undefined))[0]?.validUntil).toBe(later.validUntil);
    // As it was issued before it brings nothing.
    host(await file(1, lead, { validUntil: '2030-01-01T00:00:00Z' }));
    expect(await poll(desk)).toBe(false);
  });

  it.each([
    ['an older one', async () => file(0 + 1), 'pack-asks-older'],
    ['one by a stranger', async () => file(3, other), 'pack-key-unknown'],
    [
      'one whose time is over',
      async () => file(3, lead, { validUntil: '2026-11-01T00:00:00Z' }),
      'pack-expired',
    ],
    [
      'one that nobody signed',
      async () => JSON.stringify({ ...samplePack('alpha'), version: 3 }),
      'pack-unsigned',
    ],
    [
      'one that was changed',
      async () => (await file(3)).replace('plain alpha', 'plain aloha'),
      'pack-changed',
    ],
    ['another brand’s', async () => file(3, lead, {}, 'beta'), 'feed-brand'],
    ['half of one', async () => (await file(3)).slice(0, 400), 'pack-refused'],
    [
      'other words under the same number',
      async () => JSON.stringify(await signed(lead, { ...samplePack('alpha', 'other'), version: 2 })),
      'feed-same-version',
    ],
  ])('leaves %s to a person', async (_, make, problem) => {
    const desk = await installed();
    await desk.ask('packs.import', { json: await file(2) });
    host(await make());
    expect(await poll(desk)).toBe(false);
    expect(await version(desk)).toBe(2);
    expect(await feedOf(desk)).toMatchObject({ problem });
    // It is read anew the next time: the person may have put it right.
    await poll(desk);
    expect(asked.at(-1)?.headers['if-none-match']).toBeUndefined();
    host(await file(4));
    expect(await poll(desk)).toBe(true);
    expect(await feedOf(desk)).toMatchObject({ problem: '' });
  });

  it('does not undo a going back', async () => {
    const desk = await installed();
    await desk.ask('packs.import', { json: await file(2) });
    host(await file(2));
    const old = (await desk.ask('packs.standings', undefined))[0]?.versions.find((one) => !one.inUse);
    await desk.ask('packs.rollback', { brandId: 'alpha', n: old?.n ?? 0 });
    expect(await poll(desk)).toBe(false);
    expect(await version(desk)).toBe(1);
    host(await file(3));
    expect(await poll(desk)).toBe(true);
    expect(await version(desk)).toBe(3);
  });

  it('waits longer after each failure, and as usual once it answers', async () => {
    const desk = await installed();
    answer = (_, response) => response.writeHead(500).end();
    const waits: number[] = [];
    for (let at = 0; at < 4; at += 1) {
      await poll(desk, 24 * 60);
      const { nextAt, checkedAt, problem, failures } = await feedOf(desk);
      expect([problem, failures]).toEqual(['feed-status', at + 1]);
      waits.push((Date.parse(nextAt) - Date.parse(checkedAt)) / 60_000);
    }
    expect(waits).toEqual([30, 60, 120, 240]);
    host(await file(1));
    await poll(desk, 24 * 60);
    expect(await feedOf(desk)).toMatchObject({ failures: 0, problem: '' });
    expect(await version(desk)).toBe(1);
  });

  it('is asked at once on demand', async () => {
    const desk = await installed();
    await poll(desk);
    host(await file(2));
    await desk.ask('packs.feed.check', { url });
    expect(await version(desk)).toBe(2);
    expect(desk.announced()).toBe(2);
  });
});

describe('what stands at an address', () => {
  const fails = (code: string) => expect(readFeed(fetch, url, '')).rejects.toMatchObject({ code });

  it('is not read to the end when it is too large, also when it was packed small', async () => {
    let sent = 0;
    answer = (_, response) => {
      response.writeHead(200);
      const more = () => {
        while (sent < 400_000_000 && response.write('x'.repeat(1_000_000))) sent += 1_000_000;
      };
      response.on('drain', more);
      more();
    };
    await fails('feed-too-large');
    expect(sent).toBeLessThan(100_000_000);
    answer = (_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(' '.repeat(maxLength + 1)));
    };
    await fails('feed-too-large');
  });

  it('is refused when it leads elsewhere, breaks off, or is no text', async () => {
    answer = (_, response) => response.writeHead(302, { location: 'https://elsewhere.example/' }).end();
    await fails('feed-unreachable');
    answer = (_, response) => response.writeHead(404).end('no');
    await fails('feed-status');
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{');
      setTimeout(() => response.destroy(), 20);
    };
    await fails('feed-unreachable');
    answer = (_, response) => response.end(Buffer.from([0x7b, 0xff, 0xfe]));
    await fails('feed-not-text');
    // 304 to somebody who knows nothing is no answer.
    answer = (_, response) => response.writeHead(304).end();
    await fails('feed-status');
  });
});

describe('the alarms', () => {
  const clockwork = async (desk: PackDesk) => {
    const set = new Map<string, { when?: number; periodInMinutes?: number }>();
    let ring: (name: string) => void = () => {};
    let announced = 0;
    const after = watchPacks(
      desk.db,
      {
        ...desk.feed,
        announce: async () => {
          announced += 1;
        },
      },
      {
        create: (name, when) => void set.set(name, when),
        clear: (name) => set.delete(name),
        onAlarm: {
          addListener: (listener) => {
            ring = (name) => listener({ name });
          },
        },
      },
    );
    await after();
    return { set, ring: (name: string) => ring(name), announced: () => announced };
  };
  const settled = () => new Promise((done) => setTimeout(done, 50));

  it('ring when the time of a pack is over, and open sidebars hear of it', async () => {
    const desk = packDesk(fetch);
    const json = await file(1, lead, { validUntil: '2026-11-23T10:00:00Z' });
    await desk.ask('packs.import', { json, accept: { key: lead.id } });
    const clock = await clockwork(desk);
    expect(clock.set.get('packs.expiry')).toEqual({ when: Date.parse('2026-11-23T10:00:00Z') });
    desk.later(60);
    clock.ring('packs.expiry');
    await settled();
    expect(clock.announced()).toBe(1);
    await expect(desk.ask('packs.material', { brandId: 'alpha' })).rejects.toMatchObject({
      code: 'pack-expired',
    });
    expect(clock.set.has('packs.expiry')).toBe(false);
  });

  it('ring for the addresses, and only a pack that was installed is announced', async () => {
    const desk = await installed();
    const clock = await clockwork(desk);
    expect(clock.set.get('packs.poll')).toEqual({ periodInMinutes: 5 });
    expect(clock.set.has('packs.expiry')).toBe(false);
    desk.later(20);
    clock.ring('packs.poll');
    await settled();
    expect([asked.length, clock.announced()]).toEqual([1, 0]);
    host(await file(2));
    desk.later(20);
    clock.ring('packs.poll');
    await expect.poll(() => clock.announced()).toBe(1);
    clock.ring('somebody.else');
    await settled();
    expect(clock.announced()).toBe(1);
  });
});
