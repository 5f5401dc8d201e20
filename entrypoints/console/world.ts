import { browser } from 'wxt/browser';
import { promptApi } from '@/lib/engines/built-in/api';
import { remoteKinds } from '@/lib/engines/registry';
import { probe } from '@/lib/engines/remote/probe';
import { permissionsFor } from '@/lib/settings/permissions';
import type { BuiltIn, ConsoleWorld } from '@/lib/stores/console/engines';
import { labTickets } from './lab-tickets';
import { readPage } from './read-page';

/** The world as the console's store is given it in a browser. */
export const browserWorld = (window: Window & typeof globalThis): ConsoleWorld => ({
  // The types of the browser's API do not know Firefox's data permissions yet.
  allow: (origin) =>
    browser.permissions.request(
      permissionsFor(origin, { asksForData: import.meta.env.FIREFOX }) as { origins: string[] },
    ),
  reach: (url) => browser.permissions.request(permissionsFor(url, { asksForData: false })),
  builtIn: builtInOf(window),
  copy: (text) => window.navigator.clipboard.writeText(text),
  async probe({ engine, baseUrl, key, model }, signal) {
    const kind = remoteKinds.find(({ id }) => id === engine);
    if (!kind) throw new Error(`no engine ${engine}`);
    const deps = { baseUrl, key, model: model || kind.model };
    const fetch: typeof window.fetch = (input, init) => window.fetch(input, init);
    return probe(await kind.prober(), { ...deps, fetch, after }, signal);
  },
  today: () => new Date().toISOString().slice(0, 10),
  now: () => new Date().toISOString(),
  elapsed: () => performance.now(),
  breathe: () => new Promise((drawn) => setTimeout(drawn)),
  sampleTickets: labTickets,
  pause: paused,
  page: (address, limit) => readPage((input, init) => window.fetch(input, init), address, limit),
});

/** Ends early, and without an error, when it is stopped. */
const paused = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });

function after(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

function builtInOf(window: Window): BuiltIn | null {
  const api = promptApi(window);
  if (!api) return null;
  return {
    availability: () => api.availability(),
    async prepare(progress) {
      const session = await api.create({
        monitor: (target) =>
          target.addEventListener('downloadprogress', (event) =>
            progress('loaded' in event && typeof event.loaded === 'number' ? event.loaded : 0),
          ),
      });
      session.destroy();
    },
  };
}
