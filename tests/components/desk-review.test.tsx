// @vitest-environment jsdom
import { cleanup, configure, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerEvent } from '@/lib/ledger/record';
import { readPack } from '@/lib/packs/import';
import type { Macro, Pack } from '@/lib/packs/schema';
import { chain, inserted, sent, shown, withheld } from '../ledger/sample';
import { samplePack } from '../packs/sample';
import { type DeskWorld, layOut, openDesk } from './desk-world';

configure({ asyncUtilTimeout: 15_000 });
beforeAll(layOut);
afterEach(cleanup);

const [first] = samplePack('alpha').macros;
const macro = (id: string, over: Partial<Macro> = {}): Macro => ({
  ...(first as Macro),
  id,
  title: id,
  ...over,
});
const pack = (macros: Macro[]): Pack => ({ ...samplePack('alpha'), macros });
const parcel = 'Your parcel is on its way and will arrive within five business days.';

const waiting = macro('new-text', {
  body: `${parcel} Thank you.`,
  status: 'in_review',
  asks: ['where is my parcel'],
});
const known = macro('old-text', { body: parcel, asks: ['is it sent'] });
const open = (over: Partial<DeskWorld> = {}) =>
  openDesk('review', { packs: [pack([known, waiting])], ...over });

describe('the review queue', { timeout: 30_000 }, () => {
  it('shows a proposal against the nearest approved macro, with what the checks find', async () => {
    await open();
    const against = await screen.findByRole('region', {
      name: 'Against the nearest approved macro: old-text',
    });
    expect(within(against).getByText(/Thank you/, { selector: 'ins' })).toBeDefined();
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect(await within(preview).findByText(/will arrive within/)).toBeDefined();
  });

  it('approves in the lead’s name by a signature, and what is exported is usable', async () => {
    const { user, db, store, saved } = await open();
    await user.click(await screen.findByRole('button', { name: 'Approve' }));
    expect(await screen.findByText('Approved: new-text')).toBeDefined();
    await store.desk.settled();
    const kept = await db.deskEntries.get(['alpha', 'macro/new-text']);
    expect(kept?.entry.item).toMatchObject({
      status: 'approved',
      approver: 'Ines Rowe',
      approval: { signature: expect.any(String) },
    });
    expect(screen.getByText(/^Nothing waits/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Sign and export for agents' }));
    expect(await screen.findByText(/^Version 2 is signed and installed here/)).toBeDefined();
    expect(saved[0]?.name).toBe('alpha-v2.proofdesk.json');
    expect(JSON.parse(saved[0]?.text ?? '{}')).toMatchObject({ format: 'proofdesk-signed-pack/1' });
    expect((await db.packs.get('alpha'))?.pack).toMatchObject({ version: 2 });
  });

  it('approves with edits: what was changed here is what is signed', async () => {
    const { user, store } = await open();
    const text = await screen.findByRole('textbox', { name: 'Text' });
    await user.clear(text);
    await user.type(text, 'Your parcel comes soon.');
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText('Approved: new-text')).toBeDefined();
    expect(store.desk.getState().rows[1]?.entry.approved?.body).toBe('Your parcel comes soon.');
  });

  it('approves nothing without a lead, and nothing with a problem in it', async () => {
    const { user, store } = await open({ lead: false });
    expect(await screen.findByText(/No lead is set up on this profile/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    expect((await screen.findByRole('alert')).textContent).toContain('No lead has set a passphrase');
    expect(store.desk.getState().rows[1]?.entry.item.status).toBe('in_review');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), '{{{{nothing}}');
    expect(screen.getByRole('button', { name: 'Approve' })).toHaveProperty('disabled', true);
  });

  it('sends back with a comment, and rejects without a trace in the list', async () => {
    const { user, store, ask } = await open();
    const back = await screen.findByRole('button', { name: 'Send back' });
    expect(back).toHaveProperty('disabled', true);
    await user.type(screen.getByRole('textbox', { name: /^Comment/ }), 'Say which parcel');
    await user.click(back);
    expect(store.desk.getState().rows[1]?.entry).toMatchObject({
      item: { status: 'draft' },
      note: { comment: { text: 'Say which parcel' } },
    });
    store.desk.propose(['macro/new-text']);
    await user.click(await screen.findByRole('button', { name: 'Reject' }));
    expect(store.desk.getState().rows.map(({ entry }) => entry.item.id)).toEqual(['old-text']);
    await store.desk.settled();
    const versions = await ask('desk.versions', { brandId: 'alpha', key: 'macro/new-text' });
    expect(versions.map(({ act }) => act)).toEqual(['rejected', 'proposed', 'sent-back', 'taken']);
  });

  it('shows which past tickets a proposal would have answered', async () => {
    const gift = macro('gift-cards', {
      title: 'Two gift cards in one order',
      body: 'You can use two gift cards in one order. Enter the second one after the first.',
      asks: ['Can I use two gift cards in one order?'],
      intent: 'gift-card',
      status: 'in_review',
    });
    const { user } = await openDesk('review', { packs: [pack([known, gift])] });
    await screen.findByRole('button', { name: 'Approve' });
    await user.click(screen.getByText('Past tickets'));
    await user.click(screen.getByRole('textbox', { name: 'Past tickets' }));
    await user.paste('Can I use two gift cards in one order?\n---\nMy zip broke on the second day.');
    await user.click(screen.getByRole('button', { name: 'Try on 2 tickets' }));
    expect(await screen.findByText('It would have answered 1 of 2 tickets.')).toBeDefined();
    const trial = screen.getByRole('region', { name: 'Tickets that it would have answered' });
    expect(within(trial).getByRole('listitem').textContent).toContain('Today: no draft');
  });
});

describe('proposals from the record', { timeout: 30_000 }, () => {
  const written =
    'Hello Ana,\n\nA gift card can be used together with one discount code. Write to ana.meyer@mail.example.\n\nKind regards,\nTeam alpha';
  const stories = ['a', 'b', 'c'].flatMap((id) => {
    const draft = shown(id, { brand: 'alpha', intent: 'gift-card', language: 'en' });
    return [
      draft,
      { ...inserted(id), brand: 'alpha' },
      sent(id, { brand: 'alpha', editClass: 'discarded', distance: 0.9 }),
    ];
  });
  const unanswered: LedgerEvent = {
    ...(withheld('d') as Extract<LedgerEvent, { kind: 'withheld' }>),
    brand: 'alpha',
    reason: 'no-evidence',
    intent: 'warranty',
  };
  const records = chain([...stories, unanswered]);
  const texts = ['a', 'b', 'c'].map((suggestion) => ({
    suggestion,
    brand: 'alpha',
    at: '2026-06-01T10:00:00Z',
    draft: 'Hello Ana,\n\nSomething else.\n\nKind regards,\nTeam alpha',
    sent: written,
  }));

  it('find what agents keep writing, without what is personal, and make a macro in review of it', async () => {
    const { user, store } = await openDesk('review', { packs: [pack([known])], records, texts });
    await user.click(await screen.findByRole('button', { name: 'Look for proposals' }));
    const part = await screen.findByRole('region', { name: 'Replies written by hand again and again' });
    expect(part.textContent).toContain('A gift card can be used together with one discount code.');
    expect(part.textContent).not.toContain('ana.meyer');
    expect(part.textContent).not.toContain('Kind regards');
    expect(
      screen.getByRole('region', { name: 'Questions without an approved answer' }).textContent,
    ).toContain('Warranty');
    await user.click(within(part).getByRole('link', { name: /^Make a macro of it/ }));
    const made = store.desk.getState().rows.at(-1)?.entry;
    expect(made).toMatchObject({
      item: { status: 'in_review', intent: 'gift-card' },
      note: { source: { kind: 'written-again', text: '3' } },
    });
    // The place where the address stood must be looked at before anybody can approve it.
    expect(made?.item.body).toContain('{{email}}');
    expect(await screen.findByRole('button', { name: 'Approve' })).toHaveProperty('disabled', true);
    expect(screen.queryByRole('region', { name: 'Replies written by hand again and again' })).toBeNull();
  });

  it('stay away once they are put away', async () => {
    const { user, store, ask } = await openDesk('review', { packs: [pack([known])], records, texts });
    await user.click(await screen.findByRole('button', { name: 'Look for proposals' }));
    const part = await screen.findByRole('region', { name: 'Questions without an approved answer' });
    await user.click(within(part).getByRole('button', { name: /^Not needed/ }));
    await store.desk.settled();
    expect((await ask('desk.open', { brandId: 'alpha' })).dismissed).toEqual(['gap/en/warranty/no-evidence']);
    await user.click(screen.getByRole('button', { name: 'Look for proposals' }));
    await screen.findByRole('region', { name: 'Replies written by hand again and again' });
    expect(screen.queryByRole('region', { name: 'Questions without an approved answer' })).toBeNull();
  });

  it('name two sources that contradict each other', async () => {
    const macros = [
      macro('returns-a', {
        title: 'Returns',
        intent: 'return',
        body: 'You can return your order within 30 days.',
      }),
      macro('returns-b', {
        title: 'Sending back',
        intent: 'return',
        body: 'You can return your order within 14 days.',
      }),
    ];
    const { user } = await openDesk('review', { packs: [pack(macros)] });
    await user.click(await screen.findByRole('button', { name: 'Look for proposals' }));
    const part = await screen.findByRole('region', { name: 'Sources that contradict each other' });
    expect(part.textContent).toContain('Returns and Sending back');
    expect(part.textContent).toContain('14 days');
  });
});

it('exports nothing that could not be installed', async () => {
  const { store } = await openDesk('macros', { packs: [pack([known])] });
  await screen.findByRole('list', { name: 'Macros' });
  const file = await store.desk.release();
  const signed: { pack: unknown } = JSON.parse(file?.json ?? '{}');
  expect(readPack(JSON.stringify(signed.pack)).macros.map(({ id }) => id)).toEqual(['old-text']);
});
