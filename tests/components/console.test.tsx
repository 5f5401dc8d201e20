// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Console } from '@/components/console/console';
import { CallFailed } from '@/lib/bridge/ask';
import type { AskBackground } from '@/lib/bridge/background-calls';
import type { LedgerRecord } from '@/lib/ledger/record';
import { summaryOf } from '@/lib/packs/summary';
import { Settings } from '@/lib/settings/settings';
import { createConsoleStore } from '@/lib/stores/console';
import { chainAnswers } from '../ledger/log-answers';
import { chain, inserted, rejected, sent, shown, withheld } from '../ledger/sample';
import { samplePack } from '../packs/sample';
import { consoleWorld } from '../stores/console-world';
import { preview, standing } from '../stores/pack-preview';

// Recharts measures its box; jsdom has no layout.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
afterEach(cleanup);

const records = chain([
  shown('a'),
  inserted('a'),
  sent('a', { editClass: 'light', distance: 0.1, factEdits: 1 }),
  shown('b', { language: 'de', intent: 'warranty' }),
  rejected('b'),
  withheld('c'),
]);

interface World {
  records?: LedgerRecord[];
  refuse?: boolean;
}

function open(place: 'brands' | 'audit', { records: list = records, refuse = false }: World = {}) {
  const installed = ['alpha'];
  const answers: Record<string, (args: never) => unknown> = {
    'packs.list': () => installed.map((id) => summaryOf(samplePack(id), '2026-11-02')),
    'settings.get': () => Settings.parse({}),
    'engine.keys': () => [],
    'engine.spend': () => [],
    'ledger.page': ({ after }: { after: number }) => list.filter((record) => record.seq > after),
    ...chainAnswers(list),
    'ledger.text': () => ({
      suggestion: 'a',
      brand: 'marlow',
      subject: 'Return of a jacket',
      draft: 'You have 30 days.',
      sent: 'You have 14 days.',
      at: 'x',
    }),
    'packs.standings': () => installed.map((id) => standing(id)),
    'packs.file': ({ brandId }: { brandId: string }) => ({
      name: `${brandId}.proofdesk.json`,
      json: JSON.stringify(samplePack(brandId)),
    }),
    'packs.preview': () => {
      if (refuse) throw new CallFailed('pack-refused', 'macros[0].body: it is missing; add it');
      return preview('beta', ['new-key']);
    },
    'packs.remove': ({ brandId }: { brandId: string }) => {
      installed.splice(installed.indexOf(brandId), 1);
    },
    'packs.import': () => {
      installed.push('beta');
      return { brandId: 'beta', version: 4 };
    },
  };
  const ask = (async (name: string, args: never) => answers[name]?.(args)) as unknown as AskBackground;
  const store = createConsoleStore(ask, consoleWorld());
  const saved: { name: string; text: string }[] = [];
  window.location.hash = `#${place}`;
  render(
    <Console
      store={store}
      window={window}
      save={(name, content) => {
        const file = { name, text: '' };
        saved.push(file);
        if (typeof content === 'string') file.text = content;
        else {
          const reader = new FileReader();
          reader.onload = () => {
            file.text = String(reader.result);
          };
          reader.readAsText(content);
        }
      }}
    />,
  );
  void store.load();
  return { saved, user: userEvent.setup() };
}

describe('the console, brands', () => {
  it('installs a pack from a file and says so', async () => {
    const { user } = open('brands');
    expect(await screen.findByRole('heading', { name: 'Brand alpha' })).toBeDefined();
    await user.upload(screen.getByLabelText('Install a brand pack'), new File(['{}'], 'beta.json'));
    const offer = await screen.findByRole('region', { name: 'Brand beta, version 4' });
    expect(within(offer).getByText('0123 4567 89ab cdef 0123 4567 89ab cdef')).toBeDefined();
    expect(within(offer).getByText(/Compare the fingerprint/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Trust this key and install\s*Brand beta$/ }));
    expect(
      await screen.findByText(/^Installed Brand beta, version 4\. Usable today: \d+ macros/),
    ).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Brand beta' })).toBeDefined();
  });

  it('names the file and the place of what it refuses', async () => {
    const { user } = open('brands', { refuse: true });
    await user.upload(await screen.findByLabelText('Install a brand pack'), new File(['{}'], 'bad.json'));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('bad.json')).toBeDefined();
    expect(within(alert).getByText('macros[0].body: it is missing; add it')).toBeDefined();
  });

  it('asks before it removes a brand, and hands out a pack as a file', async () => {
    const { user, saved } = open('brands');
    await user.click(await screen.findByRole('button', { name: /^Export\s*Brand alpha$/ }));
    await waitFor(() => expect(saved[0]?.name).toBe('alpha.proofdesk.json'));
    await user.click(screen.getByRole('button', { name: /^Remove\s*Brand alpha$/ }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('heading', { name: 'Brand alpha' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Remove\s*Brand alpha$/ }));
    await user.click(screen.getByRole('button', { name: 'Remove Brand alpha from this device' }));
    expect(await screen.findByText(/No brand is installed/)).toBeDefined();
  });
});

