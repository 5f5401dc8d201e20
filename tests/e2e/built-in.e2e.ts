import { afterAll, beforeAll, expect, it } from 'vitest';
import en from '../../components/i18n/en.json' with { type: 'json' };
import { type Desk, openDesk, openTicket, sidebarSaying } from '../../scripts/tour/desk';
import { ask, saying } from './engine-console';

/**
 * Chrome's own model in the built extension. Chromium has its API and no model, so what a computer without one sees is the
 * real thing; the answer of a model is a double's, put in the API's place in the sidebar.
 */

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('chromium', { mode: 'lab', thirdPartyCookies: 'blocked' });
});
afterAll(async () => {
  await desk?.session.close();
  await desk?.lab.stop();
});

const ticket = 'https://harbor.zendesk.com/agent/tickets/101';

it('is said not to be there, and the draft on this device is at hand', async () => {
  const console = await desk.session.openConsole('engines', desk.page);
  await saying(console, en['console.built-in.unavailable']);
  const choice = { engine: 'built-in' };
  expect(await ask(console, 'engine.choose', { brandId: 'marlow', choice })).toMatchObject({ ok: true });
  await console.close();
  await desk.page.front();
  const sidebar = await openTicket(desk.page, ticket, en['state.failed.no-model']);
  await sidebar.click({ css: 'button', text: en['state.failed.here'] });
  await sidebarSaying(desk.page, 'From macro');
});

it('drafts with proof of each sentence, and nothing leaves', async () => {
  const sidebar = await openTicket(desk.page, ticket, en['state.failed.no-model']);
  await sidebar.evaluate(() => {
    const text = 'You have 30 days from delivery to send it back.';
    const answer = { missing: [], needs_human: false, segments: [{ text, source_ids: ['S1'] }] };
    const asked: string[] = [];
    const fetched: string[] = [];
    const real = globalThis.fetch;
    const api = {
      availability: async () => 'available',
      create: async () => ({
        async *promptStreaming(prompt: string) {
          asked.push(prompt);
          yield* JSON.stringify(answer).match(/.{1,20}/g) ?? [];
        },
        destroy() {},
      }),
    };
    Object.defineProperty(globalThis, 'LanguageModel', { value: Object.assign(() => {}, api) });
    Object.assign(globalThis, {
      askedOfModel: asked,
      fetched,
      fetch: (...call: Parameters<typeof fetch>) => {
        fetched.push(String(call[0]));
        return real(...call);
      },
    });
  }, undefined);
  await sidebar.click({ css: 'button', text: en['state.retry'] });
  await sidebarSaying(desk.page, en['draft.never-sends']);
  const seen = await sidebar.evaluate(() => {
    const { askedOfModel, fetched } = globalThis as unknown as { askedOfModel: string[]; fetched: string[] };
    return {
      askedOfModel,
      fetched,
      proven: document.querySelectorAll('[data-segment]').length,
      text: document.body.textContent ?? '',
    };
  }, undefined);
  expect(seen.text).toContain('You have 30 days from delivery to send it back.');
  expect(seen.proven).toBe(1);
  expect(seen.askedOfModel).toHaveLength(1);
  // Masked all the same, and not sent.
  expect(seen.askedOfModel[0]).not.toContain('MF-204518');
  expect(seen.fetched).toEqual([]);
  expect(seen.text).not.toContain(en['leaves.title']);
});
