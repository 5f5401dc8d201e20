import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installFiles, openTicket, sidebarSaying } from '../../scripts/tour/desk';
import { LabTicket } from '../lab/lab-ticket';
import { type Lab, startLab } from '../lab/server';
import { buildFolder, openBrowser, type Page, type Session, waitFor } from './browsers';
import { givePassphrase } from './engine-console';

/**
 * A lead's morning and what comes of it, with lead and agent each in a profile of their own: a text is imported, mended,
 * approved and signed; the agent gets it and a draft uses it; it is retired, and no draft uses it any more.
 */

/** A question that the sample pack has no text for. */
const asked = LabTicket.parse({
  id: 190,
  helpdesk: 'zendesk',
  host: 'harbor.zendesk.com',
  brand: 'marlow',
  helpdeskBrandId: 11001,
  inbox: 'help@marlowfenn.example',
  channel: 'email',
  language: 'en',
  subject: 'Embroidery',
  customer: { name: 'Priya Nair', email: 'priya.nair@example.com', locale: 'en-GB' },
  messages: [
    {
      from: 'customer',
      at: '-2h',
      text: "Hi there,\n\nThe Harbour Jumper is for my sister's birthday. Do you embroider initials, and what does embroidery cost?\n\nThanks\nPriya",
    },
  ],
  note: 'Nothing approved says anything about embroidery.',
});
const ticket = `https://harbor.zendesk.com/agent/tickets/${asked.id}`;
const imported =
  'title,body\nEmbroidery,"Hi {{ticket.requester.first_name}},\n\nEmbroidery costs £9 an item. Choose it beside the jumper, and write the initials there.\n\nKind regards"\n';
const mended = 'Embroidery costs £4 an item. Choose it beside the jumper, and write the initials there.';
/** How the draft says it; the brand's own greeting comes before it. */
const told = 'Embroidery costs £4 an item.';

const textOf = (page: Page) =>
  page.evaluate(() => (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '), undefined);
const saying = (page: Page, words: string) =>
  expect.poll(() => textOf(page).catch(() => ''), { timeout: 15_000 }).toContain(words);
const go = async (page: Page, place: string, words: string) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await saying(page, words);
};

describe.each(['chromium', 'firefox'] as const)("a lead's morning in %s", (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'proofdesk-morning-'));
  let lab: Lab;
  let lead: Session;
  let agent: Session;
  let desk: Page;
  let agents: Page;
  let page: Page;

  const open = async (): Promise<[Session, Page]> => {
    const session = await openBrowser(browser, { extension: buildFolder(browser), labPort: lab.port });
    const first = await session.newPage();
    await first.goto(ticket);
    await first.frame('sidebar.html');
    return [session, first];
  };
  beforeAll(async () => {
    lab = await startLab({ extra: [asked] });
    const [opened, from] = await open();
    lead = opened;
    desk = await lead.openConsole('brands', from);
    [agent, page] = await open();
    agents = await agent.openConsole('brands', page);
  });
  afterAll(async () => {
    await lead?.close();
    await agent?.close();
    await lab?.stop();
    rmSync(folder, { recursive: true });
  });

  /** What "Sign and export for agents" hands over as a download. @returns its path */
  async function exported(name: string): Promise<string> {
    await desk.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(globalThis, { handedOver: text }));
        return make(blob);
      };
      Object.assign(globalThis, { handedOver: '' });
    }, undefined);
    await desk.click({ css: 'button', text: 'Sign and export for agents' });
    const handed = () => (globalThis as unknown as { handedOver: string }).handedOver;
    await expect.poll(() => desk.evaluate(handed, undefined), { timeout: 15_000 }).not.toBe('');
    const path = join(folder, name);
    writeFileSync(path, await desk.evaluate(handed, undefined));
    return path;
  }
  async function agentInstalls(path: string): Promise<void> {
    await agents.front();
    await installFiles(agents, [path]);
    await page.front();
  }
  /** As typed: React hears the browser's own setter followed by an input event. */
  const typed = (field: string, value: string) =>
    desk.evaluate(
      ([css, text]) => {
        const one = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(css);
        if (!one) throw new Error(`no ${css}`);
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(one), 'value')?.set?.call(one, text);
        one.dispatchEvent(new Event('input', { bubbles: true }));
      },
      [field, value] as const,
    );
  async function openMacro(title: string): Promise<void> {
    await go(desk, 'macros', 'macros');
    await typed('.desk-find input', title);
    await desk.click({ css: '.desk-row button', text: title });
    await waitFor(desk, 'the macro', () => document.querySelector('.desk-item-head h2') !== null, undefined);
  }

  it('begins with a key of the lead and the pack as it was', async () => {
    await desk.front();
    await waitFor(desk, 'the form', () => document.querySelector('.lead-key form') !== null, undefined);
    await givePassphrase(desk);
    await desk.click({ css: '.lead-key input[autocomplete="off"]' });
    await desk.type('Ines Rowe');
    await desk.click({ css: '.lead-key input[type="password"]' });
    await desk.type('seven grey herons');
    await desk.click({ css: '.lead-key button[type="submit"]' });
    await waitFor(desk, 'the key', () => document.querySelector('.lead-public') !== null, undefined);
    await installFiles(desk, ['tests/lab/brands/marlow.json']);
    await waitFor(desk, 'the list', () => document.querySelector('.pack-sign') !== null, undefined);
    await go(desk, 'macros', 'macros');
    await agentInstalls(await exported('before.json'));
    await openTicket(page, ticket, 'No draft');
  });

  it('an imported text is a draft that no agent gets', async () => {
    const csv = join(folder, 'macros.csv');
    writeFileSync(csv, imported);
    await desk.front();
    await go(desk, 'import', 'From files');
    await desk.chooseFiles('.import input[type=file]', [csv]);
    await saying(desk, '1 item was read');
    await desk.click({ css: 'button', text: 'Take the chosen one as a draft' });
    await saying(desk, 'in the working copy of Marlow & Fenn');
    expect(readFileSync(await exportedDraft(), 'utf8')).not.toContain('£9 an item');
  });
  async function exportedDraft(): Promise<string> {
    await go(desk, 'macros', 'macros');
    return exported('draft.json');
  }

  it('mended, approved and signed, it is what the agent’s draft says', async () => {
    await openMacro('Embroidery');
    await typed('.desk-form textarea', mended);
    await typed('.desk-form input[list]', 'embroidery');
    await desk.click({ css: '.desk-item-head button', text: 'Send to review' });
    await go(desk, 'review', 'Embroidery');
    await desk.click({ css: '.desk-decision button', text: 'Approve' });
    await saying(desk, 'Approved: Embroidery');
    await agentInstalls(await exported('approved.json'));
    const sidebar = await openTicket(page, ticket, told);
    expect(await sidebar.evaluate(() => document.body.textContent ?? '', undefined)).toContain('From macro');
  });

  it('retired, it is in no draft, in the sidebar that is open too', async () => {
    await desk.front();
    await openMacro('Embroidery');
    await desk.click({ css: '.desk-item-head button', text: 'Retire' });
    await saying(desk, 'Retired');
    await agentInstalls(await exported('retired.json'));
    const sidebar = await sidebarSaying(page, 'No draft');
    expect(await sidebar.evaluate(() => document.body.textContent ?? '', undefined)).not.toContain(told);
  });
});
