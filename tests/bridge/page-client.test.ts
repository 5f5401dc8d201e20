import { afterEach, describe, expect, it, vi } from 'vitest';
import { Hello, READY } from '../../lib/bridge/hello';
import { createPageClient } from '../../lib/bridge/page-client';
import type { ToPage } from '../../lib/bridge/page-messages';
import { createPairing } from '../../lib/bridge/pairing';

/** The background's own pairing over a store in memory. */
function background() {
  const items = new Map<string, unknown>();
  let drawn = 0;
  const pair = createPairing(
    {
      get: async (key) => ({ [key]: items.get(key) }),
      set: async (more) => {
        for (const [key, value] of Object.entries(more)) items.set(key, value);
      },
      remove: async (key) => void items.delete(key),
    },
    () => {
      drawn += 1;
      return `secret-${drawn}`;
    },
  );
  return (caller: 'page' | 'frame') => pair({ caller, tabId: 1 }).then(({ secret }) => secret);
}

/** Plays the sidebar: accepts a port when the hello carries the secret that it draws itself. */
function setUp() {
  const draw = background();
  const heard: ToPage[] = [];
  const frame = {
    alive: true,
    deaf: false,
    port: null as MessagePort | null,
    refused: 0,
    got: [] as unknown[],
  };
  let pairings = 0;
  const client = createPageClient(
    {
      secret: () => (frame.deaf ? new Promise(() => {}) : draw('page')),
      post: async (message, port) => {
        if (!frame.alive) return;
        if (Hello.parse(message).secret !== (await draw('frame'))) {
          frame.refused += 1;
          return port.close();
        }
        frame.port = port;
        port.onmessage = (event) => frame.got.push(event.data);
        port.postMessage(READY);
      },
      channel: () => new MessageChannel(),
    },
    (message) => heard.push(message),
    () => {
      pairings += 1;
    },
  );
  return { client, draw, frame, heard, pairings: () => pairings };
}

const until = (check: () => boolean) => vi.waitFor(() => expect(check()).toBe(true), { timeout: 6_000 });

let close = () => {};
afterEach(() => close());

describe('the page end of the port', () => {
  it('pairs, and then speaks and hears', async () => {
    const { client, frame, heard, pairings } = setUp();
    close = client.close;
    client.say({ type: 'open', ticketId: 'lost' });
    client.frameLoaded();
    await until(() => pairings() === 1);
    client.say({ type: 'open', ticketId: '7' });
    frame.port?.postMessage({ type: 'read', ticketId: '7' });
    frame.port?.postMessage({ type: 'press-send', ticketId: '7' });
    frame.port?.postMessage({ type: 'read', ticketId: 7 });
    frame.port?.postMessage({ type: 'layout', width: 400, collapsed: false });
    await until(() => heard.length === 2);
    expect(heard.map(({ type }) => type)).toEqual(['read', 'layout']);
    expect(frame.got).toEqual([{ type: 'open', ticketId: '7' }]);
  });

  it('pairs again when the frame reloads, and the old port is dead', async () => {
    const { client, frame, heard, pairings } = setUp();
    close = client.close;
    client.frameLoaded();
    await until(() => pairings() === 1);
    const old = frame.port;
    client.frameLoaded();
    await until(() => pairings() === 2);
    old?.postMessage({ type: 'read', ticketId: 'old' });
    frame.port?.postMessage({ type: 'read', ticketId: 'new' });
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ type: 'read', ticketId: 'new' }]);
  });

  it('pairs although an earlier pairing was lost half-way', async () => {
    const { client, draw, pairings, frame } = setUp();
    close = client.close;
    await draw('frame');
    client.frameLoaded();
    await until(() => pairings() === 1);
    expect(frame.refused).toBe(0);
  });

  it('tries again when the frame was not listening yet', async () => {
    const { client, frame, pairings } = setUp();
    close = client.close;
    frame.alive = false;
    client.frameLoaded();
    await new Promise((done) => setTimeout(done, 100));
    frame.alive = true;
    await until(() => pairings() === 1);
  });

  it('tries again when the background never answered', async () => {
    const { client, frame, pairings } = setUp();
    close = client.close;
    frame.deaf = true;
    client.frameLoaded();
    await new Promise((done) => setTimeout(done, 100));
    frame.deaf = false;
    await until(() => pairings() === 1);
    expect(frame.refused).toBe(0);
  });

  it('does not believe a frame that never showed that it accepted', async () => {
    const said: unknown[] = [];
    let theirs: MessagePort | null = null;
    let paired = false;
    const client = createPageClient(
      {
        secret: async () => 's',
        post: (_message, port) => {
          theirs = port;
        },
        channel: () => new MessageChannel(),
      },
      (message) => said.push(message),
      () => {
        paired = true;
      },
    );
    close = client.close;
    client.frameLoaded();
    await until(() => theirs !== null);
    (theirs as MessagePort | null)?.postMessage({ type: 'read', ticketId: '7' });
    await new Promise((done) => setTimeout(done, 50));
    expect(said).toEqual([]);
    expect(paired).toBe(false);
  });
});
