// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Pack } from '@/lib/packs/schema';
import marlow from '../lab/brands/marlow.json';
import { chain, sent, shown } from '../ledger/sample';
import { samplePack } from '../packs/sample';
import { layOut, openDesk } from './desk-world';

configure({ asyncUtilTimeout: 15_000 });
beforeAll(layOut);
afterEach(cleanup);

describe('the knowledge page', { timeout: 30_000 }, () => {
  const passages = [{ id: 'shipping/times', version: 2 }];
  const records = chain([
    shown('a', { brand: 'alpha', passages }),
    { ...sent('a'), brand: 'alpha' },
    shown('b', { brand: 'alpha', passages }),
  ]);
  const open = async () => {
    const world = await openDesk('knowledge', {
      packs: [samplePack('alpha')],
      records,
      world: { today: () => '2026-11-02' },
    });
    await world.user.click(await screen.findByRole('button', { name: /^Shipping alpha/ }));
    return world;
  };

  it('tells how fresh an article is, what of it is over, and where its passages stood', async () => {
    await open();
    const list = screen.getByRole('list', { name: 'Articles' });
    expect(list.textContent).toContain('Public');
    expect(list.textContent).toContain('out of date');
    expect(list.textContent).toContain('approved 296 days ago');
    await waitFor(() => expect(list.textContent).toContain('used 2'));
    expect(
      within(screen.getByRole('group', { name: 'Times' })).getByText(/^Stood beside 2 drafts/),
    ).toBeDefined();
    expect(within(screen.getByRole('group', { name: 'Old' })).getByText(/^No draft has used/)).toBeDefined();
  });

  it('keeps what is changed as a draft, and sections come and go', async () => {
    const { user, store, ask } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'For whom' }), 'Internal');
    await user.click(screen.getByRole('button', { name: 'Add a section' }));
    const added = screen.getByRole('group', { name: 'Section without a heading' });
    expect(screen.getByText(/^Section "section" has no text/)).toBeDefined();
    await user.type(within(added).getByRole('textbox', { name: 'Text' }), 'We ship on Saturdays too.');
    expect(screen.queryByText(/has no text/)).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Remove the section\s*Old$/ }));
    await store.desk.settled();
    const desk = await ask('desk.open', { brandId: 'alpha' });
    const article = desk.entries.find(({ kind }) => kind === 'article');
    expect(article).toMatchObject({
      item: {
        audience: 'internal',
        status: 'draft',
        version: 3,
        sections: [{ id: 'times' }, { text: 'We ship on Saturdays too.' }],
      },
      approved: { audience: 'public', version: 2 },
    });
  });

  it('approves a changed article in the review queue', async () => {
    const { user, store } = await open();
    const section = screen.getByRole('group', { name: 'Times' });
    await user.type(within(section).getByRole('textbox', { name: 'Text' }), ' Not on Sundays.');
    await user.click(screen.getByRole('button', { name: 'Send to review' }));
    window.location.hash = '#review';
    const against = await screen.findByRole('region', { name: 'What changes against the approved text' });
    expect(within(against).getByText(/Not on Sundays/, { selector: 'ins' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText('Approved: Shipping alpha')).toBeDefined();
    const entry = store.desk.getState().desk?.entries.find(({ kind }) => kind === 'article');
    expect(entry?.approved).toMatchObject({ version: 3, approver: 'Ines Rowe' });
  });
});

