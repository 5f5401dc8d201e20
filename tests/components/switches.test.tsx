// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { PolicyCard } from '../../components/console/policy-card';
import { RoleWall } from '../../components/console/role-wall';
import { SwitchesPage } from '../../components/console/switches-page';
import type { RoleState } from '../../lib/bridge/fleet-calls';
import { readPolicy } from '../../lib/settings/policy';
import { Settings } from '../../lib/settings/settings';
import type { ConsoleState, ConsoleStore } from '../../lib/stores/console';

afterEach(cleanup);

const roles: RoleState = {
  counts: true,
  open: ['agent'],
  here: ['agent', 'lead', 'auditor'],
  keys: ['lead', 'auditor'],
  auditor: 'Ada Moor',
};
const stateOf = (raw: unknown, over: object = {}) =>
  ({
    settings: { ...Settings.parse({ stops: { brands: ['lumen'] } }), managed: readPolicy(raw) },
    packs: [{ brand: { id: 'marlow', name: 'Marlow' } }, { brand: { id: 'lumen', name: 'Lumen' } }],
    roles,
    news: [],
    ...over,
  }) as unknown as ConsoleState;

function draw(raw: unknown, over: object = {}) {
  const asked: unknown[][] = [];
  const verb =
    (name: string) =>
    async (...args: unknown[]) =>
      void asked.push([name, ...args]);
  const store = {
    stopDrafting: verb('stopDrafting'),
    unlockAuditor: verb('unlockAuditor'),
    setAuditor: verb('setAuditor'),
  } as unknown as ConsoleStore;
  render(<SwitchesPage store={store} state={stateOf(raw, over)} />);
  return asked;
}
const switchOf = (name: string) => screen.getByRole('switch', { name });

describe('the Switches page', () => {
  it('shows where drafting is stopped, and stops and lets go', async () => {
    const asked = draw({});
    expect(switchOf('Draft for all brands').getAttribute('aria-checked')).toBe('true');
    expect(switchOf('Draft for Lumen').getAttribute('aria-checked')).toBe('false');
    await userEvent.click(switchOf('Draft for all brands'));
    await userEvent.click(switchOf('Draft for Lumen'));
    expect(asked).toEqual([
      ['stopDrafting', null, true],
      ['stopDrafting', 'lumen', false],
    ]);
  });

  it('lets nobody lift what the organisation stopped, and says so', async () => {
    const asked = draw({ killSwitch: { brands: ['marlow'] } });
    await userEvent.click(switchOf('Draft for Marlow'));
    expect(asked).toEqual([]);
    expect(switchOf('Draft for Marlow').closest('li')?.textContent).toContain('Set by your organisation');
    expect(switchOf('Draft for Lumen').closest('li')?.textContent).not.toContain('Set by your organisation');
  });

  it('asks the auditor for their passphrase and forgets it', async () => {
    const asked = draw({});
    const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
    await userEvent.type(field, 'nine small owls here{Enter}');
    expect(asked).toEqual([['unlockAuditor', 'nine small owls here']]);
    expect(field.value).toBe('');
  });

  it('says that one person is all three where there is no lead', () => {
    draw({}, { roles: { ...roles, counts: false, keys: [] } });
    expect(screen.getByText(/No lead has set a passphrase/)).toBeTruthy();
  });

  it('lists what changed, with both values', () => {
    const line = { kind: 'policy-changed', what: 'Returns.', from: '30 days', to: '14 days' };
    const news = [
      {
        brandId: 'm',
        brand: 'Marlow',
        from: 1,
        to: 2,
        at: '2026-11-23T09:00:00Z',
        digest: 'd',
        lines: [line],
      },
    ];
    draw({}, { news });
    expect(screen.getByText('Rule changed, 30 days before, 14 days now: Returns.')).toBeTruthy();
  });
});

describe('the organisation’s policy in the console', () => {
  it('names what is set and each entry that cannot be read', () => {
    render(<PolicyCard state={stateOf({ engines: [], roles: ['agent'], lockAfterMinutes: 0 })} />);
    expect(screen.getByText(/Engines that may be used/).textContent).toContain('none');
    expect(screen.getByRole('alert').textContent).toContain('lockAfterMinutes');
  });

  it('says when it sets nothing', () => {
    render(<PolicyCard state={stateOf({})} />);
    expect(screen.getByText('Your organisation sets nothing in this browser.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a page that is closed', () => {
  it('says whose it is and where they are let in', () => {
    render(<RoleWall to={['lead', 'auditor']} state={stateOf({})} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#brands',
      '#switches',
    ]);
  });

  it('sends nobody to a passphrase that may not be set here', () => {
    render(<RoleWall to={['lead']} state={stateOf({}, { roles: { ...roles, here: ['agent'] } })} />);
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(screen.getByText(/does not let leads or auditors/)).toBeTruthy();
  });
});
