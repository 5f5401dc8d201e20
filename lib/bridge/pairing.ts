import { z } from 'zod';
import type { ProvenCaller } from './caller';

/** The part of `storage.session` that pairing needs: it outlives the background, and content scripts cannot read it. */
export interface SessionStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const Draw = z.object({ secret: z.string(), by: z.enum(['page', 'frame']) });

/**
 * Draws the secrets by which a page and the frame in the same tab recognise each other. The first of the two to ask
 * makes one, the other gets it and uses it up. Asking twice in a row makes a new one, so an old secret that a caller
 * lost can never pair. Asks of one tab are answered one after the other.
 * @param random returns a fresh secret of at least 128 bits.
 */
export function createPairing(store: SessionStore, random: () => string) {
  let queue: Promise<unknown> = Promise.resolve();

  const draw = async ({ caller, tabId }: ProvenCaller): Promise<{ secret: string }> => {
    if (tabId === undefined || caller === 'console') throw new Error('pairing needs a tab');
    const key = `pair:${tabId}`;
    const open = Draw.safeParse((await store.get(key))[key]);
    if (open.success && open.data.by !== caller) {
      await store.remove(key);
      return { secret: open.data.secret };
    }
    const secret = random();
    await store.set({ [key]: { secret, by: caller } });
    return { secret };
  };

  return (caller: ProvenCaller): Promise<{ secret: string }> => {
    const result = queue.then(() => draw(caller));
    queue = result.catch(() => undefined);
    return result;
  };
}
