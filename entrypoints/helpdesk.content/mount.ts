import { createNarrowing } from './narrowing';

/** The collapsed sidebar: a rail that still shows flags. CSS pixels. */
const RAIL = 44;
const MIN = 320;
const MAX = 560;

export interface Mount {
  /** Puts the sidebar back when the helpdesk took it out, and the page beside it again. */
  ensure(): void;
  layout(width: number, collapsed: boolean): void;
  focus(): void;
  /** Posts to the sidebar's window, and to no other origin. */
  post(message: unknown, port: MessagePort): void;
  /** Takes the sidebar out and gives the page its width back; `ensure` brings it again. */
  remove(): void;
}

/**
 * The sidebar's iframe in a closed shadow root at the right edge. Every style is set by script on the element itself,
 * because a helpdesk's content policy may forbid style sheets.
 */
export function createMount(doc: Document, source: string, loaded: () => void): Mount {
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

  let width = 380;
  const page = createNarrowing(doc, host);

  const ensure = () => {
    if (!host.isConnected) doc.documentElement.append(host);
    page.narrow(width);
  };
  return {
    ensure,
    layout(wanted, collapsed) {
      width = collapsed ? RAIL : Math.min(MAX, Math.max(MIN, Math.round(wanted)));
      set(host, { width: `${width}px` });
      if (host.isConnected) page.narrow(width);
    },
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
