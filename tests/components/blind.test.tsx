// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Console } from '@/components/console/console';
import type { AskBackground } from '@/lib/bridge/background-calls';
import type { LedgerEvent, Score } from '@/lib/ledger/record';
import { criteria } from '@/lib/ledger/scorecard';
import { summaryOf } from '@/lib/packs/summary';
import { Settings } from '@/lib/settings/settings';
import { createConsoleStore } from '@/lib/stores/console';
import { FactsCase } from '../eval/suites/facts-score';
import { chain, inserted, sent, shown } from '../ledger/sample';
import { samplePack } from '../packs/sample';
import { consoleWorld } from '../stores/console-world';

afterEach(cleanup);

const mark = { brand: 'alpha' };
const life = (id: string): LedgerEvent[] => [
  shown(id, { ...mark, ticket: `t-${id}` }),
  { ...inserted(id), ...mark, ticket: `t-${id}` },
  sent(id, { ...mark, ticket: `t-${id}` }),
];
const judged = (suggestion: string, rater: string, accuracy: Score): LedgerEvent => ({
  kind: 'judged',
  ...mark,
  helpdesk: 'zendesk',
  ticket: `t-${suggestion}`,
  suggestion,
  rater,
  scores: Object.fromEntries(criteria.map((one) => [one, one === 'accuracy' ? accuracy : 'right'])),
  plan: { seed: 'seed-of-a-test', from: '2026-11-01', to: '2026-11-30', size: 40, minimum: 3 },
});

function open(events: LedgerEvent[]) {
  const judgements: unknown[] = [];
  const answers: Record<string, (args: never) => unknown> = {
    'packs.list': () => [summaryOf(samplePack('alpha'), '2026-11-02')],
    'settings.get': () => Settings.parse({}),
    'engine.keys': () => [],
    'engine.spend': () => [],
    'packs.material': () => ({ macros: [], passages: [] }),
    'ledger.page': ({ after }: { after: number }) => chain(events).filter(({ seq }) => seq > after),
    'ledger.logs': () => [],
    'sample.plan': () => ({ seed: 'seed-of-a-test', rate: 0.02 }),
    'ledger.text': ({ suggestion }: { suggestion: string }) =>
      suggestion === 'erased'
        ? null
        : {
            suggestion,
            brand: 'alpha',
            subject: 'A return',
            draft: `You have 60 days, says ${suggestion}.`,
            sent: 'WHAT THE AGENT SENT',
            at: 'x',
          },
    'blind.judge': (judgement: { suggestion: string; rater: string; scores: Record<string, Score> }) => {
      judgements.push(judgement);
      events.push(judged(judgement.suggestion, judgement.rater, judgement.scores.accuracy ?? 'right'));
      return { seq: events.length, hash: 'x' };
    },
  };
  const ask = (async (name: string, args: never) => answers[name]?.(args)) as unknown as AskBackground;
  const store = createConsoleStore(ask, consoleWorld());
  const saved: string[] = [];
  window.location.hash = '#blind';
  render(<Console store={store} window={window} save={(_, content) => saved.push(String(content))} />);
  void store.load();
  return { user: userEvent.setup(), judgements, saved, store };
}

async function drawAs(user: ReturnType<typeof userEvent.setup>, rater: string) {
  await user.type(await screen.findByLabelText('Who judges'), rater);
  const [from, to] = [screen.getByLabelText('From'), screen.getByLabelText('To')];
  await user.clear(to);
  await user.type(to, '2026-11-30');
  await user.clear(from);
  await user.type(from, '2026-11-01');
  await user.click(screen.getByRole('button', { name: 'Draw' }));
}

