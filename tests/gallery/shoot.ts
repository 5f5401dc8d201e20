import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { serveGallery } from './server';
import { looksOf, type View, views } from './views';

/**
 * Draws every state of sidebar and console in both themes at their widths into `.output/gallery`, the sidebar's main
 * ones also with letters of twice the size and in the colours that a person forces on every page, and checks each for
 * WCAG 2.2 A and AA with axe. Fails on any violation, on a page wider than its window, and when the planted faults are not caught.
 *
 * `npm run gallery`, or with part of a name: `npm run gallery -- ready`; with `--fine`, at twice the points.
 */

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary?: string }[];
}
declare const axe: {
  run(root: Document, options: unknown): Promise<{ violations: Violation[] }>;
};

const out = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const faultsOf = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ path: axeSource });
  const violations = await page.evaluate(
    async (wanted) => (await axe.run(document, { runOnly: { type: 'tag', values: wanted } })).violations,
    tags,
  );
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  );
  const over = await page.evaluate(() => {
    const main = document.querySelector('main');
    return Math.max(
      document.documentElement.scrollWidth - innerWidth,
      main ? main.scrollWidth - main.clientWidth : 0,
    );
  });
  return over > 0 ? [...faults, `too wide by ${over} px`] : faults;
};

const fine = process.argv.includes('--fine');
const wanted = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
/** Views drawn at once: two cores are little, and one page uses one of them. */
const atOnce = 2;
mkdirSync(out, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let bad = 0;
let drawn = 0;
try {
  const context = await browser.newContext({ reducedMotion: 'reduce', deviceScaleFactor: fine ? 2 : 1 });
  /** A page of its own for each view: after some 280 documents one page stopped loading any more. */
  const openPage = async () => {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    return { page, errors };
  };
  const { page } = await openPage();
  await page.goto(`${gallery.url}?state=planted`);
  await page.getByRole('heading', { name: 'Planted' }).waitFor();
  const planted = await faultsOf(page);
  for (const id of ['color-contrast', 'button-name']) {
    if (planted.some((fault) => fault.startsWith(id))) continue;
    bad += 1;
    console.error(`the check does not see a planted fault: ${id}`);
  }

  await page.close();

  const draw = async (view: View) => {
    const { page, errors } = await openPage();
    for (const look of looksOf(view)) {
      const wide = view.rail ? 44 : look.width;
      const name = `${view.name}-${look.name}-${wide}`;
      await page.emulateMedia({ colorScheme: look.theme, forcedColors: look.forced ? 'active' : 'none' });
      await page.setViewportSize({ width: wide, height: 720 });
      await page.goto(`${gallery.url}?state=${view.state}&theme=${look.theme}`);
      await page.locator(view.console ? '[data-drawn]' : '.sidebar').waitFor();
      if (look.large) await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      const height = await page.evaluate(() => {
        const main = document.querySelector('main');
        return main ? main.scrollHeight + main.getBoundingClientRect().top : 0;
      });
      await page.setViewportSize({ width: wide, height: Math.max(360, Math.ceil(height)) });
      await view.act?.(page);
      await page.screenshot({ path: `${out}${name}.png` });
      drawn += 1;
      for (const fault of [...(await faultsOf(page)), ...errors.splice(0)]) {
        bad += 1;
        console.error(`${name}: ${fault}`);
      }
    }
    await page.close();
  };
  const left = views.filter(({ name }) => name.includes(wanted));
  const drawer = async () => {
    for (let view = left.shift(); view; view = left.shift()) await draw(view);
  };
  await Promise.all(Array.from({ length: atOnce }, drawer));
} finally {
  await browser.close();
  await gallery.close();
}
console.log(`${drawn} pictures in .output/gallery, ${bad} faults (axe ${tags.join(', ')})`);
process.exitCode = bad === 0 && drawn > 0 ? 0 : 1;
