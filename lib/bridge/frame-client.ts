import { browser } from 'wxt/browser';
import { helpdeskMatches } from '../helpdesks/matches';
import { createAsk } from './ask';
import type { AskBackground } from './background-calls';
import { Hello, READY } from './hello';
import { linkOver, type PageLink } from './page-link';

export type { PageLink } from './page-link';

/** The sidebar's and the console's way to the background. */
export const askBackground: AskBackground = createAsk((message) => browser.runtime.sendMessage(message));

/** Milliseconds that one draw may take; the page tries again later, with a secret of its own. */
const DRAW = 1_400;

/** Secrets asked for before giving up on a page that keeps showing wrong ones. */
const MAX_HELLOS = 50;

/**
 * Waits for the content script in the same tab to hand over a port and prove itself by the tab's secret. Anything else
 * that a page posts is ignored, so in a page that embeds the sidebar on its own this never resolves.
 */
export function connectPage(window: Window, ask: AskBackground): Promise<PageLink> {
  return new Promise((resolve) => {
    let hellos = 0;
    let busy = Promise.resolve();
    const consider = async (event: MessageEvent<unknown>) => {
      const hello = Hello.safeParse(event.data);
      const port = event.ports[0];
      if (!hello.success || !port || event.source !== window.parent) return;
      if (!isHelpdeskOrigin(event.origin) || hellos >= MAX_HELLOS) return;
      hellos += 1;
      // One at a time: page and frame draw the same secret only when their draws do not overtake each other.
      busy = busy.then(async () => {
        const late = new Promise<null>((done) => setTimeout(() => done(null), DRAW));
        const mine = await Promise.race([ask('pair.secret').catch(() => null), late]);
        if (!mine || mine.secret !== hello.data.secret) {
          port.close();
          return;
        }
        window.removeEventListener('message', consider);
        const link = linkOver(port, new URL(event.origin).host);
        port.postMessage(READY);
        resolve(link);
      });
    };
    window.addEventListener('message', consider);
  });
}

/** The match patterns are `https://*.host/*`; the apex itself counts too. */
function isHelpdeskOrigin(origin: string): boolean {
  return helpdeskMatches.some((match) => {
    const suffix = match.replace(/^https:\/\/\*/, '').replace(/\/\*$/, '');
    return (
      origin.startsWith('https://') && (origin.endsWith(suffix) || origin === `https://${suffix.slice(1)}`)
    );
  });
}
