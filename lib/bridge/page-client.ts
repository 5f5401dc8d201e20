import { READY } from './hello';
import { toPage } from './page-guard';
import type { FromPage, ToPage } from './page-messages';

/** What the page's end of the port needs of the world. */
export interface PageClientWorld {
  /** Asks the background for this tab's one-time secret; null when there is none to have. */
  secret(): Promise<string | null>;
  /** Posts to the sidebar's window, and to no other origin. */
  post(message: unknown, port: MessagePort): void;
  channel(): MessageChannel;
}

/** The page's hold on the sidebar. */
export interface PageClient {
  /** Dropped while no sidebar is paired; `paired` then tells it all anew. */
  say(message: FromPage): void;
  /** The sidebar's frame has loaded, for the first time or again: pair with it. */
  frameLoaded(): void;
  close(): void;
}

/** Milliseconds between attempts; a frame that is still starting answers a later one. */
const pauses = [1_500, 3_000, 6_000, 12_000] as const;

/**
 * Pairs with the sidebar by the secret that both get from the background, and speaks over one port from then on.
 * What comes from the frame is checked against its schema before `heard` sees it.
 */
export function createPageClient(
  world: PageClientWorld,
  heard: (message: ToPage) => void,
  paired: () => void,
): PageClient {
  let port: MessagePort | null = null;
  let round = 0;
  /** The attempt of this round that counts: an older one whose secrets came late is not posted any more. */
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drop = () => {
    clearTimeout(timer);
    round += 1;
    port?.close();
    port = null;
  };

  const attempt = async (mine: number, tries: number): Promise<void> => {
    // Before the asking: a background that never answers must not be the last that was tried.
    const pause = pauses[tries];
    if (pause !== undefined) timer = setTimeout(() => void attempt(mine, tries + 1), pause);
    const stillMine = () => mine === round && port === null && tries === newest;
    newest = tries;
    // The second draw is always fresh and this page's own, whatever an earlier, lost pairing has left behind.
    await world.secret();
    const secret = await world.secret();
    if (stillMine() && secret !== null) {
      const { port1, port2 } = world.channel();
      port1.onmessage = (event: MessageEvent<unknown>) => {
        if (mine !== round) return;
        if (port === null && event.data === READY) {
          clearTimeout(timer);
          port = port1;
          paired();
        } else if (port === port1) {
          const message = toPage(event.data);
          if (message) heard(message);
        }
      };
      world.post({ proofdesk: 'hello', secret }, port2);
    }
  };

  return {
    say: (message) => port?.postMessage(message),
    frameLoaded() {
      drop();
      void attempt(round, 0);
    },
    close: drop,
  };
}
