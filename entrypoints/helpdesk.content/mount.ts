import type { FromPage } from '@/lib/bridge/page-messages';
import { createNarrowing } from './narrowing';

/** The collapsed sidebar: a rail that still shows flags. CSS pixels. */
const RAIL = 44;
const MIN = 320;
const MAX = 560;
/** A window that is not twice as wide as the sidebar has no room for both: a small one, or one enlarged to 200 %. */
const NARROW = 760;

export interface Mount {
  /** Puts the sidebar back when the helpdesk took it out, and the page beside it again. */
  ensure(): void;
  layout(width: number, collapsed: boolean): void;
  /** In a narrow window the sidebar lies over the page, and only its rail stays beside it. */
  narrow(): boolean;
  focus(): void;
  /** Posts to the sidebar's window, and to no other origin. */
  post(message: unknown, port: MessagePort): void;
  /** Takes the sidebar out and gives the page its width back; `ensure` brings it again. */
  remove(): void;
}

type Told = (message: Extract<FromPage, { type: 'room' | 'in-page' }>) => void;

/**
 * The sidebar's iframe in a closed shadow root at the right edge. Every style is set by script on the element itself,
 * because a helpdesk's content policy may forbid style sheets.
 */
export function createMount(doc: Document, source: string, loaded: () => void, told: Told): Mount {
  const origin = source.split('/').slice(0, 3).join('/');
  const host = doc.createElement('div');
  const frame = doc.createElement('iframe');
  frame.title = 'Proofdesk';
  frame.allow = 'clipboard-write';
  frame.src = source;
  frame.addEventListener('load', loaded);
  set(frame, { border: '0', width: '100%', height: '100%', display: 'block', 'color-scheme': 'normal' });
  host.attachShadow({ mode: 'closed' }).append(frame);
  set(host, {
    all: 'initial',
    position: 'fixed',
    top: '0',
    right: '0',
    height: '100%',
    'z-index': '2147483646',
    display: 'block',
  });

  const page = createNarrowing(doc, host);
  const win = doc.defaultView;
  const room = () => win?.innerWidth ?? MAX * 2;
  const narrow = () => room() < NARROW;
  let wanted = { width: 380, collapsed: narrow() };
  const arrange = () => {
    const { width, collapsed } = wanted;
    const most = narrow() ? room() : Math.min(MAX, room() / 2);
    const drawn = collapsed ? RAIL : Math.round(Math.min(most, Math.max(MIN, width)));
    set(host, { width: `${drawn}px` });
    if (host.isConnected) page.narrow(narrow() ? RAIL : drawn);
  };

  let before = narrow();
  const resized = () => {
    arrange();
    if (narrow() !== before) told({ type: 'room', narrow: narrow() });
    before = narrow();
  };
  const inPage = ({ target }: Event) => {
    if (narrow() && !wanted.collapsed && target !== host && host.isConnected) told({ type: 'in-page' });
  };
  win?.addEventListener('resize', resized, { passive: true });
  const returns = ['focusin', 'pointerdown'] as const;
  for (const name of returns) doc.addEventListener(name, inPage, { capture: true, passive: true });

  arrange();
  return {
    ensure() {
      if (!host.isConnected) doc.documentElement.append(host);
      resized();
    },
    layout(width, collapsed) {
      wanted = { width, collapsed };
      arrange();
    },
    narrow,
    focus: () => frame.focus(),
    post: (message, port) => frame.contentWindow?.postMessage(message, origin, [port]),
    remove() {
      host.remove();
      page.restore();
    },
  };
}

function set(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}
