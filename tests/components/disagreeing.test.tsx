// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { blocked, disagreeing, wrongText } from '../gallery/samples';
import { states } from '../gallery/states';
import { draw } from './draw';

afterEach(cleanup);

const [conflict] = disagreeing.findings;

describe('two approved sources that disagree', () => {
  it('are both shown in the finding, with words, version, approver and last day', () => {
    draw('disagreeing');
    const draft = within(screen.getByRole('region', { name: 'Draft' }));
    expect(draft.getByText('It takes 10 business days until the refund reaches you.')).toBeTruthy();
    expect(
      draft.getByText('Version 2 · Approved by Tom Askew, 11 Mar 2025 · Valid until 31 Dec 2026'),
    ).toBeTruthy();
    expect(draft.getByText('Version 4 · Approved by Hannah Fenn, 2 Sept 2026')).toBeTruthy();
  });

  it('are both shown among the sources, with a mark', () => {
    draw('disagreeing');
    expect(screen.getByRole('heading', { name: 'These approved sources disagree' })).toBeTruthy();
    expect(screen.getByText('Disagrees with another approved source')).toBeTruthy();
  });

  it('are not spoken of where none do', () => {
    draw('ready');
    expect(screen.queryByText(/disagree/i)).toBeNull();
  });
});

describe('what blocks', () => {
  it('cannot be let pass where no lead set a passphrase, and says whom to ask', () => {
    draw('disagreeing');
    expect(screen.queryByRole('button', { name: /^Allow this once/ })).toBeNull();
    expect(screen.getByText(/^Ask your lead:/)).toBeTruthy();
  });

  it('is let pass with passphrase and reason, which the field forgets', async () => {
    const { user, calls } = draw('disagreeing-with-lead');
    expect(screen.queryByText(/^Ask your lead:/)).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Allow this once/ }));
    await user.type(screen.getByLabelText('Reason, at least ten letters'), 'Agreed with the brand');
    const passphrase = screen.getByLabelText('Passphrase of Ines Rowe');
    expect(passphrase.getAttribute('type')).toBe('password');
    await user.type(passphrase, 'seven grey herons');
    await user.click(screen.getByRole('button', { name: 'Allow and put on record' }));
    expect(calls).toEqual([['allowOnce', conflict, 'seven grey herons', 'Agreed with the brand']]);
    expect((passphrase as HTMLInputElement).value).toBe('');
  });

  it('is not let pass where it always blocks', () => {
    const view = states['disagreeing-with-lead'].view;
    if (view?.draft.at !== 'ready') throw new Error('no draft');
    const findings = blocked.findings.filter(({ rule }) => rule === 'placeholder.unfilled');
    expect(findings).toHaveLength(1);
    const draft = { ...view.draft, text: wrongText, report: { ...blocked, findings } };
    draw('disagreeing-with-lead', { view: { ...view, draft } });
    expect(screen.getByText('Blocks')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Allow this once/ })).toBeNull();
    expect(screen.queryByText(/^Ask your lead:/)).toBeNull();
  });
});
