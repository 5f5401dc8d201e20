import type { browser as Global } from 'wxt/browser';
import { createPairing } from './pairing';
import type { Handlers } from './serve';

type DoormanCalls = 'pair.secret' | 'console.open';

/** The calls that are the background's own: who belongs together, and opening pages for frames that cannot. */
export function doormanHandlers(
  browser: typeof Global,
  randomUuid: () => string,
): Pick<Handlers, DoormanCalls> {
  const session = browser.storage.session;
  const pair = createPairing(
    {
      get: (key) => session.get(key),
      set: (items) => session.set(items),
      remove: (key) => session.remove(key),
    },
    randomUuid,
  );
  return {
    'pair.secret': (_args, caller) => pair(caller),
    'console.open': async ({ path }) => {
      // Only our own console, whatever the path says: it becomes the part behind `#`.
      await browser.tabs.create({ url: `${browser.runtime.getURL('/console.html')}#${encodeURI(path)}` });
      return undefined;
    },
  };
}

/** What the browser's shortcut page can trigger, as the word that the page understands. */
const commandWords: Record<string, 'toggle' | 'focus' | 'insert'> = {
  'toggle-sidebar': 'toggle',
  'focus-sidebar': 'focus',
  'insert-draft': 'insert',
};

/** Hands a keyboard command to the content script of the tab in front; a tab without one is left alone. */
export function forwardCommands(browser: typeof Global): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = commandWords[name];
    if (!command) return;
    void (async () => {
      const target = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
      if (target === undefined) return;
      await browser.tabs.sendMessage(target, { proofdesk: 'command', command }, { frameId: 0 });
    })().catch(() => undefined);
  });
}
