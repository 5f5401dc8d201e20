import type { BrowserName, OpenOptions } from '../../tests/e2e/browsers';
import {
  buildFolder,
  openBrowser,
  type Page,
  patience,
  type Session,
  type Surface,
  waitFor,
} from '../../tests/e2e/browsers';
import { type Lab, startLab } from '../../tests/lab/server';
import { signedFiles } from '../../tests/lab/signed-packs';

/** The replicas and a browser with the extension in it, the sample brands installed. */
export interface Desk {
  lab: Lab;
  session: Session;
  page: Page;
}

const samplePacks = ['marlow', 'lumen', 'voltaro'].map(
  (brand) => `${process.cwd()}/tests/lab/brands/${brand}.json`,
);

export const firstTicket = 'https://harbor.zendesk.com/agent/tickets/101';

export interface DeskOptions extends Partial<OpenOptions> {
  /** `lab`: the build with the scripted engine. */
  mode?: 'lab';
}

export async function openDesk(browser: BrowserName, { mode, ...options }: DeskOptions = {}): Promise<Desk> {
  const lab = await startLab();
  const session = await openBrowser(browser, {
    extension: buildFolder(browser, mode),
    labPort: lab.port,
    ...options,
  });
  const page = await session.newPage();
  await page.goto(firstTicket);
  await installSamples(session, page);
  return { lab, session, page };
}

/** As an agent would: the lead's signed files through the console's own file field, and the lead's key trusted once a brand. */
export async function installSamples(session: Session, from: Page): Promise<void> {
  await from.frame('sidebar.html');
  const console = await session.openConsole('brands', from);
  await waitFor(console, 'the console', () => document.querySelector('input[type=file]') !== null, undefined);
  await installFiles(console, await signedFiles(samplePacks));
  await waitFor(
    console,
    'three brands',
    () => document.querySelectorAll('.console-brands:not(.pack-offers) > li').length === 3,
    undefined,
  );
  await console.close();
  await from.front();
}

/** Chooses the files and says yes to each of them. */
export async function installFiles(console: Surface, paths: readonly string[]): Promise<void> {
  const counted = (css: string, many: number) =>
    waitFor(
      console,
      `${many} of ${css}`,
      ([selector, count]) => document.querySelectorAll(selector).length === count,
      [css, many] as const,
    );
  await console.chooseFiles('input[type=file]', [...paths]);
  await counted('.pack-offers > li', paths.length);
  for (let left = paths.length; left > 0; left -= 1) {
    await console.click({ css: '.pack-offers .button.primary' });
    await counted('.pack-offers > li', left - 1);
  }
}

/** Opens a ticket and waits until the sidebar says these words. @returns the sidebar */
export async function openTicket(page: Page, url: string, words: string): Promise<Surface> {
  await page.goto(url);
  return sidebarSaying(page, words);
}

/**
 * The frame is looked up anew at every look: after a load or a reload of the extension the first one found may be the
 * old page's. @throws with what the sidebar said instead
 */
export async function sidebarSaying(page: Page, words: string): Promise<Surface> {
  const until = Date.now() + patience;
  for (;;) {
    const sidebar = await page.frame('sidebar.html');
    const said = await sidebar
      .evaluate(() => (document.body?.textContent ?? '').replace(/\s+/g, ' '), undefined)
      .catch((error: unknown) => `(${String(error)})`);
    if (said.includes(words)) return sidebar;
    if (Date.now() > until)
      throw new Error(`waited for the sidebar to say "${words}"; it says "${said.slice(0, 400)}"`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
