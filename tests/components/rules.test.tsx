// @vitest-environment jsdom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Console } from '@/components/console/console';
import { example } from '@/components/console/rules-paste';
import type { AskBackground } from '@/lib/bridge/background-calls';
import { readPack } from '@/lib/packs/import';
import { summaryOf } from '@/lib/packs/summary';
import { Settings } from '@/lib/settings/settings';
import { createConsoleStore } from '@/lib/stores/console';
import type { ConsoleWorld } from '@/lib/stores/console/engines';
import { readPasted } from '@/lib/ticket/pasted';
import { samplePack } from '../packs/sample';
import { consoleWorld } from '../stores/console-world';

// The first run loads the rules of every language.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

function open(brands: readonly string[] = ['alpha'], over: Partial<ConsoleWorld> = {}) {
  const asked: string[] = [];
  const answers: Record<string, (args: { brandId: string }) => unknown> = {
    'packs.list': () => brands.map((id) => summaryOf(samplePack(id), '2026-11-02')),
    'settings.get': () => Settings.parse({}),
    'engine.keys': () => [],
    'engine.spend': () => [],
    'packs.export': ({ brandId }) => samplePack(brandId),
  };
  const ask = (async (name: string, args: { brandId: string }) => {
    asked.push(name);
    return answers[name]?.(args);
  }) as unknown as AskBackground;
  const store = createConsoleStore(ask, consoleWorld(over));
  const saved: { name: string; text: string }[] = [];
  window.location.hash = '#rules';
  render(
    <Console
      store={store}
      window={window}
      save={(name, content) => saved.push({ name, text: String(content) })}
    />,
  );
  void store.load();
  return { saved, asked, user: userEvent.setup() };
}

const rules = () => screen.findByRole('table', { name: 'Rules of Brand alpha' });

