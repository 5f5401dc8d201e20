// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { EnginesPage } from '@/components/console/engines-page';
import type { AskBackground } from '@/lib/bridge/background-calls';
import { Settings } from '@/lib/settings/settings';
import { createConsoleStore } from '@/lib/stores/console';
import type { ConsoleState } from '@/lib/stores/console/state';
import { connected } from '../gallery/console-engines';
import { consoleWorld } from '../stores/console-world';

afterEach(cleanup);

const brand = (id: string, name: string) =>
  ({ brand: { id, name } }) as unknown as NonNullable<ConsoleState['packs']>[number];

function draw(over: object = {}, relays?: Record<string, string>) {
  const asked: [string, unknown][] = [];
  const ask = (async (name: string, args: unknown) => {
    asked.push([name, args]);
    return name === 'engine.keys' ? [] : Settings.parse({});
  }) as unknown as AskBackground;
  const store = createConsoleStore(
    ask,
    consoleWorld({ allow: async () => true, probe: async () => ({ models: [{ id: 'm' }] }) }),
  );
  const state: ConsoleState = {
    ...store.getState(),
    settings: Settings.parse({ ...connected, ...over }),
    packs: [brand('marlow', 'Marlow'), brand('lumen', 'Lumen')],
    spend: [{ brand: 'marlow', usd: 12.5, unknown: 2 }],
  };
  render(<EnginesPage store={store} state={state} {...(relays ? { relays } : {})} />);
  return { asked, user: userEvent.setup() };
}

describe('the engines page', () => {
  it('shows the day on which a model ends, in the list and beside the one that is chosen', () => {
    draw();
    const models = within(screen.getByLabelText('Model for Lumen'));
    expect(models.getByRole('option', { name: 'claude-sonnet-4-5 (ends 30 Nov 2026)' })).toBeTruthy();
    expect(screen.getByText(/switches this model off on 30 Nov 2026/)).toBeTruthy();
  });

  it('says of which day its prices are, and what was not counted', () => {
    draw();
    expect(screen.getByText(/About \$12\.50 this month, at prices of 23 Nov 2026\./)).toBeTruthy();
    expect(screen.getByText(/Not counted, price unknown: 2 drafts/)).toBeTruthy();
  });

  it('says that a budget cannot stop a model without a known price', () => {
    draw();
    // Of the brands with a budget, only Lumen's model has none.
    expect(screen.getAllByText(/this budget cannot stop it/).map((one) => one.textContent)).toEqual([
      'The price of claude-sonnet-4-5 is not known, so this budget cannot stop it.',
    ]);
  });

  it('never has a key in a field', () => {
    draw();
    for (const field of document.querySelectorAll<HTMLInputElement>('input[type=password]'))
      expect(field.value).toBe('');
  });

  it('wants no address and no key where the build brings a relay', async () => {
    const relay = 'https://relay.agency.example/claude';
    const { asked, user } = draw({ access: {} }, { anthropic: relay });
    const form = within(screen.getByRole('form', { name: 'Claude' }));
    expect(form.getByText(/hands requests to relay\.agency\.example and to nowhere else/)).toBeTruthy();
    const address = form.getByLabelText<HTMLInputElement>('Address');
    expect([address.value, address.readOnly]).toEqual([relay, true]);
    await user.click(form.getByRole('button', { name: 'Test and save' }));
    expect(asked[0]).toMatchObject([
      'engine.connect',
      { engine: 'anthropic', key: '', access: { baseUrl: relay } },
    ]);
  });
});