describe('the voice guide', { timeout: 30_000 }, () => {
  const kept = async (ask: Awaited<ReturnType<typeof openDesk>>['ask']) =>
    (await ask('desk.open', { brandId: 'alpha' })).rest.voice;

  it('checks its pairs by the rules of the gate, and keeps nothing before its samples were drafted', async () => {
    const { user, store, ask } = await openDesk('voice', { packs: [samplePack('alpha')] });
    const before = samplePack('alpha').voice;
    await user.click(await screen.findByRole('button', { name: 'Add a word' }));
    await user.type(screen.getByRole('textbox', { name: 'Word 1' }), 'unfortunately');
    await user.type(screen.getByRole('textbox', { name: 'Instead of word 1' }), 'sadly');
    await user.click(screen.getByRole('button', { name: 'Add a pair' }));
    await user.type(screen.getByRole('textbox', { name: 'Do, pair 1' }), 'We sent it today.');
    await user.type(
      screen.getByRole('textbox', { name: 'Do not, pair 1' }),
      'Unfortunately we sent it today.',
    );
    await user.click(screen.getByRole('button', { name: 'Add a pair' }));
    await user.type(screen.getByRole('textbox', { name: 'Do not, pair 2' }), 'We have sent it.');
    await user.click(screen.getByRole('button', { name: 'Check the pairs' }));
    const pairs = screen.getByRole('group', { name: 'Do and do not' });
    expect((await within(pairs).findByRole('listitem')).textContent).toContain('nfortunately');
    expect(within(pairs).getAllByText('The checks found nothing.').length).toBeGreaterThan(0);
    expect(within(pairs).getByText(/^No rule catches this one/)).toBeDefined();
    await store.desk.settled();
    expect((await kept(ask)).banned).toEqual(before.banned);
    expect(screen.queryByRole('button', { name: 'Keep the changed guide' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Draft samples' }));
    await user.click(await screen.findByRole('button', { name: 'Keep the changed guide' }));
    await store.desk.settled();
    expect(await kept(ask)).toMatchObject({
      banned: [{ word: 'unfortunately', instead: 'sadly' }],
      examples: [{ do: 'We sent it today.' }, { dont: 'We have sent it.' }],
    });
  });

  it('shows samples as they are and as they would be, and asks again after another change', async () => {
    const { user, store, ask } = await openDesk('voice', { packs: [Pack.parse(marlow)] });
    const closing = await screen.findByRole('textbox', { name: 'Closing 1, English' });
    await user.clear(closing);
    await user.type(closing, 'With warm wishes');
    await user.click(screen.getByRole('button', { name: 'Draft samples' }));
    const samples = await screen.findAllByRole('article');
    expect(samples.length).toBeGreaterThanOrEqual(3);
    const english = screen.getByRole('article', { name: 'Sample 1, English' });
    const [before, after] = [...english.querySelectorAll('.desk-reply')].map((one) => one.textContent);
    expect(after).toContain('With warm wishes');
    expect(before).not.toContain('With warm wishes');
    expect([...english.querySelectorAll('ins')].map((one) => one.textContent).join(' ')).toContain('wishes');
    // What is typed after that has no samples, and so cannot be kept.
    await user.type(closing, ' to you');
    expect(screen.queryByRole('button', { name: 'Keep the changed guide' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Drop the changes' }));
    expect(screen.queryByText(/warm wishes/)).toBeNull();
    await store.desk.settled();
    expect((await ask('desk.open', { brandId: 'marlow' })).rest.voice).toEqual(Pack.parse(marlow).voice);
  });

  it('cannot be kept with a greeting that no reply could use', async () => {
    const { user } = await openDesk('voice', { packs: [samplePack('alpha')] });
    const greeting = await screen.findByRole('textbox', { name: 'Greeting 1, English' });
    await user.clear(greeting);
    await user.click(greeting);
    await user.paste('Hi {{order.id}},');
    expect(screen.getAllByText(/order.id cannot stand in a greeting/).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Draft samples' })).toHaveProperty('disabled', true);
  });

  it('is not left for another brand while it is undecided', async () => {
    const { user, store } = await openDesk('voice', { packs: [samplePack('alpha'), samplePack('beta')] });
    await store.desk.choose('alpha');
    await user.type(await screen.findByRole('textbox', { name: 'Tone, in words' }), ' and warm');
    await store.desk.choose('beta');
    expect(store.desk.getState().brandId).toBe('alpha');
    expect(await screen.findByText(/has changes that are not kept yet. Keep them or drop/)).toBeDefined();
  });
});

describe('the address of an article', () => {
  it('is kept when it is whole, and only then', async () => {
    const { user, store, ask } = await openDesk('knowledge', { packs: [samplePack('alpha')] });
    const url = async () => {
      await store.desk.settled();
      const { entries } = await ask('desk.open', { brandId: 'alpha' });
      const article = entries.find(({ kind }) => kind === 'article');
      return article?.kind === 'article' ? article.item.url : null;
    };
    const first = samplePack('alpha').articles[0];
    await store.desk.choose('alpha');
    store.desk.openItem(`article/${first?.id}`);
    const field = await screen.findByRole('textbox', { name: 'Address where customers read it' });
    await user.clear(field);
    await user.type(field, 'javascript:alert(1)');
    await user.tab();
    expect(await screen.findByText(/beginning with https/)).toBeDefined();
    expect(await url()).toBe(first?.url);
    await user.clear(field);
    await user.type(field, 'https://alpha.example/help/returns');
    await user.tab();
    await waitFor(async () => expect(await url()).toBe('https://alpha.example/help/returns'));
  });
});
