import type { browser as Global } from 'wxt/browser';

/**
 * Tells open sidebars and consoles that packs or settings changed. Only a counter travels: `storage.local` can be read
 * by content scripts in Firefox, so nothing that matters is kept there.
 */
const key = 'revision';

type Local = Pick<(typeof Global)['storage']['local'], 'get' | 'set' | 'onChanged'>;

export async function announceChange(local: Local): Promise<void> {
  const known = (await local.get(key))[key];
  await local.set({ [key]: (typeof known === 'number' ? known : 0) + 1 });
}

/** @returns stops listening */
export function onRevision(local: Local, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.hasOwn(changes, key)) changed();
  };
  local.onChanged.addListener(listener);
  return () => local.onChanged.removeListener(listener);
}
