import { openChromium } from './chromium';
import { openFirefox } from './firefox';
import type { BrowserName, OpenOptions, Session } from './session';

export type { BrowserName, OpenOptions, Page, Session, Surface } from './session';
export { patience, waitFor } from './session';

export const openBrowser = (browser: BrowserName, options: OpenOptions): Promise<Session> =>
  browser === 'chromium' ? openChromium(options) : openFirefox(options);

/** Folder of the build for a browser. */
export const buildFolder = (browser: BrowserName, mode?: 'lab'): string =>
  `${process.cwd()}/.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3${mode ? `-${mode}` : ''}`;
