import type { Page } from 'playwright-core';
import { consoleStates } from './console-states';
import { joinExports } from './join-view';
import { isState, states } from './states';
import { vaultViews } from './vault-states';

export interface View {
  name: string;
  state: string;
  rail?: boolean;
  /** A page of its own instead of a frame beside a ticket. */
  console?: boolean;
  /** What is done before the picture is taken. */
  act?(page: Page): Promise<void>;
}

/** Every state as it opens, and what opens on them. */
export const views: View[] = [
  ...vaultViews,
  ...Object.keys(consoleStates).map((name): View => ({ name, state: name, console: true })),
  ...Object.keys(states)
    .filter(isState)
    .map((name): View => ({ name, state: name, rail: name.startsWith('rail') })),
  {
    name: 'console-sample-missed',
    state: 'console-sample',
    console: true,
    act: async (page) => {
      await page.getByRole('radio', { name: 'Yes, a flag should have been there' }).check();
      await page.getByRole('checkbox', { name: 'Chargeback' }).check();
    },
  },
  { name: 'console-audit-joined', state: 'console-audit', console: true, act: joinExports },
  {
    name: 'console-rules-adding',
    state: 'console-rules',
    console: true,
    act: async (page) => {
      await page.getByText("Add a rule of the brand's own").click();
      await page.getByRole('button', { name: 'Add the rule' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'disagreeing-allow',
    state: 'disagreeing-with-lead',
    act: async (page) => {
      await page.getByRole('button', { name: /^Allow this once/ }).click();
      await page.getByLabel('Reason, at least ten letters').fill('Agreed with the brand today');
    },
  },
  {
    name: 'proof',
    state: 'ready',
    act: async (page) => {
      await page.locator('[data-segment]').nth(5).focus();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'editing',
    state: 'blocked',
    act: async (page) => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
    },
  },
  {
    name: 'leaves',
    state: 'sent-to-server',
    act: async (page) => {
      await page.getByRole('button', { name: 'What left this computer' }).click();
      await page.locator('[data-leaves]').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'discarding',
    state: 'ready',
    act: async (page) => {
      await page.getByRole('button', { name: 'Discard' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
];

/** How a view is drawn. */
interface Look {
  name: string;
  theme: 'light' | 'dark';
  /** CSS pixels. */
  width: number;
  /** Letters of twice the size in a sidebar of the same width, as a browser that enlarges only text shows it. */
  large?: boolean;
  /** Colours of the person's own choice instead of the page's. */
  forced?: boolean;
}

/** Both themes and both widths, not every pair of them, but for the main views. */
const everyView: Look[] = [
  { name: 'light', theme: 'light', width: 380 },
  { name: 'dark', theme: 'dark', width: 320 },
];
const mainViews: Look[] = [
  { name: 'dark', theme: 'dark', width: 380 },
  { name: 'light', theme: 'light', width: 320 },
  { name: 'large', theme: 'light', width: 380, large: true },
  { name: 'large', theme: 'light', width: 320, large: true },
  { name: 'forced-light', theme: 'light', width: 380, forced: true },
  { name: 'forced-dark', theme: 'dark', width: 380, forced: true },
];
const main = new Set([
  'adapter-broken',
  'abstained',
  'blocked',
  'brand-unknown',
  'discarding',
  'drafting-off',
  'editing',
  'leaves',
  'inserted',
  'insert-refused',
  'needs-human',
  'proof',
  'rail',
  'ready',
  'ready-flags',
  'sent',
  'steering',
]);

/** A page is drawn in each theme and at each width, not in every pair of them. */
const pageViews: Look[] = [
  { name: 'light', theme: 'light', width: 1280 },
  { name: 'dark', theme: 'dark', width: 640 },
  { name: 'light', theme: 'light', width: 320 },
];

const railViews: Look[] = (['light', 'dark'] as const).map((theme) => ({ name: theme, theme, width: 380 }));

export function looksOf({ name, rail, console: page }: View): Look[] {
  if (page) return [...pageViews, { name: 'forced-light', theme: 'light', width: 1280, forced: true }];
  const looks = main.has(name) ? [...everyView, ...mainViews] : everyView;
  // The rail has one width.
  if (!rail) return looks;
  return main.has(name) ? looks.filter(({ width }) => width === 380) : railViews;
}
