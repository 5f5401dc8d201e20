// @vitest-environment jsdom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
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
  it('keeps what is typed, and checks its pairs by the rules of the gate', async () => {
    const { user, store, ask } = await openDesk('voice', { packs: [samplePack('alpha')] });
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
    expect((await ask('desk.open', { brandId: 'alpha' })).rest.voice).toMatchObject({
      banned: [{ word: 'unfortunately', instead: 'sadly' }],
      examples: [{ do: 'We sent it today.' }, { dont: 'We have sent it.' }],
    });
  });
});
