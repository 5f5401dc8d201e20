// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Console } from '@/components/console/console';
import { notPromised, questions } from '@/components/console/report-questions';
import { has } from '@/components/i18n';
import type { AskBackground } from '@/lib/bridge/background-calls';
import { figures } from '@/lib/ledger/figures/registry';
import type { LedgerRecord } from '@/lib/ledger/record';
import { Settings } from '@/lib/settings/settings';
import { createConsoleStore } from '@/lib/stores/console';
import { auditRecords } from '../gallery/audit-records';
import { consoleWorld } from '../stores/console-world';

afterEach(cleanup);

function open(records: readonly LedgerRecord[], logs: readonly object[] = []) {
  const answers: Record<string, (args: never) => unknown> = {
    'packs.list': () => [],
    'settings.get': () => Settings.parse({}),
    'engine.keys': () => [],
    'engine.spend': () => [],
    'ledger.logs': () => logs,
    'ledger.lines': () => [],
    'ledger.page': ({ after }: { after: number }) => records.filter(({ seq }) => seq > after),
  };
  const ask = (async (name: string, args: never) => answers[name]?.(args)) as unknown as AskBackground;
  const store = createConsoleStore(ask, consoleWorld());
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  window.location.hash = '#report';
  render(<Console store={store} window={window} save={() => undefined} />);
  void store.load();
  return { print, user: userEvent.setup() };
}

describe('the assurance report', { timeout: 60_000 }, () => {
  it('answers seven questions with figures that exist, and has their words', () => {
    expect(questions).toHaveLength(7);
    const known = new Set(figures.map(({ id }) => id));
    expect(questions.flatMap((one) => one.figures).filter((id) => !known.has(id))).toEqual([]);
    const keys = [
      ...questions.flatMap(({ id }) => [`report.${id}`, `report.${id}.answer`]),
      ...Array.from({ length: notPromised }, (_, i) => `report.not.${i + 1}`),
    ];
    expect(keys.filter((key) => !has(key))).toEqual([]);
    expect(has(`report.not.${notPromised + 1}`)).toBe(false);
  });

  it('shows them live, says what nobody counted, and goes to the printer', async () => {
    const { print, user } = open(auditRecords(4));
    const data = await screen.findByRole('region', { name: /How are our customers' data protected/ });
    const line = within(data).getByText('Identifiers in requests').parentElement as HTMLElement;
    expect(within(line).getByText('Not recorded')).toBeDefined();
    const leak = within(data).getByText('Another brand named').parentElement as HTMLElement;
    expect(leak.textContent).toMatch(/0of 187; at most 1\.59\s?% with 95\s?% certainty/);
    expect(screen.getAllByRole('region', { name: /^\d\. / })).toHaveLength(7);
    expect(screen.getByRole('region', { name: 'What is not promised' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Print, or save as PDF' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('is of one brand and of the days that one asks for', async () => {
    const { user } = open(auditRecords());
    await screen.findByText(/240 suggestions/);
    await user.selectOptions(screen.getByLabelText('Brand'), 'lumen');
    expect(screen.getByText(/^lumen\. 80 suggestions/)).toBeDefined();
  });

  it('carries the checkpoint that was signed, and says so where there is none', async () => {
    open(auditRecords().slice(0, 60));
    expect(await screen.findByText(/No checkpoint was signed yet/, {}, { timeout: 20_000 })).toBeDefined();
    cleanup();
    const note = 'proofdesk.invalid/0123456789abcdef/marlow\n0\nAAAA\n\n— key sig\n';
    const log = { log: 'proofdesk.invalid/0123456789abcdef/marlow', brand: 'marlow', device: '', vkey: '' };
    const rest = {
      size: 0,
      root: '',
      broken: null,
      checkpoint: { size: 0, note, at: '2026-11-02T09:00:00Z' },
    };
    open(auditRecords().slice(0, 60), [{ ...log, ...rest }]);
    const caption = await screen.findByText(/^Checkpoint over 0 records/, {}, { timeout: 20_000 });
    expect(caption.closest('figure')?.querySelector('pre')?.textContent).toBe(note);
  });

  it('says so where nothing is on record', async () => {
    open([]);
    expect(await screen.findByText(/No records in these days/)).toBeDefined();
  });
});
