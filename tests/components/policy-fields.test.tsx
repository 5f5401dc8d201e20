// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EnginesPage } from '@/components/console/engines-page';
import { EraseForm } from '@/components/console/erase-form';
import type { AskBackground } from '@/lib/bridge/background-calls';
import { summaryOf } from '@/lib/packs/summary';
import { Settings } from '@/lib/settings/settings';
import { createConsoleStore } from '@/lib/stores/console';
import { samplePack } from '../packs/sample';
import { consoleWorld } from '../stores/console-world';

afterEach(cleanup);

async function store(policy: object) {
  const answers: Record<string, () => unknown> = {
    'packs.list': () => ['alpha', 'beta'].map((id) => summaryOf(samplePack(id), '2026-11-02')),
    'packs.standings': () => [],
    'settings.get': () => Settings.parse({ budgets: { alpha: 20 }, managed: { policy, problems: [] } }),
    'engine.keys': () => [],
    'engine.spend': () => [],
    'lead.state': () => ({ name: '', open: false }),
  };
  const one = createConsoleStore(
    (async (name: string) => answers[name]?.()) as unknown as AskBackground,
    consoleWorld(),
  );
  await one.load();
  return one;
}
const disabled = (element: HTMLElement) => element.matches(':disabled');

describe('fields that the organisation sets', () => {
  it('are greyed out on the Engines page, with the reason, and others are not', async () => {
    const one = await store({ budgets: { alpha: 20 }, engines: [{ engine: 'anthropic' }] });
    render(<EnginesPage store={one} state={one.getState()} />);
    const fixed = screen.getByRole('spinbutton', { name: /Brand alpha/ });
    expect(disabled(fixed)).toBe(true);
    expect(document.getElementById(fixed.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Your organisation sets this. It cannot be changed here.',
    );
    expect(disabled(screen.getByRole('spinbutton', { name: /Brand beta/ }))).toBe(false);
    const tests = screen.getAllByRole('button', { name: /^Test/ });
    expect(tests.map(disabled)).toContain(false);
    expect(tests.map(disabled)).toContain(true);
    expect(screen.getAllByText(/does not allow this engine in this browser/)).toHaveLength(
      tests.filter(disabled).length,
    );
    expect(
      screen.getAllByRole('option', { name: /not allowed by your organisation/ }).length,
    ).toBeGreaterThan(0);
  });

  it('are open where the organisation sets nothing', async () => {
    const one = await store({});
    render(<EnginesPage store={one} state={one.getState()} />);
    expect(screen.queryByText(/organisation/)).toBeNull();
    expect(screen.getAllByRole('button', { name: /^Test/ }).some(disabled)).toBe(false);
  });

  it('are greyed out where texts are erased after some days', async () => {
    const { logs } = await store({});
    const brands = [{ id: 'alpha', name: 'Alpha' }];
    const form = { store: logs, brands, retention: { alpha: 30 }, receipt: null };
    const { rerender } = render(<EraseForm {...form} fixed={{ alpha: 30 }} />);
    expect(disabled(screen.getByRole('spinbutton'))).toBe(true);
    rerender(<EraseForm {...form} fixed={{}} />);
    expect(disabled(screen.getByRole('spinbutton'))).toBe(false);
  });
});
