/** What a scenario may do with a browser. Chromium and Firefox are driven by different libraries; both keep to this. */

export type BrowserName = 'chromium' | 'firefox';

export interface OpenOptions {
  /** Folder with the built extension; none opens a plain browser. */
  extension?: string;
  /** Port of the lab on loopback; `*.zendesk.com` and `*.gorgias.com` lead there. */
  labPort: number;
  thirdPartyCookies?: 'allowed' | 'blocked';
  /** A folder that is kept when the browser is closed, and opened again; a new one that is thrown away when left out. */
  profile?: string;
  /** False opens a window for a person. */
  headless?: boolean;
  /** Milliseconds after which an idle Firefox background ends; Chromium's is ended by `killBackground`. */
  backgroundIdle?: number;
}

/** A document: a page's own, or a frame's in it. */
export interface Surface {
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Real mouse click on the first visible match. @throws when none appears in time */
  click(target: Target): Promise<void>;
  /** Moves the real mouse over the first visible match. */
  hover(target: Target): Promise<void>;
  /** Sets the files of a file input, as a person choosing them would. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
}

export interface Page extends Surface {
  goto(url: string): Promise<void>;
  /** The frame whose address ends in this file, for example `sidebar.html`. @throws when none appears in time */
  frame(file: string): Promise<Surface>;
  /** Keys go to what has the focus, in whichever frame it is. */
  type(text: string): Promise<void>;
  /** For example `Control+Enter`, `Escape`. */
  press(keys: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface Session {
  readonly browser: BrowserName;
  newPage(): Promise<Page>;
  /** The console. Firefox lets only the extension open it, so it needs a page with the sidebar in it. */
  openConsole(path: string, from: Page): Promise<Page>;
  /** Ends the background now (Chromium), or waits until its short idle time ended it (Firefox). */
  killBackground(): Promise<void>;
  /** As an update does. Every open page of the extension goes; a frame in a helpdesk may not ask for it in Firefox. */
  reloadExtension(from: Page): Promise<void>;
  close(): Promise<void>;
}

/** A CSS selector, and words that the element's name or text must hold. */
export interface Target {
  css: string;
  text?: string;
}

/** Milliseconds; two busy cores may take a second for a page. */
export const patience = 15_000;

/**
 * Runs inside a document: marks the first visible match and says whether there is one. Every shadow root that is open is
 * looked into.
 */
export function markTarget({ css, text, mark }: Target & { mark: string }): boolean {
  // No named function in here: the program that runs TypeScript would wrap it in a helper that a page does not have.
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.matches(css) || element.getClientRects().length === 0) continue;
      const name = `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`;
      if (text !== undefined && !name.replace(/\s+/g, ' ').includes(text)) continue;
      element.setAttribute('data-target', mark);
      return true;
    }
  }
  return false;
}

/** Waits until something is true in a document. @throws naming what was waited for */
export async function waitFor<A>(
  surface: Pick<Surface, 'evaluate'>,
  what: string,
  work: (argument: A) => boolean,
  argument: A,
  limit = patience,
): Promise<void> {
  const until = Date.now() + limit;
  for (;;) {
    // A page that navigates loses its document; the next look finds the new one.
    if (await surface.evaluate(work, argument).catch(() => false)) return;
    if (Date.now() > until) throw new Error(`waited ${limit} ms for ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Runs inside a page of the extension. It answers before its page goes. */
export function reloadSelf(): void {
  type Api = { runtime: { reload(): void } };
  const scope = globalThis as unknown as { browser?: Api; chrome: Api };
  setTimeout(() => (scope.browser ?? scope.chrome).runtime.reload(), 50);
}

let marks = 0;
export const nextMark = () => {
  marks += 1;
  return `t${marks}`;
};

export const describeTarget = ({ css, text }: Target) => (text === undefined ? css : `${css} with "${text}"`);

/** Waits for a match. @returns the selector of the marked element */
export async function locate(surface: Pick<Surface, 'evaluate'>, target: Target): Promise<string> {
  const mark = nextMark();
  await waitFor(surface, describeTarget(target), markTarget, { ...target, mark });
  return `[data-target="${mark}"]`;
}
