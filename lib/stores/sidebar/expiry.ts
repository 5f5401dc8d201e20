import type { Core } from './core';

/** The brand's pack is here and may not be used: unsigned, expired, taken back, changed. */
export const isUnusable = (code: string): boolean => code.startsWith('pack-') && code !== 'pack-missing';

/** Milliseconds; a browser's timer takes no longer ones, and no sidebar stays open so long. */
const longest = 2_000_000_000;

/**
 * Stops by itself the moment the time of the pack in front is over. The background's alarm says so too, but a browser may
 * ring it half a minute late.
 */
export function watchExpiry(core: Core, stop: () => void): void {
  const { after, now } = core.deps;
  let watched = '';
  let callOff: (() => void) | null = null;
  core.store.subscribe(({ view }) => {
    // None in the moment between two tickets: what was watched goes on being watched.
    const until = view?.material?.packUntil ?? watched;
    if (until === watched) return;
    watched = until;
    callOff?.();
    const left = Date.parse(until) - Date.parse(now());
    callOff = left < longest ? after(Math.max(0, left), stop) : null;
  });
}