describe('the console, audit', () => {
  it('shows figures with what they are out of, and the chain as unbroken', async () => {
    open('audit');
    expect(await screen.findByText('Records: 6. The chain is unbroken.')).toBeDefined();
    const first = document.querySelector<HTMLElement>('.audit-figures');
    if (!first) throw new Error('the first figures are there');
    expect(within(first).getByText('Draft inserted').nextSibling?.textContent).toContain('50');
    expect(within(first).getByText(/1 of 2; range/)).toBeDefined();
    // Old records do not tell of opened tickets: that is no nought.
    expect(within(first).getByText('Tickets with a draft').nextSibling?.textContent).toBe('Not recorded');
  });

  it('draws any figure split as one likes, and opens the suggestions behind a bar', async () => {
    const { user } = open('audit');
    await screen.findByText('Suggestions: 3');
    await user.selectOptions(screen.getByLabelText('Split by'), 'language');
    const table = screen.getByRole('table', { name: 'Draft inserted, by language' });
    const english = within(table).getByRole('rowheader', { name: 'English' }).closest('tr') as HTMLElement;
    expect(within(english).getByText(/^100\s%/)).toBeDefined();
    expect(within(english).getByText('n is small: read the range.')).toBeDefined();
    await user.click(within(english).getByRole('button', { name: /^1 counted/ }));
    expect(screen.getByText('Draft inserted, English: those counted')).toBeDefined();
    expect(screen.getByText('Suggestions: 1')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show all suggestions' }));
    expect(screen.getByText('Suggestions: 3')).toBeDefined();
    await user.selectOptions(screen.getByLabelText('Figure'), 'rejected-by');
    const reasons = screen.getByRole('table', { name: 'Why agents discarded drafts' });
    expect(within(reasons).getByRole('rowheader', { name: 'Wrong tone' })).toBeDefined();
  });

  it('says so when the chain is broken', async () => {
    open('audit', { records: records.filter((record) => record.seq !== 3) });
    expect(await screen.findByText(/its chain is broken/)).toBeDefined();
  });

  it('filters the table, and the figures with it', async () => {
    const { user } = open('audit');
    await screen.findByText('Suggestions: 3');
    await user.selectOptions(screen.getByLabelText('Language'), 'de');
    expect(screen.getByText('Suggestions: 1')).toBeDefined();
    await user.type(screen.getByLabelText('Find'), 'no-such-word');
    expect(screen.getByText('Suggestions: 0')).toBeDefined();
  });

  it('tells one suggestion’s story with what the agent changed', async () => {
    const { user } = open('audit');
    const table = await screen.findByRole('table', { name: 'Suggestions: 3' });
    const row = within(table).getByText('Lightly edited').closest('tr');
    await user.click(within(row as HTMLElement).getByRole('button'));
    const story = await screen.findByRole('complementary', { name: 'Suggestion: Lightly edited' });
    expect(await within(story).findByText('marlow · Return of a jacket')).toBeDefined();
    expect(story.querySelector('del')?.textContent).toBe('30');
    expect(story.querySelector('ins')?.textContent).toBe('14');
    await user.click(within(story).getByRole('button', { name: 'Close this suggestion' }));
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('exports every record, and the filtered ones as a table', async () => {
    const { user, saved } = open('audit');
    await screen.findByText('Suggestions: 3');
    await user.click(screen.getByRole('button', { name: 'Export records (JSONL)' }));
    await user.selectOptions(screen.getByLabelText('Language'), 'de');
    await user.click(screen.getByRole('button', { name: 'Export table (CSV)' }));
    expect(saved.map(({ name }) => name)).toEqual(['proofdesk-log.jsonl', 'proofdesk-ledger.csv']);
    // A header and six records.
    await waitFor(() => expect(saved[0]?.text.trim().split('\n')).toHaveLength(7));
    await waitFor(() => expect(saved[1]?.text.trim().split('\r\n')).toHaveLength(3));
  });

  it('says what will be here when there is nothing yet', async () => {
    open('audit', { records: [] });
    expect(await screen.findByText(/No records yet/)).toBeDefined();
  });
});
