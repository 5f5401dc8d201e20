// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { draw } from './draw';

afterEach(cleanup);

describe('what an engine can do beside drafting', () => {
  it('is not offered where none can', () => {
    draw('ready');
    for (const name of ['Change', 'Another answer', 'Sum up in words', 'Second opinion'])
      expect(screen.queryByRole('button', { name }), name).toBeNull();
    expect(screen.getByRole('button', { name: 'Search' })).toBeTruthy();
  });

  it('changes the text in a way that is chosen, or in the agent’s own words', async () => {
    const { user, calls } = draw('steering');
    await user.click(screen.getByRole('button', { name: 'Change' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Simpler words' }));
    await user.type(screen.getByLabelText('What should it say?'), 'less about the label');
    await user.click(screen.getByRole('button', { name: 'Change this text' }));
    await user.click(screen.getByRole('button', { name: 'Another answer' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Say no' }));
    expect(calls).toEqual([
      ['rewrite', 'simpler'],
      ['rewrite', 'words', 'less about the label'],
      ['regenerate', undefined, 'refuse'],
    ]);
  });

  it('shows what was changed word by word, with what got lost, to keep or to undo', async () => {
    const { user, calls } = draw('changed');
    const panel = within(screen.getByRole('region', { name: 'What the engine changed' }));
    expect(panel.getByText(/Gone from the text: 5 business days/)).toBeTruthy();
    expect(panel.getByText(/New in the text: a week/)).toBeTruthy();
    expect(document.querySelectorAll('.change del').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.change ins').length).toBeGreaterThan(0);
    await user.click(panel.getByRole('button', { name: 'Undo' }));
    await user.click(panel.getByRole('button', { name: 'Keep' }));
    expect(calls).toEqual([['undoChange'], ['keepChange']]);
  });

  it('shows a translation in the agent’s own language too', () => {
    draw('translated');
    expect(screen.getByText(/You have 30 days from delivery/)).toBeTruthy();
  });

  it('reads beside the rules: flags that are known are not said twice, and stay', () => {
    draw('readings');
    expect(screen.getByText('The flags above stay as they are.')).toBeTruthy();
    expect(document.querySelectorAll('.second')).toHaveLength(1);
    expect(document.querySelectorAll('.flag').length).toBeGreaterThan(0);
  });

  it('looks up the agent’s question', async () => {
    const { user, calls } = draw('ready');
    await user.type(screen.getByLabelText('Look something up'), 'no printer{Enter}');
    expect(calls).toEqual([['askBrand', 'no printer']]);
  });

  it('says what went wrong, and can be stopped', async () => {
    draw('help-failed');
    expect(screen.getByRole('alert').textContent).toContain('That did not work.');
    cleanup();
    const { user, calls } = draw('rewriting');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(calls).toEqual([['stopHelp']]);
  });
});
