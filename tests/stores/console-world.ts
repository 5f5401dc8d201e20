import type { ConsoleWorld } from '../../lib/stores/console/engines';

/** A browser that allows everything, and a server that answers with one model. */
export const consoleWorld = (over: Partial<ConsoleWorld> = {}): ConsoleWorld => ({
  allow: async () => true,
  reach: async () => true,
  probe: async () => ({ models: [{ id: 'm-1' }] }),
  builtIn: null,
  copy: async () => undefined,
  today: () => '2026-11-02',
  now: () => '2026-11-02T09:00:00.000Z',
  elapsed: () => performance.now(),
  breathe: () => new Promise((drawn) => setTimeout(drawn)),
  sampleTickets: null,
  pause: async () => undefined,
  page: async () => new TextEncoder().encode('<p>Words</p>'),
  ...over,
});
