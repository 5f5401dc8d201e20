import type { Page } from 'playwright-core';
import { isState, type StateName, states } from './states';

export interface View {
  name: string;
  state: StateName;
  rail: boolean;
  /** What is done before the picture is taken. */
  act?(page: Page): Promise<void>;
}

/** Every state as it opens, and what opens on them. */
export const views: View[] = [
  ...Object.keys(states)
    .filter(isState)
    .map((name): View => ({ name, state: name, rail: name.startsWith('rail') })),
  {
    name: 'proof',
    state: 'ready',
    rail: false,
    act: async (page) => {
      await page.locator('[data-segment]').nth(5).focus();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'editing',
    state: 'blocked',
    rail: false,
    act: async (page) => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
    },
  },
  {
    name: 'discarding',
    state: 'ready',
    rail: false,
    act: async (page) => {
      await page.getByRole('button', { name: 'Discard' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
];
