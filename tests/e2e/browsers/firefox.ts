import {
  type ElementHandle,
  type Frame,
  type KeyInput,
  launch,
  type Page as PuppeteerPage,
} from 'puppeteer-core';
import { findBrowser } from './find';
import {
  locate,
  type OpenOptions,
  type Page,
  patience,
  reloadSelf,
  type Session,
  type Surface,
} from './session';

const geckoId = 'proofdesk@proofdesk.example';
/** Any fixed value: it makes the extension's pages known by address. */
const uuid = '3d9f2a64-52c1-4b8e-9d07-6f1f0a7c2b11';

export async function openFirefox(options: OpenOptions): Promise<Session> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : { width: 1400, height: 900 },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.labPort}`,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      // What is loaded for a test goes with the browser, and would take along what it kept.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.background.idle.timeout': options.backgroundIdle ?? 30_000,
      // 5: partitioned for third parties (the default); 1: refused.
      'network.cookie.cookieBehavior': options.thirdPartyCookies === 'blocked' ? 1 : 5,
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  const session: Session = {
    browser: 'firefox',
    newPage: async () => wrapPage(await browser.newPage()),
    async openConsole(path, from) {
      const before = new Set(await browser.pages());
      const sidebar = await from.frame('sidebar.html');
      await sidebar.evaluate((place) => {
        type Runtime = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        const { browser: extension } = globalThis as unknown as { browser: Runtime };
        return extension.runtime
          .sendMessage({ call: 'console.open', args: { path: place } })
          .then(() => undefined);
      }, path);
      const until = Date.now() + patience;
      for (;;) {
        for (const page of await browser.pages()) {
          if (before.has(page)) continue;
          const address = await page.evaluate(() => location.href).catch(() => '');
          if (address.includes('/console.html')) return wrapPage(page);
        }
        if (Date.now() > until) throw new Error('the console did not open');
        await new Promise((done) => setTimeout(done, 100));
      }
    },
    // Nothing outside can end it; `backgroundIdle` sets how long that takes.
    killBackground: () => new Promise((done) => setTimeout(done, (options.backgroundIdle ?? 30_000) + 2_000)),
    async reloadExtension(from) {
      const console = await session.openConsole('brands', from);
      await console.evaluate(reloadSelf, undefined);
      const until = Date.now() + patience;
      while (await console.evaluate(() => true, undefined).catch(() => false)) {
        if (Date.now() > until) throw new Error('the extension was not reloaded');
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    close: () => browser.close(),
  };
  return session;
}

function wrapSurface(frame: Frame): Surface {
  const surface: Surface = {
    // A frame that is gone throws at once, not by its promise.
    evaluate: async (work, argument) => frame.evaluate(work as never, argument as never) as never,
    async click(target) {
      const element = await frame.waitForSelector(await locate(surface, target), { timeout: patience });
      await settled(element);
      await element?.click();
    },
    async hover(target) {
      await (await frame.waitForSelector(await locate(surface, target), { timeout: patience }))?.hover();
    },
    async chooseFiles(selector, paths) {
      const input = await frame.waitForSelector(selector, { timeout: patience });
      await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(...paths);
    },
  };
  return surface;
}

/** A click lands where the element was when it was looked for: one that still moves is waited for, as Playwright does. */
async function settled(element: Pick<ElementHandle, 'boundingBox'> | null): Promise<void> {
  let before = '';
  for (const until = Date.now() + 2_000; Date.now() < until; ) {
    const now = JSON.stringify(await element?.boundingBox());
    if (now === before) return;
    before = now;
    await new Promise((done) => setTimeout(done, 60));
  }
}

function wrapPage(page: PuppeteerPage): Page {
  return {
    ...wrapSurface(page.mainFrame()),
    goto: async (url) => void (await page.goto(url)),
    async frame(file) {
      const until = Date.now() + patience;
      for (;;) {
        for (const frame of page.frames()) {
          // `frame.url()` says about:blank for extension pages, so the document is asked.
          const path = await frame.evaluate(() => location.pathname).catch(() => '');
          if (path.endsWith(`/${file}`)) return wrapSurface(frame);
        }
        if (Date.now() > until) throw new Error(`no frame with ${file} appeared`);
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const parts = keys.split('+') as KeyInput[];
      for (const key of parts.slice(0, -1)) await page.keyboard.down(key);
      const last = parts.at(-1);
      if (last) await page.keyboard.press(last);
      for (const key of parts.slice(0, -1).reverse()) await page.keyboard.up(key);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}
