// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Pack } from '@/lib/packs/schema';
import marlow from '../lab/brands/marlow.json';
import { layOut, openDesk } from './desk-world';

configure({ asyncUtilTimeout: 15_000 });
beforeAll(layOut);
afterEach(cleanup);

const pack = Pack.parse(marlow);
const past = JSON.stringify({
  id: '48112',
  helpdesk: 'zendesk',
  subject: 'Where is MF-204518?',
  channel: 'email',
  customer: { name: 'Beatrix Holloway', email: 'bea@holloway.example' },
  messages: [
    {
      id: 'm1',
      author: 'customer',
      public: true,
      at: '2026-10-28T09:00:00Z',
      text: 'My order MF-204518 has not come. Where is my parcel? Beatrix Holloway, bea@holloway.example',
    },
  ],
  orders: [{ id: 'MF-204518', placedAt: '2026-10-20T09:00:00Z', fulfilment: 'fulfilled' }],
});
const text = (of: unknown) => JSON.stringify(of);

describe('practice, from the lead to the agent', { timeout: 90_000 }, () => {
  it('makes an exercise without anybody’s data, gives it out signed, and scores an answer', async () => {
    const { user, store, db, saved, asked } = await openDesk('exercises', { packs: [pack] });
    await store.desk.choose('marlow');
    store.desk.paste(past);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'From' }), '0');
    await user.click(screen.getByRole('button', { name: 'Make an exercise' }));
    expect(await screen.findByText(/personal details were replaced/)).toBeDefined();
    const form = within(screen.getByRole('form', { name: 'Exercise' }));
    await user.click(form.getByRole('button', { name: 'Add a point' }));
    const words = form.getAllByRole('textbox', { name: /^Words of point/ }).at(-1);
    if (!words) throw new Error('no field');
    await user.type(words, 'thank you');
    await user.click(form.getByRole('button', { name: 'Keep the exercise' }));
    await store.desk.settled();
    const [exercise] = store.desk.getState().desk?.rest.exercises ?? [];
    expect(exercise?.points.at(-1)).toMatchObject({ text: 'Says thank you', met: { any: ['thank you'] } });

    await user.click(screen.getByRole('button', { name: 'Sign and export for agents' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const file = saved[0]?.text ?? '';
    expect(file).toContain('Robin Example');
    // What the lead pasted stands neither in the file nor anywhere on the device.
    for (const one of [/holloway/i, /204518/]) {
      expect(file).not.toMatch(one);
      for (const table of db.tables) expect(`${table.name} ${text(await table.toArray())}`).not.toMatch(one);
      expect(past).toMatch(one);
    }

    window.location.hash = '#practice';
    await user.click(await screen.findByRole('button', { name: /^Practise/ }));
    const reply = await screen.findByRole('textbox', { name: 'Your reply' });
    const sidebar = within(screen.getByRole('complementary', { name: 'Proofdesk' }));
    await user.click(await sidebar.findByRole('button', { name: /^Insert the draft/ }));
    await waitFor(() => expect((reply as HTMLTextAreaElement).value).toContain('Robin'));
    await user.click(screen.getByRole('button', { name: 'Check my answer' }));
    const score = within(await screen.findByRole('region', { name: /of \d+ parts met/ }));
    expect(score.getByText('Says thank you')).toBeDefined();
    expect(document.activeElement?.textContent).toMatch(/parts met/);
    await waitFor(() => expect(store.practice.getState().attempts).toHaveLength(1));
    expect(await db.attempts.count()).toBe(1);
    expect(await db.texts.count()).toBe(0);
    expect(asked.filter((name) => name.startsWith('ledger.'))).not.toContain('ledger.append');

    await user.click(screen.getByRole('button', { name: 'All exercises' }));
    expect(await screen.findByText(/Last time \d of \d, 1 tried/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Delete these attempts' }));
    await user.click(screen.getByRole('button', { name: /^Yes, delete all attempts/ }));
    await waitFor(async () => expect(await db.attempts.count()).toBe(0));
  });

  it('makes nothing of a ticket in which something personal is left', async () => {
    const { user, store } = await openDesk('exercises', { packs: [pack] });
    await store.desk.choose('marlow');
    store.desk.paste(past.replace('Beatrix Holloway, bea', 'B-e-a-t-r-i-x H-o-l-l-o-w-a-y, bea'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'From' }), '0');
    await user.click(screen.getByRole('button', { name: 'Make an exercise' }));
    expect(await screen.findByText(/Something personal may still stand in this ticket/)).toBeDefined();
    expect(store.desk.getState().desk?.rest.exercises).toBeUndefined();
  });
});
