import type { BrowserName, OpenOptions } from '../../tests/e2e/browsers';
import {
  buildFolder,
  openBrowser,
  type Page,
  type Session,
  type Surface,
  waitFor,
} from '../../tests/e2e/browsers';
import { type Lab, startLab } from '../../tests/lab/server';

/** The replicas and a browser with the extension in it, the sample brands installed. */
export interface Desk {
  lab: Lab;
  session: Session;
  page: Page;
}

export const samplePacks = ['marlow', 'lumen', 'voltaro'].map(
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
  await installPacks(session, page);
  return { lab, session, page };
}

/** Through the console's own file field, as a team lead would. */
async function installPacks(session: Session, from: Page): Promise<void> {
  await from.frame('sidebar.html');
  const console = await session.openConsole('brands', from);
  await waitFor(console, 'the console', () => document.querySelector('input[type=file]') !== null, undefined);
  await console.chooseFiles('input[type=file]', samplePacks);
  await waitFor(
    console,
    'three brands',
    () => document.querySelectorAll('.console-brands > li').length === 3,
    undefined,
  );
  await console.close();
  await from.front();
}

/** Opens a ticket and waits until the sidebar says these words. @returns the sidebar */
export async function openTicket(page: Page, url: string, words: string): Promise<Surface> {
  await page.goto(url);
  return sidebarSaying(page, words);
}

export async function sidebarSaying(page: Page, words: string): Promise<Surface> {
  const sidebar = await page.frame('sidebar.html');
  await waitFor(
    sidebar,
    `the sidebar to say "${words}"`,
    (wanted) => (document.body.textContent ?? '').replace(/\s+/g, ' ').includes(wanted),
    words,
  );
  return sidebar;
}
