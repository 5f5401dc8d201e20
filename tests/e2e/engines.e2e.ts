import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk, openTicket, sidebarSaying } from '../../scripts/tour/desk';
import { type Models, startModels } from '../lab/models';
import { type Page, waitFor } from './browsers';
import { ask, choose, connect, saying } from './engine-console';
import { canariesOf, expectClean, kinds, resetModels } from './remote-desk';

/**
 * Remote engines in the built extension, against the lab's providers: connected in the console as a lead would, drafting
 * beside the ticket, stopped on the wire, failing by name. And nothing personal in any request.
 */

const zendesk = (id: number) => `https://harbor.zendesk.com/agent/tickets/${id}`;
const answer = {
  segments: [
    // Words that the draft on this device does not have.
    { text: 'Thanks for writing to the lab. ' },
    { text: 'You have 30 days from delivery to send it back.', cites: [0] },
  ],
};

const inEnglish =
  'You have 30 days from delivery to send the trousers back to us, as long as they are unworn and have their tags on.';

describe.each(['chromium', 'firefox'] as const)('remote engines in %s', (browser) => {
  let desk: Desk;
  let page: Page;
  let models: Models;
  beforeAll(async () => {
    // The slow answer takes nine pauses: 45 seconds, longer than a background lives.
    models = await startModels({ dripMs: 5_000 });
    desk = await openDesk(browser, { mode: 'lab', thirdPartyCookies: 'blocked' });
    page = desk.page;
  });
  afterAll(async () => {
    await desk.session.close();
    await desk.lab.stop();
    await models.stop();
  });
  beforeEach(() => resetModels(models));
  afterEach(() => expectClean(models, canariesOf(desk.lab.state.world)));
  const drafts = () => models.journal().filter(({ text }) => text.includes('Subject:'));

  describe.each(kinds)('$engine', ({ engine, heading, path, call }) => {
    it('is connected with one small question, and its key never seen again', async () => {
      const console = await desk.session.openConsole('engines', page);
      await connect(console, heading, `${models.url}${path}`);
      await saying(console, 'It works, and was saved.');
      expect(await console.evaluate(() => document.documentElement.outerHTML, undefined)).not.toContain(
        'sk-canary',
      );
      await choose(console, engine);
      expect(JSON.stringify(await ask(console, 'settings.get'))).not.toContain('sk-canary');
      expect(await ask(console, 'engine.key', { engine })).toMatchObject({ ok: false });
      await console.close();
      await page.front();
    });

    it('drafts from the approved texts, and shows their proof', async () => {
      models.setScenario('ok', answer);
      const sidebar = await openTicket(page, zendesk(101), 'Thanks for writing to the lab. You have 30 days');
      await sidebarSaying(page, 'Insert');
      expect(drafts().map(({ path: asked }) => asked)).toEqual([call]);
      const first = await sidebar.evaluate(
        () => document.querySelectorAll('[data-segment]').length > 0,
        undefined,
      );
      expect(first).toBe(true);
    });

    it('shows what left, byte for byte as the provider received it', async () => {
      models.setScenario('ok', answer);
      await page.goto(zendesk(101));
      const sidebar = await sidebarSaying(page, 'What left this computer');
      await sidebar.click({ css: '.section-toggle', text: 'What left this computer' });
      await waitFor(
        sidebar,
        'the request',
        () => document.querySelector('[data-leaves]') !== null,
        undefined,
      );
      const shown = await sidebar.evaluate(
        () => ({
          text: document.querySelector('[data-leaves]')?.textContent ?? '',
          marked: document.querySelectorAll('[data-leaves] mark').length,
          stands: document.querySelector('.leaves-stands')?.textContent ?? '',
        }),
        undefined,
      );
      expect(shown.text).toBe(drafts().at(-1)?.text);
      expect(shown.marked).toBeGreaterThan(2);
      expect(shown.stands).toContain('MF-204518');
    });

    it('changes the draft with every word shown, and takes it back', async () => {
      models.setScenario('ok', answer);
      let sidebar = await openTicket(page, zendesk(101), 'Thanks for writing to the lab. You have 30 days');
      await sidebarSaying(page, 'Proofdesk never sends');
      models.setScenario('ok', { text: 'You have 30 days from delivery to send it back.' });
      await sidebar.click({ css: '.tools [aria-haspopup=menu]', text: 'Change' });
      await sidebar.click({ css: '[role=menuitem]', text: 'Shorter' });
      sidebar = await sidebarSaying(page, 'What the engine changed');
      expect(models.journal().at(-1)?.path).toBe(call);
      await sidebar.click({ css: '.change button', text: 'Undo' });
      await sidebarSaying(page, 'Thanks for writing to the lab. You have 30 days');
    });

    it('sums the conversation up, with nothing of the customer on the wire', async () => {
      models.setScenario('ok', answer);
      const sidebar = await openTicket(page, zendesk(101), 'Thanks for writing to the lab. You have 30 days');
      const lines = [{ text: 'The customer asks for the way back.', messages: ['M1'] }];
      models.setScenario('ok', { json: { lines } });
      await sidebar.click({ css: '.readings button', text: 'Sum up in words' });
      await sidebarSaying(page, 'The customer asks for the way back.');
      expect(models.journal().at(-1)?.text).toContain('M1, Customer');
    });

    it('gives a second opinion beside the flags, and shows only what the customer said', async () => {
      models.setScenario('ok', answer);
      const sidebar = await openTicket(page, zendesk(101), 'Thanks for writing to the lab. You have 30 days');
      const invented = { trigger: 'legal_threat', message: 'M1', quote: 'You will hear from my lawyer' };
      models.setScenario('ok', { json: { mood: 'negative', found: [invented] } });
      await sidebar.click({ css: '.readings button', text: 'Second opinion' });
      await sidebarSaying(page, 'The customer sounds unhappy.');
      await sidebarSaying(page, 'It found no reason that the rules did not find.');
    });

    it('answers a question of the agent from the approved texts alone', async () => {
      models.setScenario('ok', answer);
      const sidebar = await openTicket(page, zendesk(101), 'Thanks for writing to the lab. You have 30 days');
      models.setScenario('ok', { json: { answer: 'Seams and zips: 12 months.', sources: ['S1'] } });
      await sidebar.click({ css: 'input[type=search]' });
      await page.type('how long is the warranty');
      await page.press('Enter');
      await sidebarSaying(page, 'Seams and zips: 12 months.');
      await sidebarSaying(page, 'From: ');
      const sent = models.journal().at(-1)?.text ?? '';
      expect(sent).toContain('how long is the warranty');
      expect(sent).not.toContain('Subject:');
    });

    it('writes the hand-off into the note box, and saves nothing', async () => {
      const thread = () =>
        desk.lab.state.world.get('harbor.zendesk.com')?.conversations.get(119)?.entries.length;
      const before = thread();
      expect(before).toBeGreaterThan(0);
      models.setScenario('ok', answer);
      const sidebar = await openTicket(page, zendesk(119), 'Let the engine write the summary');
      models.setScenario('ok', { text: 'A journalist writes; no answer was given yet.' });
      await sidebar.click({ css: '.note-act button', text: 'Let the engine write the summary' });
      await waitFor(
        page,
        'the note in the box',
        () => (document.querySelector('.composer')?.textContent ?? '').includes('no answer was given yet'),
        undefined,
      );
      const note = () => document.querySelector('.composer')?.classList.contains('note') ?? false;
      expect(await page.evaluate(note, undefined)).toBe(true);
      expect(thread()).toBe(before);
    });

    it('translates what the agent wrote, with its sense beside it and every figure compared', async () => {
      models.setScenario('ok', { segments: [{ text: inEnglish, cites: [0] }] });
      const sidebar = await openTicket(page, zendesk(107), 'You have 30 days from');
      await sidebarSaying(page, 'Translate into French');
      const part = { text: 'Vous avez 14 jours.', gloss: 'You have 14 days.' };
      models.setScenario('ok', { json: { parts: [part] } });
      await sidebar.click({ css: '.tools button', text: 'Translate into French' });
      await sidebarSaying(page, 'What the translation says');
      await sidebarSaying(page, 'You have 14 days.');
      // Thirty became fourteen.
      await sidebarSaying(page, 'Gone from the text: 30 days');
    });
  });

  it('ends the request on the wire when the agent goes to another ticket', async () => {
    // It says no more by itself: only an end from this side closes it before 45 seconds.
    models.setScenario('stall', answer);
    await page.goto(zendesk(101));
    await until(() => drafts().length === 1);
    await page.click({ css: 'a[href$="/agent/tickets/104"]' });
    await until(() => drafts()[0]?.aborted === true);
    await sidebarSaying(page, 'Ticket 104');
  });

  it('hears an answer out that takes longer than a background lives', async () => {
    models.setScenario('slow-drip', answer);
    const from = Date.now();
    await page.goto(zendesk(101));
    const sidebar = await page.frame('sidebar.html');
    await waitFor(
      sidebar,
      'the whole answer',
      () =>
        document.querySelector('[data-segment]') !== null &&
        (document.body.textContent ?? '').includes('from delivery to send it back.'),
      undefined,
      90_000,
    );
    expect(Date.now() - from).toBeGreaterThan(40_000);
  }, 120_000);

  it('shows words as they come, none of them to insert, and ends the request on the wire at Stop', async () => {
    const console = await desk.session.openConsole('engines', page);
    await choose(console, 'anthropic');
    await console.close();
    await page.front();
    models.setScenario('stall', answer);
    const sidebar = await openTicket(page, zendesk(101), 'Thanks for');
    const offered = () =>
      [...document.querySelectorAll('button.primary')].some((one) => one.textContent?.includes('Insert'));
    expect(await sidebar.evaluate(offered, undefined)).toBe(false);
    // By its key neither: half an answer is in nobody's reach.
    await sidebar.click({ css: '.draft-head h2' });
    await page.press('Control+Enter');
    await sidebar.click({ css: '.draft-head button', text: 'Stop' });
    await until(() => drafts().at(-1)?.aborted === true);
    await sidebarSaying(page, 'No draft was kept.');
    expect(await sidebar.evaluate(offered, undefined)).toBe(false);
    const composed = await page.evaluate(
      () => document.querySelector('.composer')?.textContent ?? '',
      undefined,
    );
    expect(composed).not.toContain('Thanks for');
  });
});

async function until(check: () => boolean): Promise<void> {
  for (const end = Date.now() + 15_000; !check(); ) {
    if (Date.now() > end) throw new Error('waited 15 s in vain');
    await new Promise((done) => setTimeout(done, 50));
  }
}
