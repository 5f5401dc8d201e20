import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../tests/e2e/browsers';
import { waitFor } from '../../tests/e2e/browsers';
import { type Desk, firstTicket, openTicket, sidebarSaying } from './desk';

/** Five tickets and the Audit page, each step in plain words and with a picture. */
export async function tour(desk: Desk, say: (line: string) => void): Promise<string[]> {
  const folder = join(process.cwd(), '.output', 'tour');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  const { page, session } = desk;

  const step = async (name: string, words: string, shot: Page = page) => {
    const file = join(folder, `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`);
    await shot.screenshot(file);
    pictures.push(file);
    say(`${pictures.length}. ${words}`);
  };

  await openTicket(page, firstTicket, 'From macro: How to return');
  await step(
    'draft',
    'Ticket 101, Zendesk, Marlow & Fenn. A draft stands beside the ticket, built from an approved macro.',
  );

  let sidebar = await page.frame('sidebar.html');
  await sidebar.hover({ css: '[data-segment], .segment', text: 'The money goes back' });
  await new Promise((done) => setTimeout(done, 600));
  await step('proof', 'One sentence is pointed at: its source, version, approver and date.');

  // Away from the sentence, so that its source closes before the button below is reached.
  await sidebar.hover({ css: '[data-segment]', text: 'Hi Judith' });
  await new Promise((done) => setTimeout(done, 800));
  await sidebar.click({ css: 'button', text: 'the draft into the reply box' });
  await sidebarSaying(page, 'Inserted. Read it');
  await step('inserted', 'The draft stands in the reply box. Nothing was sent.');

  await page.press('Control+End');
  await page.type(' P.S. The blue label is the one to use.');
  await page.click({ css: '[data-test-id="submit_button-button"]' });
  await sidebarSaying(page, 'Reply sent');
  await step(
    'sent',
    'The agent added a line and sent the reply. The sidebar saw the new message in the thread.',
  );

  await openTicket(page, 'https://harbor.zendesk.com/agent/tickets/105', 'Stop');
  await step(
    'flag',
    'Ticket 105, Zendesk, Voltaro. Smoke from a speaker: a flag that stops, its owner, and only the text that was approved for it.',
  );

  await openTicket(page, 'https://harbor.zendesk.com/agent/tickets/115', 'Which brand');
  await step('brand-unknown', 'Ticket 115, Zendesk. Two brands are possible: no draft, a question.');

  await openTicket(page, 'https://lumenskin.zendesk.com/agent/tickets/112', 'Pausar');
  await step(
    'spanish',
    'Ticket 112, Zendesk, Lumen Skin. A Spanish question, answered from the Spanish macro.',
  );

  await openTicket(page, 'https://harbor.gorgias.com/app/ticket/501', 'Something is missing');
  await step(
    'gorgias',
    'Ticket 501, Gorgias, Marlow & Fenn. An Instagram message, answered in the short form for it.',
  );

  const console = await session.openConsole('audit', page);
  await waitFor(
    console,
    'the records',
    () => document.querySelectorAll('.audit-table tbody tr').length >= 3,
    undefined,
  );
  await step(
    'audit',
    'The Audit page: what became of each draft, and that the chain of records is unbroken.',
    console,
  );

  await console.evaluate(() => {
    const rows = [...document.querySelectorAll('.audit-table tbody tr')];
    const sent = rows.find((row) => row.textContent?.includes('edited'));
    sent?.querySelector('button')?.click();
  }, undefined);
  await waitFor(console, 'the story', () => document.querySelector('.story-text ins') !== null, undefined);
  await console.evaluate(
    () => document.querySelector('.story')?.scrollIntoView({ block: 'start' }),
    undefined,
  );
  await step(
    'record',
    'The record of the reply that was sent, with what the agent added to the draft.',
    console,
  );

  sidebar = await page.frame('sidebar.html');
  const asked = desk.lab.state.requests.filter(({ by, method }) => by === 'other' && method !== 'GET');
  say(
    asked.length === 0
      ? 'The extension wrote nothing to the helpdesk: every request of its own was a GET.'
      : `The extension wrote to the helpdesk ${asked.length} times. That is a fault.`,
  );
  if (asked.length > 0) throw new Error('the extension wrote to the helpdesk');
  return pictures;
}