describe('the blind sample', { timeout: 60_000 }, () => {
  it('shows a draft and nothing of what the agent made of it, and asks for all six before it saves', async () => {
    const { user, judgements } = open([...life('a'), ...life('b')]);
    await drawAs(user, 'Ines');
    const next = await screen.findByRole('region', { name: 'The draft' });
    expect(within(next).getByText(/^You have 60 days, says [ab]\./)).toBeDefined();
    for (const telling of [/WHAT THE AGENT SENT/, /Sent unchanged/, /inserted/i])
      expect(within(next).queryByText(telling)).toBeNull();
    const save = within(next).getByRole('button', { name: 'Save and go on' });
    expect(save).toHaveProperty('disabled', true);
    for (const radio of within(next).getAllByRole('radio', { name: 'Right' })) await user.click(radio);
    expect(save).toHaveProperty('disabled', false);
    await user.click(save);
    await waitFor(() => expect(judgements).toHaveLength(1));
    expect(judgements[0]).toMatchObject({
      rater: 'Ines',
      from: '2026-11-01',
      to: '2026-11-30',
      scores: Object.fromEntries(criteria.map((one) => [one, 'right'])),
    });
    expect(judgements[0]).not.toHaveProperty('seed');
    expect(await screen.findByText('Next draft, 1 to go')).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Next draft, 1 to go');
  });

  it('puts two raters side by side where they differ, with their agreement', async () => {
    open([
      ...life('a'),
      ...life('b'),
      judged('a', 'Ana', 'right'),
      judged('a', 'Ben', 'wrong'),
      judged('b', 'Ana', 'right'),
      judged('b', 'Ben', 'right'),
    ]);
    const { user } = { user: userEvent.setup() };
    await drawAs(user, 'Ana');
    expect(await screen.findByText('Where the raters differ: 1')).toBeDefined();
    expect(screen.getByText('Ana and Ben have both judged 2 drafts.')).toBeDefined();
    const row = screen.getAllByText('differs')[0]?.closest('tr') as HTMLElement;
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Right', 'Wrong']);
    const table = screen.getByRole('table', { name: /^Share right/ });
    const accuracy = within(table).getByRole('rowheader', { name: 'Accuracy' }).closest('tr') as HTMLElement;
    // One of two is right for both raters; chance explains what they agree on.
    expect(within(accuracy).getByText(/^50\s%/)).toBeDefined();
    expect(within(accuracy).getByText(/^0 \(2 drafts;/)).toBeDefined();
  });

  it('makes an evaluation case of a judged draft, once the wrong words stand in it', async () => {
    const { user, saved } = open([...life('a'), judged('a', 'Ana', 'wrong')]);
    await drawAs(user, 'Ana');
    await user.click(await screen.findByText('Judged drafts: 1'));
    await user.click(screen.getByRole('button', { name: /^Read the draft/ }));
    await user.click(await screen.findByRole('button', { name: /^Make an evaluation case/ }));
    await user.type(screen.getByLabelText(/^What the customer wrote/), 'How long may I keep it?');
    await user.click(screen.getByRole('button', { name: 'Add wrong words' }));
    await user.type(screen.getByLabelText(/^Wrong words/), '61 days');
    expect(screen.getByText('Not in the draft: "61 days"')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Save the case' })).toHaveProperty('disabled', true);
    await user.clear(screen.getByLabelText(/^Wrong words/));
    await user.type(screen.getByLabelText(/^Wrong words/), '60 days');
    await user.click(screen.getByRole('button', { name: 'Save the case' }));
    const read = FactsCase.parse(JSON.parse(saved[0] ?? ''));
    expect(read.fabricated).toMatchObject([{ start: 9, end: 16 }]);
  });

  it('saves every judged draft as an evaluation set, and says which are not in it', async () => {
    const { user, saved } = open([
      ...life('a').map((event) => (event.kind === 'shown' ? { ...event, macro: undefined } : event)),
      judged('a', 'Ana', 'right'),
      ...life('b'),
      judged('b', 'Ana', 'right'),
      ...life('erased'),
      judged('erased', 'Ana', 'right'),
    ]);
    await drawAs(user, 'Ana');
    await user.click(
      await screen.findByRole('button', { name: 'Save 3 judged drafts as an evaluation set' }),
    );
    expect(
      await screen.findByText('In the file: 1 right and 0 wrong.', {}, { timeout: 20_000 }),
    ).toBeDefined();
    expect(screen.getByText(/^Not in it, because .* no longer kept: 1$/)).toBeDefined();
    expect(screen.getByText(/^Not in it, because .* another version by now: 1$/)).toBeDefined();
    expect(FactsCase.parse(JSON.parse(saved[0] ?? '')).fabricated).toEqual([]);
  });

  it('keeps what was read when the sample is opened once more meanwhile', async () => {
    const { user, store } = open(life('a'));
    await drawAs(user, 'Ines');
    await screen.findByRole('region', { name: 'The draft' });
    const again = store.openBlind('alpha');
    await Promise.all([again, store.openBlind('alpha'), store.readDraft('a')]);
    expect(Object.keys(store.getState().blind?.texts ?? {})).toEqual(['a']);
    expect(screen.getByRole('region', { name: 'The draft' })).toBeDefined();
  });

  it('lets a draft whose words are gone be put on record as unreadable', async () => {
    const { user, judgements } = open(life('erased'));
    await drawAs(user, 'Ines');
    await user.click(await screen.findByRole('button', { name: 'Put on record that it cannot be read' }));
    await waitFor(() => expect(judgements).toMatchObject([{ suggestion: 'erased', scores: {} }]));
  });
});
