// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RejectReason } from '@/lib/ledger/record';
import { blocked, wrongText } from '../gallery/samples';
import { draw } from './draw';

afterEach(cleanup);

const insert = () => screen.getByRole('button', { name: /^Insert (again )?the draft into the reply box$/ });

describe('the draft', () => {
  it('is inserted by a click, and by Ctrl+Enter from anywhere', async () => {
    const { user, calls } = draw('ready');
    await user.click(insert());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(calls).toEqual([['insertDraft'], ['insertDraft']]);
  });

  it('cannot be inserted while something blocks, and says why on the button', async () => {
    const { user, calls } = draw('blocked');
    expect(insert().getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(insert().getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toMatch(/2 problems below/);
    insert().focus();
    expect(document.activeElement).toBe(insert());
    await user.click(insert());
    expect(calls).toEqual([]);
  });

  it('cannot be inserted while a change is being checked', () => {
    draw('checking');
    expect(insert().getAttribute('aria-disabled')).toBe('true');
  });

  it('lists each finding with its level as a word, what would satisfy it, and its mend', async () => {
    const { user, calls } = draw('blocked');
    expect(screen.getAllByText('Blocks')).toHaveLength(2);
    expect(screen.getByText('Write 5 business days, or take it out.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Change to "5 business days"' }));
    expect(calls).toEqual([['fix', blocked.findings[0]]]);
  });

  it('shows the proof of a sentence on focus: source, version, approver, date, words', async () => {
    const { user } = draw('ready');
    const sentence = screen.getByRole('button', { name: /The refund goes to your card/ });
    sentence.focus();
    const proof = within(await screen.findByRole('dialog'));
    expect(proof.getByText('Return within 30 days')).toBeTruthy();
    expect(proof.getByText('Version 4 · Approved by Hannah Fenn, 2 Sept 2026')).toBeTruthy();
    expect(
      proof.getByText('The refund goes to your card within 5 business days after the parcel reaches us.'),
    ).toBeTruthy();
    expect(proof.getByText('in an approved source')).toBeTruthy();
    expect(document.activeElement).toBe(sentence);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(sentence);
  });

  it('moves from sentence to sentence with the arrow keys, with one stop for Tab', async () => {
    const { user, container } = draw('ready');
    const sentences = [...container.querySelectorAll<HTMLElement>('[data-segment]')];
    expect(sentences.filter((one) => one.tabIndex === 0)).toHaveLength(1);
    sentences[0]?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(sentences[2]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(sentences.at(-1));
  });

  it('gives changed words no proof', () => {
    draw('blocked');
    const sentences = screen.getAllByRole('button').filter((one) => one.hasAttribute('data-segment'));
    const proven = sentences.map((one) => one.textContent).join(' ');
    expect(proven).toContain('You can send it back within 30 days');
    expect(proven).not.toContain('3 business days');
  });

  it('is edited in place; Escape ends editing and does not leave the sidebar', async () => {
    const { user, calls } = draw('blocked');
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const box = screen.getByRole('textbox', { name: 'Text of the draft' });
    expect(box).toHaveProperty('value', wrongText);
    expect(document.activeElement).toBe(box);
    await user.keyboard('!');
    expect(calls).toEqual([['edit', `${wrongText}!`]]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(calls).toHaveLength(1);
  });

  it('is discarded with one of the reasons, by keyboard alone', async () => {
    const { user, calls } = draw('ready');
    screen.getByRole('button', { name: 'Discard' }).focus();
    await user.keyboard('{Enter}');
    const menu = within(await screen.findByRole('menu'));
    expect(menu.getAllByRole('menuitem')).toHaveLength(RejectReason.options.length);
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(calls[0]?.[0]).toBe('discard');
    expect(RejectReason.safeParse(calls[0]?.[1]).success).toBe(true);
  });

  it('gives the keyboard back to the reply box on Escape', async () => {
    const { user, calls } = draw('ready');
    insert().focus();
    await user.keyboard('{Escape}');
    expect(calls).toEqual([['leave']]);
  });

  it('tells what it does in one polite line, and what lasts in another', async () => {
    draw('inserted');
    const lines = screen.getAllByRole('status').map((one) => one.textContent);
    expect(lines.some((line) => line?.includes('Inserted. Read it, then send it yourself.'))).toBe(true);
    await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toContain('Ticket 101'), {
      timeout: 2_000,
    });
  });

  it('shows what stands in the reply box is wrong, before it is sent', () => {
    draw('inserted');
    const box = within(screen.getByRole('region', { name: 'In the reply box' }));
    expect(box.getByText('3 points to check before you send')).toBeTruthy();
    // The reply box is not ours to change.
    expect(box.queryByRole('button', { name: /Change to/ })).toBeNull();
  });

  it('is to be had on this device when a remote engine fails, which says when it will answer again', async () => {
    const { user, calls } = draw('engine-limit');
    expect(screen.getByText(/It will answer again at \d\d:\d\d/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Draft on this device' }));
    expect(calls).toEqual([['draftHere']]);
    cleanup();
    draw('engine-broken');
    expect(screen.queryByRole('button', { name: 'Draft on this device' })).toBeNull();
  });

  it('says why an engine is asked again, and can still be stopped', async () => {
    const { user, calls } = draw('waiting');
    expect(screen.getByText(/overloaded at the moment\. Trying again in 4 s \(try 3 of 3\)/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(calls).toEqual([['stop']]);
  });
});
