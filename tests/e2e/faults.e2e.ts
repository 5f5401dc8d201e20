import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import en from '../../components/i18n/en.json' with { type: 'json' };
import { type Desk, openDesk, openTicket, sidebarSaying } from '../../scripts/tour/desk';
import { type Outcome, outcomeOf, type RemoteName } from '../engines/fault-states';
import { type Models, scenarios, startModels } from '../lab/models';
import { type Surface, waitFor } from './browsers';
import { choose, connect, saying } from './engine-console';
import { canariesOf, expectClean, kinds, resetModels } from './remote-desk';

/**
 * Every scenario of the lab's providers in the built extension, with one engine in Chromium and another in Firefox; the whole
 * matrix, every engine with every scenario, is in tests/engines/matrix.test.ts. Each ends in words that tell the agent what
 * to do, with nothing to insert and the draft on this device at hand; what is odd but good ends in a draft.
 */

/** These wait for a real 30 or 45 seconds: one engine and one browser each. A stream of more than 40 seconds is in engines.e2e.ts. */
const slow: Readonly<Record<string, { of: RemoteName; in: 'chromium' | 'firefox' }>> = {
  stall: { of: 'anthropic', in: 'chromium' },
  'stall-after-headers': { of: 'openai', in: 'firefox' },
  'no-headers': { of: 'compatible', in: 'chromium' },
};
/** Heard out in engines.e2e.ts. */
const elsewhere = new Set(['slow-drip']);

const ticket = 'https://harbor.zendesk.com/agent/tickets/101';
const answer = { segments: [{ text: 'You have 30 days from delivery to send it back.', cites: [0] }] };

/** The answer in many scripts has a price that nobody approved: it is shown whole, and blocked. */
const wordsFor = (outcome: Outcome, scenario: string): string =>
  outcome === 'draft'
    ? scenario === 'utf8-split'
      ? '返品は30日以内です。𠮷野 Спасибо за терпение.'
      : 'Proofdesk never sends'
    : outcome === 'abstained'
      ? en['state.abstained.title']
      : en[`state.failed.${outcome}` as keyof typeof en];

const insertable = (sidebar: Surface) =>
  sidebar.evaluate(
    () => [...document.querySelectorAll('button.primary')].some((one) => one.textContent?.includes('Insert')),
    undefined,
  );

describe.each(['chromium', 'firefox'] as const)('faults of remote engines in %s', (browser) => {
  let desk: Desk;
  let models: Models;
  beforeAll(async () => {
    models = await startModels({ dripMs: 20 });
    desk = await openDesk(browser, { mode: 'lab', thirdPartyCookies: 'blocked' });
  });
  afterAll(async () => {
    await desk.session.close();
    await desk.lab.stop();
    await models.stop();
  });
  beforeEach(() => resetModels(models));
  afterEach(() => expectClean(models, canariesOf(desk.lab.state.world)));

  describe.each(kinds)('$engine', ({ engine, heading, path }) => {
    beforeAll(async () => {
      resetModels(models);
      const console = await desk.session.openConsole('engines', desk.page);
      await connect(console, heading, `${models.url}${path}`);
      await saying(console, 'It works, and was saved.');
      await choose(console, engine);
      await console.close();
      await desk.page.front();
    });

    const quick = [...scenarios.keys()].filter((name) => !(name in slow) && !elsewhere.has(name));
    const turn = kinds.findIndex((kind) => kind.engine === engine) + (browser === 'firefox' ? 0 : 1);
    const here = quick.filter((_, at) => at % kinds.length === turn % kinds.length);
    it.each(here)('%s', async (scenario) => {
      models.setScenario(scenario, scenario === 'ok' ? answer : undefined);
      // Ollama's errors carry no code, so a limit of money looks like any other limit; it takes no money either.
      const nameless = engine === 'compatible' && scenario === 'spend-limit';
      const outcome = nameless ? 'limit' : outcomeOf(scenario, engine);
      const sidebar = await openTicket(desk.page, ticket, wordsFor(outcome, scenario));
      await expectHelped(sidebar, outcome);
    });

    const mine = Object.entries(slow).flatMap(([name, one]) =>
      one.of === engine && one.in === browser ? [name] : [],
    );
    it.each(mine)(
      '%s, with the real wait',
      async (scenario) => {
        models.setScenario(scenario);
        await desk.page.goto(ticket);
        // Firefox hands headers over with the first byte behind them: to it nothing has come yet.
        const unheard = browser === 'firefox' && scenario === 'stall-after-headers';
        const outcome = unheard ? 'timeout' : outcomeOf(scenario, engine);
        const sidebar = await desk.page.frame('sidebar.html');
        const ended = () => document.body.textContent?.includes('The draft could not be written') ?? false;
        await waitFor(sidebar, scenario, ended, undefined, 70_000);
        await sidebarSaying(desk.page, wordsFor(outcome, scenario));
        await expectHelped(sidebar, outcome);
      },
      90_000,
    );
  });

  /** Planted: a failed engine whose sidebar offered its text would be seen by the first line. */
  async function expectHelped(sidebar: Surface, outcome: Outcome): Promise<void> {
    // Its words are on screen before the answer has ended; only then can it be inserted.
    if (outcome === 'draft') await expect.poll(() => insertable(sidebar)).toBe(true);
    else expect(await insertable(sidebar)).toBe(false);
    if (outcome === 'draft' || outcome === 'abstained') return;
    await sidebar.click({ css: 'button', text: en['state.failed.here'] });
    const drafted = await sidebarSaying(desk.page, 'From macro');
    expect(await insertable(drafted)).toBe(true);
  }
});
