// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { LockScreen } from '../../components/vault/lock-screen';
import { VaultNotice } from '../../components/vault/notice';
import { VaultSection } from '../../components/vault/section';
import { CallFailed } from '../../lib/bridge/ask';
import type { AskBackground } from '../../lib/bridge/background-calls';
import { Settings } from '../../lib/settings/settings';
import { createVaultStore, isShut } from '../../lib/stores/vault';

type State = 'none' | 'needed' | 'open' | 'locked';

/** A store over a background that knows one passphrase. */
async function desk(first: State) {
  let state = first;
  const calls: string[] = [];
  const ask = (async (name: string, args?: { passphrase?: string; current?: string }) => {
    calls.push(name);
    if (name === 'vault.unlock' && args?.passphrase !== 'right') throw new CallFailed('vault-wrong', '4');
    if (name === 'vault.unlock' || name === 'vault.set') state = 'open';
    if (name === 'vault.lock') state = 'locked';
    if (name === 'vault.forget') state = 'none';
    return { state, wait: 0, minutes: 15 };
  }) as unknown as AskBackground;
  const vault = createVaultStore(ask);
  await vault.load();
  return { vault, calls };
}

afterEach(cleanup);

describe('the lock screen', () => {
  it('opens with the passphrase, says when it is wrong, and waits before the next try', async () => {
    const { vault, calls } = await desk('locked');
    render(<LockScreen vault={vault} place="sidebar" />);
    const field = screen.getByLabelText('Passphrase of this browser', { selector: 'input' });
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, 'wrong{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('That is not the passphrase.');
    expect(screen.getByRole('alert').textContent).toContain('Wait 4 seconds');
    expect((field as HTMLInputElement).value).toBe('');
    await userEvent.type(field, 'right{Enter}');
    expect(calls.filter((name) => name === 'vault.unlock')).toHaveLength(1);
    expect(isShut(vault.getState())).toBe(true);
  });

  it('gives up what is under a forgotten passphrase only after it was said what goes', async () => {
    const { vault, calls } = await desk('locked');
    render(<LockScreen vault={vault} place="console" />);
    await userEvent.click(screen.getByRole('button', { name: 'Forgot the passphrase?' }));
    expect(screen.getByText(/This deletes, on this computer/)).toBeDefined();
    expect(calls).not.toContain('vault.forget');
    await userEvent.click(screen.getByRole('button', { name: 'Delete texts and keys' }));
    expect(calls).toContain('vault.forget');
    expect(isShut(vault.getState())).toBe(false);
  });
});

describe('the first passphrase', () => {
  it('is typed twice, and the same', async () => {
    const { vault, calls } = await desk('none');
    render(<VaultSection vault={vault} settings={Settings.parse({})} onMinutes={() => undefined} />);
    await userEvent.type(screen.getByLabelText(/^New passphrase/), 'seven grey herons');
    await userEvent.type(screen.getByLabelText('The same once more'), 'seven grey heron{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('The two are not the same. Type both again.');
    expect(calls).not.toContain('vault.set');
    await userEvent.type(screen.getByLabelText('The same once more'), 's{Enter}');
    expect(calls).toContain('vault.set');
    expect(screen.getByText(/^Set, and open now/)).toBeDefined();
  });

  it('is reminded of until it is put away, and stops nobody', async () => {
    const { vault } = await desk('none');
    render(<VaultNotice vault={vault} />);
    expect(isShut(vault.getState())).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByText(/kept only until/)).toBeNull();
  });
});
