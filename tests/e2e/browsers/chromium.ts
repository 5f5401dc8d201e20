import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page as PlaywrightPage } from 'playwright-core';
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

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

export async function openChromium(options: OpenOptions): Promise<Session> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'proofdesk-chromium-'));
  const preferences = join(profile, 'Default', 'Preferences');
  if (!existsSync(preferences)) prepare(preferences, options);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.headless === false ? null : { width: 1400, height: 900 },
    args: [
      ...quiet,
      // With `--load-extension` alone Playwright's own switch keeps the extension out.
      ...(options.extension
        ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
        : []),
      `--host-resolver-rules=MAP *.zendesk.com:443 127.0.0.1:${options.labPort},MAP *.gorgias.com:443 127.0.0.1:${options.labPort}`,
    ],
  });
  const id = options.extension ? await extensionId(context) : '';
  return {
    browser: 'chromium',
    newPage: async () => wrapPage(await context.newPage()),
    async openConsole(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/console.html#${path}`);
      return wrapPage(page);
    },
    async killBackground() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/console.html`);
      const devtools = await context.newCDPSession(page);
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async reloadExtension() {
      do {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/console.html`);
        const closed = page.waitForEvent('close', { timeout: patience });
        await page.evaluate(reloadSelf);
        await closed;
      } while (!(await answers(context, id)));
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function prepare(preferences: string, { thirdPartyCookies }: OpenOptions): void {
  mkdirSync(dirname(preferences), { recursive: true });
  writeFileSync(
    preferences,
    JSON.stringify({
      profile: { cookie_controls_mode: thirdPartyCookies === 'blocked' ? 1 : 0 },
      // Without it an unpacked extension that is reloaded stays switched off.
      extensions: { ui: { developer_mode: true } },
    }),
  );
}

async function extensionId(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: patience }));
  return new URL(worker.url()).host;
}

/**
 * False when Chromium, watched by a debugger, has started a worker of which its browser process knows nothing: it runs,
 * and every extension call in it fails with "No SW" (`extension_function_dispatcher.cc`). Seen about once in 20 reloads
 * on a busy machine. No person is helped by a test of that; what the sidebar shows then has its own test.
 */
async function answers(context: BrowserContext, id: string): Promise<boolean> {
  const page = await context.newPage();
  try {
    for (const until = Date.now() + patience; ; ) {
      const there = await page.goto(`chrome-extension://${id}/console.html`).catch(() => null);
      if (there) break;
      if (Date.now() > until) throw new Error('the extension did not come back after its reload');
      await new Promise((done) => setTimeout(done, 50));
    }
    return await page.evaluate(async () => {
      type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
      const late = new Promise<null>((done) => setTimeout(() => done(null), 3_000));
      return (await Promise.race([runtime.sendMessage({ call: 'settings.get' }), late])) !== null;
    });
  } finally {
    await page.close();
  }
}

function wrapSurface(frame: Frame): Surface {
  const surface: Surface = {
    evaluate: (work, argument) => frame.evaluate(work as never, argument as never),
    click: async (target) => frame.locator(await locate(surface, target)).click({ timeout: patience }),
    hover: async (target) => frame.locator(await locate(surface, target)).hover({ timeout: patience }),
    chooseFiles: (selector, paths) => frame.setInputFiles(selector, [...paths]),
  };
  return surface;
}

function wrapPage(page: PlaywrightPage): Page {
  return {
    ...wrapSurface(page.mainFrame()),
    goto: async (url) => void (await page.goto(url)),
    async frame(file) {
      const until = Date.now() + patience;
      for (;;) {
        const frame = page
          .frames()
          .find((one) => new URL(one.url() || 'about:blank').pathname.endsWith(`/${file}`));
        if (frame) return wrapSurface(frame);
        if (Date.now() > until) throw new Error(`no frame with ${file} appeared`);
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
}
