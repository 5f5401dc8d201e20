import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import en from '../../components/i18n/en.json' with { type: 'json' };
import { type Desk, openDesk, openTicket, sidebarSaying } from '../../scripts/tour/desk';
import { type Models, startModels } from '../lab/models';
import { ask, saying } from './engine-console';
import { expectClean } from './remote-desk';

/** A build that brings a relay along, as an agency makes it: nobody enters an address or a key, and nothing else can be reached. */

const port = 47_811;
const relay = `http://127.0.0.1:${port}`;
let desk: Desk;
let models: Models;
beforeAll(async () => {
  execFileSync(process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', 'chrome'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PROOFDESK_RELAY: `anthropic=${relay}` },
  });
  models = await startModels({ port });
  const extension = `${process.cwd()}/.output/chrome-mv3-relay`;
  desk = await openDesk('chromium', { extension, thirdPartyCookies: 'blocked' });
}, 180_000);
afterAll(async () => {
  await desk?.session.close();
  await desk?.lab.stop();
  await models?.stop();
});

it('drafts through it at once, with no key of its own', async () => {
  const console = await desk.session.openConsole('engines', desk.page);
  await saying(console, `This build hands requests to 127.0.0.1:${port}`);
  const choice = { engine: 'anthropic' };
  expect(await ask(console, 'engine.choose', { brandId: 'marlow', choice })).toMatchObject({ ok: true });
  await console.close();
  await desk.page.front();
  models.setScenario('ok', {
    segments: [{ text: 'You have 30 days from delivery to send it back.', cites: [0] }],
  });
  await openTicket(
    desk.page,
    'https://harbor.zendesk.com/agent/tickets/101',
    'You have 30 days from delivery',
  );
  await sidebarSaying(desk.page, en['draft.never-sends']);
  const asked = models.journal().filter(({ method }) => method === 'POST');
  expect(asked.map(({ path }) => path)).toEqual(['/v1/messages']);
  expectClean(models);
});

it('can reach nothing else: the browser itself refuses', async () => {
  const sidebar = await desk.page.frame('sidebar.html');
  const reach = (url: string) =>
    sidebar.evaluate(
      (address) =>
        fetch(address).then(
          () => 'reached',
          () => 'refused',
        ),
      url,
    );
  expect(await reach(`${relay}/v1/models`)).toBe('reached');
  expect(await reach('https://api.anthropic.com/v1/models')).toBe('refused');
  const refused = await sidebar.evaluate(async () => {
    const seen = new Promise<string>((done) =>
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => done(blockedURI), {
        once: true,
      }),
    );
    fetch('https://harbor.zendesk.com/elsewhere').catch(() => {});
    return seen;
  }, undefined);
  expect(refused).toContain('harbor.zendesk.com');
});
