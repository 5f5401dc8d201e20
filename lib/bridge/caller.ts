import { helpdeskMatches } from '../helpdesks/matches';
import type { Caller } from './background-calls';

/** What the browser stamped on a message; a structural part of `runtime.MessageSender`. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** This extension, as the background knows itself. */
export interface Self {
  id: string;
  /** `runtime.getURL('')`: in Firefox a per-install address, so it is never built from the id. */
  baseUrl: string;
}

/** A caller that was proven. `tabId` is there for `page` and `frame`. */
export interface ProvenCaller {
  caller: Caller;
  tabId?: number;
}

/**
 * Who is calling, from the sender alone. Null for everyone who cannot be proven: other extensions, nested frames of a
 * page, pages of other sites, the sidebar opened on its own, unknown pages of ours.
 */
export function prove(sender: Sender, self: Self): ProvenCaller | null {
  if (sender.id !== self.id || !sender.url) return null;
  const url = parse(sender.url);
  const own = parse(self.baseUrl);
  if (!url || !own) return null;
  // An address and an origin that disagree mean a renderer that lies, or a sandboxed document.
  if (sender.origin !== undefined && sender.origin !== originOf(url)) return null;
  const tabId = sender.tab?.id;

  if (originOf(url) === originOf(own)) {
    const framed = sender.frameId !== undefined && sender.frameId !== 0;
    if (url.pathname === '/sidebar.html' && framed && tabId !== undefined) return { caller: 'frame', tabId };
    if (url.pathname === '/console.html' && !framed) return { caller: 'console' };
    return null;
  }
  if (isHelpdesk(url) && sender.frameId === 0 && tabId !== undefined) return { caller: 'page', tabId };
  return null;
}

/** `url.origin` is "null" for extension schemes in some engines, so it is put together here. */
const originOf = (url: URL) => `${url.protocol}//${url.host}`;

const parse = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

function isHelpdesk(url: URL): boolean {
  return (
    url.protocol === 'https:' &&
    helpdeskMatches.some((match) => {
      const domain = match.replace(/^https:\/\/\*\./, '').replace(/\/\*$/, '');
      return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
    })
  );
}
