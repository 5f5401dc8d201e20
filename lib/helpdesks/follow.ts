import type { HelpdeskPage } from './contract';

/** Milliseconds: how soon a change of the page is looked at, and how often the address is, when nothing else tells. */
const SOON = 120;
const SLOW = 500;

/**
 * Calls `look` soon after the page may have changed: the app moved to another address (seen without touching the page's
 * own history functions), drew something, or the agent typed or clicked. Many changes at once make one call.
 * @returns stops following
 */
export function follow(win: Window, look: () => void): () => void {
  let timer: number | undefined;
  const soon = () => {
    timer ??= win.setTimeout(() => {
      timer = undefined;
      look();
    }, SOON);
  };

  let href = win.location.href;
  const slow = win.setInterval(() => {
    if (win.location.href !== href) {
      href = win.location.href;
      soon();
    }
  }, SLOW);

  const observer = new MutationObserver(soon);
  observer.observe(win.document, { childList: true, subtree: true });
  const events = ['input', 'focusin', 'click'] as const;
  for (const name of events) win.document.addEventListener(name, soon, { capture: true, passive: true });
  // Chrome, and Firefox from 147; the interval above serves where it is missing.
  const { navigation } = win as Window & { navigation?: EventTarget };
  const moves = ['currententrychange', 'navigatesuccess'];
  for (const name of moves) navigation?.addEventListener(name, soon);
  win.addEventListener('popstate', soon);

  return () => {
    win.clearTimeout(timer);
    win.clearInterval(slow);
    observer.disconnect();
    for (const name of events) win.document.removeEventListener(name, soon, { capture: true });
    for (const name of moves) navigation?.removeEventListener(name, soon);
    win.removeEventListener('popstate', soon);
  };
}

/** The helpdesk of an address, or undefined: outside the agent's app there is nothing to do. */
export const pageFor = (pages: readonly HelpdeskPage[], url: URL): HelpdeskPage | undefined =>
  pages.find((page) => page.matches(url));
