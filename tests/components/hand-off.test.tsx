// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { t } from '@/components/i18n';
import { handOff, missingParts, noteParts } from '@/components/sidebar/hand-off';
import type { TicketView } from '@/lib/stores/sidebar';
import { states } from '../gallery/states';
import { draw } from './draw';

afterEach(cleanup);

const viewOf = (name: keyof typeof states): TicketView => {
  const { view } = states[name];
  if (!view) throw new Error('no view');
  return view;
};

describe('the note', () => {
  const note = handOff(viewOf('hand-off'));

  it('holds all five parts, the order, and what is to be set', () => {
    expect(missingParts(note)).toEqual([]);
    expect(note).toContain('- Can I still send it back please?');
    expect(note).toContain('"I will ask my bank to take the money back"');
    expect(note).toContain('- Floor lead Marlow');
    expect(note).toContain('- Tags: escalated, esc_chargeback');
    expect(note).toContain('- Assignee: Floor lead Marlow');
  });

  it.each(noteParts)('is found wanting without its part: %s', (part) => {
    const heading = t(`note.part.${part}`);
    const blocks = note.split('\n\n');
    expect(missingParts(blocks.filter((block) => !block.startsWith(heading)).join('\n\n'))).toEqual([part]);
    const emptied = blocks.map((block) => (block.startsWith(heading) ? heading : block)).join('\n\n');
    expect(missingParts(emptied)).toEqual([part]);
  });

  it('is read the same from a box that has made a list of it', () => {
    expect(missingParts(note.replace(/^- /gm, '').replace(/\n\n/g, '\n'))).toEqual([]);
    expect(missingParts('')).toEqual([...noteParts]);
  });

  it('says what is not known instead of leaving it out', () => {
    const bare = handOff({ ...viewOf('ready'), brief: null, ticket: null, flags: [] });
    expect(missingParts(bare)).toEqual([]);
    for (const part of noteParts) expect(bare).toContain(t(`note.none.${part}`));
    expect(bare).not.toContain(t('note.fields'));
  });

  it('takes a summary that an engine wrote as one of its parts', () => {
    const written = handOff(viewOf('hand-off'), '- Judith waits.\n- Nothing was promised.');
    expect(missingParts(written)).toEqual([]);
    expect(written).toContain('Summary\n- Judith waits.\n- Nothing was promised.');
  });

  it('leaves out what the agent marked as wrong', () => {
    const without = handOff({ ...viewOf('hand-off'), wrongFlags: ['chargeback'] });
    expect(without).not.toContain('my bank');
    expect(without).not.toContain('esc_chargeback');
    expect(without).not.toContain('Assignee');
  });
});

describe('the hand-off in the sidebar', () => {
  const panel = () => within(screen.getByRole('region', { name: 'Hand-off' }));

  it('is one button for note, tags and assignee, reached by key', async () => {
    const { user, calls } = draw('hand-off');
    const button = screen.getByRole('button', { name: 'Prepare the hand-off' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(calls.map(([verb]) => verb)).toEqual(['handOff']);
    expect(missingParts(String(calls[0]?.[1]))).toEqual([]);
  });

  it('shows what stands in the fields, in words, and takes it back in one click', async () => {
    const { user, calls } = draw('hand-off-ready');
    expect(panel().getByRole('status').textContent).toContain('submit the ticket yourself');
    expect(
      panel()
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Tag escalatedfilled in',
      'Tag esc_chargebackwas there already',
      'Assignee Floor lead Marlowfilled in',
    ]);
    await user.click(panel().getByRole('button', { name: 'Take it back' }));
    expect(calls).toEqual([['takeBack']]);
  });

  it('offers to copy what has no field, with what to do', async () => {
    const { user, calls } = draw('hand-off-by-hand');
    expect(panel().getByRole('status').textContent).toContain('Copy what is missing');
    expect(panel().queryByRole('button', { name: 'Open Tag escalated in the ticket' })).toBeNull();
    await user.click(panel().getByRole('button', { name: 'Copy Tag escalated' }));
    await user.click(panel().getByRole('button', { name: 'Open Tag esc_chargeback in the ticket' }));
    expect(calls[0]).toEqual(['copy', 'escalated']);
    expect(calls[1]).toMatchObject(['handOffItem', { kind: 'tag', value: 'esc_chargeback' }]);
  });

  it('leaves the choice to the agent where it would be saved at once', () => {
    draw('hand-off-choose');
    expect(panel().getByRole('status').textContent).toContain('the choice is yours');
    expect(panel().queryByRole('button', { name: 'Take it back' })).toBeNull();
  });

  it('names the parts that the agent’s changes took from the note', () => {
    draw('hand-off-broken-note');
    expect(panel().getByText(/no longer says: What the customer wants, .*Proposed owner/)).toBeTruthy();
    cleanup();
    draw('hand-off-ready');
    expect(screen.queryByText(/no longer says/)).toBeNull();
  });
});