describe('the rule bench', { timeout: 20_000 }, () => {
  it('lists the 14 triggers, and asks for the brand where there are several', async () => {
    const { user } = open(['beta', 'alpha']);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Brand' }), 'alpha');
    expect(within(await rules()).getAllByRole('rowheader')).toHaveLength(14);
    expect(screen.getByText(/past tickets cannot be taken from here/)).toBeDefined();
  });

  it('shows what a rule that is switched off would miss, with the customer’s words', async () => {
    const { user } = open();
    await user.click(within(await rules()).getByRole('checkbox', { name: /^On\s*Chargeback$/ }));
    await user.click(screen.getByRole('textbox', { name: 'Tickets' }));
    await user.paste('I will dispute this charge with my bank.\n---\nWhere is my parcel?');
    await user.click(screen.getByRole('button', { name: 'Run the rules' }));
    const lost = await screen.findByRole('region', { name: 'Would be missed: 1' });
    expect(within(lost).getByText('Chargeback')).toBeDefined();
    expect(lost.querySelector('q')?.textContent).toContain('dispute');
    expect(screen.getByText('Tickets read: 2.')).toBeDefined();
    expect(screen.getByText('Flags with the change').nextSibling?.textContent).toBe('0');
    // A rule that changes afterwards makes the result one of before.
    await user.selectOptions(screen.getByRole('combobox', { name: 'Strength of Legal threat' }), 'note');
    expect(screen.getByText(/changed after this run/)).toBeDefined();
  });

  it('takes a rule of the brand’s own, shows what it would flag, and hands out the pack', async () => {
    const { user, saved, asked } = open();
    await rules();
    await user.click(screen.getByText("Add a rule of the brand's own"));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Gift cards');
    await user.click(screen.getByRole('button', { name: 'Add the rule' }));
    expect(screen.getByRole('alert').textContent).toContain('at least one word');
    await user.type(screen.getByRole('textbox', { name: /^Words or phrases/ }), 'gift card');
    await user.click(screen.getByRole('button', { name: 'Add the rule' }));
    expect(screen.getByRole('alert').textContent).toContain('who decides');
    await user.type(screen.getByRole('textbox', { name: 'Who decides' }), 'Lead');
    await user.type(screen.getByRole('textbox', { name: 'The agent may' }), 'Look it up');
    await user.type(screen.getByRole('textbox', { name: 'The agent may not' }), 'Give a balance');
    await user.click(screen.getByRole('button', { name: 'Add the rule' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Tickets' }), 'My gift card is empty.');
    await user.click(screen.getByRole('button', { name: 'Run the rules' }));
    const added = await screen.findByRole('region', { name: 'Newly flagged: 1' });
    expect(added.querySelector('q')?.textContent).toBe('gift card');

    await user.click(screen.getByRole('button', { name: 'Export the changed pack' }));
    expect(saved[0]?.name).toBe('alpha-v2.proofdesk.json');
    expect(readPack(saved[0]?.text ?? '')).toMatchObject({
      version: 2,
      escalations: [{ trigger: 'gift-cards', owner: 'Lead', phrases: { en: ['gift card'] } }],
    });
    expect(asked).not.toContain('packs.import');
    await user.click(screen.getByRole('button', { name: 'Remove Gift cards' }));
    expect(screen.getByText(/There is nothing to keep/)).toBeDefined();
  });

  it('refuses a name that is taken, a built-in one among them', async () => {
    const { user } = open();
    await rules();
    await user.click(screen.getByText("Add a rule of the brand's own"));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Legal threat');
    await user.click(screen.getByRole('button', { name: 'Add the rule' }));
    expect(screen.getByRole('alert').textContent).toContain('already a rule');
  });

  it('keeps words for a built-in rule, and takes them back without a trace', async () => {
    const { user } = open();
    const table = await rules();
    const field = within(table).getByRole('textbox', { name: /: Chargeback$/, hidden: true });
    await user.type(field, 'klarna pause');
    await user.tab();
    const again = within(table).getByRole('textbox', { name: /: Chargeback$/, hidden: true });
    expect((again as HTMLTextAreaElement).value).toBe('klarna pause');
    expect(screen.getByRole('button', { name: 'Undo all changes' })).toHaveProperty('disabled', false);
    await user.clear(again);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Undo all changes' })).toHaveProperty('disabled', true);
  });

  it('names line and field of a pasted fault', async () => {
    const { user } = open();
    await rules();
    await user.click(screen.getByRole('textbox', { name: 'Tickets' }));
    await user.paste(
      '{"id":"1","helpdesk":"zendesk","messages":[]}\n{"id":"2","helpdesk":"none","messages":[]}',
    );
    await user.click(screen.getByRole('button', { name: 'Run the rules' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/^Line 2, field helpdesk: use one of zendesk/)).toBeDefined();
    expect(screen.getByText('Tickets read: 1.')).toBeDefined();
  });

  it('shows an example that can be read as it stands', async () => {
    open();
    await rules();
    expect(screen.getByText(example)).toBeDefined();
    expect(readPasted(example)).toMatchObject({ tickets: [{ id: '48112' }], problems: [] });
  });

  it('shows how far a long run is, and stops', async () => {
    let release = () => {};
    let breaths = 0;
    const { user } = open(['alpha'], {
      elapsed: () => performance.now() * 1_000,
      breathe: () => (++breaths < 3 ? Promise.resolve() : new Promise((done) => (release = done))),
    });
    await rules();
    await user.click(screen.getByRole('textbox', { name: 'Tickets' }));
    await user.paste(Array.from({ length: 500 }, () => 'Hello').join('\n---\n'));
    await user.click(screen.getByRole('button', { name: 'Run the rules' }));
    await waitFor(() => expect(screen.getByRole('progressbar', { name: 'Tickets read' })).toBeDefined());
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    release();
    expect(await screen.findByText(/^Stopped\. Tickets read: \d+ of 500\./)).toBeDefined();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('offers the lab’s tickets in the lab’s build only', async () => {
    const { user } = open(['alpha'], { sampleTickets: async () => 'From the lab' });
    await rules();
    await user.click(screen.getByRole('button', { name: "Use the lab's tickets" }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Tickets' })).toHaveProperty('value', 'From the lab'),
    );
    cleanup();
    open();
    await rules();
    expect(screen.queryByRole('button', { name: "Use the lab's tickets" })).toBeNull();
  });
});
