// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Console } from '@/components/console/console';
import { CallFailed } from '@/lib/bridge/ask';
import type { AskBackground } from '@/lib/bridge/background-calls';
import type { LedgerEvent } from '@/lib/ledger/record';
import { type SamplePlan, sampleOf } from '@/lib/ledger/sample';
import { silentRule } from '@/lib/packs/rules';
import { summaryOf } from '@/lib/packs/summary';
import { Settings } from '@/lib/settings/settings';
import { createConsoleStore } from '@/lib/stores/console';
import { chain, shown } from '../ledger/sample';
import { samplePack } from '../packs/sample';
import { consoleWorld } from '../stores/console-world';

afterEach(cleanup);

const common = (ticket: string) => ({
  brand: 'alpha',
  helpdesk: 'zendesk',
  ticket,
  suggestion: `s-${ticket}`,
});
const seen = (ticket: string) => shown(`s-${ticket}`, { ticket, brand: 'alpha' });
const flag = (ticket: string): LedgerEvent => ({
  kind: 'flag-shown',
  ...common(ticket),
  trigger: 'chargeback',
  rule: 'chargeback.test',
});

function open(events: LedgerEvent[], { refuse = false } = {}) {
  let plan: SamplePlan = { seed: 'seed-of-a-test', rate: 1 };
  const answers: Record<string, (args: never) => unknown> = {
    'packs.list': () => [summaryOf(samplePack('alpha'), '2026-11-02')],
    'settings.get': () => Settings.parse({}),
    'engine.keys': () => [],
    'engine.spend': () => [],
    'packs.material': () => ({ escalations: [silentRule('gift-cards')] }),
    'ledger.page': ({ after }: { after: number }) => chain(events).filter(({ seq }) => seq > after),
    'ledger.logs': () => [],
    'sample.plan': () => plan,
    'sample.rate.set': ({ rate }: { rate: number }) => {
      plan = { ...plan, rate };
      return plan;
    },
    'ledger.where': ({ handles }: { handles: string[] }) =>
      handles.flatMap((handle) =>
        handle === 'lost'
          ? []
          : [{ handle, helpdesk: 'zendesk', host: 'a.zendesk.com', ticketId: handle.replace('t', '10') }],
      ),
    'sample.label': ({ suggestion, ...label }: { suggestion: string; result: 'none'; missed: string[] }) => {
      if (refuse) throw new CallFailed('not-drawn', '');
      events.push({ kind: 'labelled', ...common(suggestion.replace('s-', '')), ...label, ...plan });
      return { seq: events.length, hash: 'x' };
    },
  };
  const ask = (async (name: string, args: never) => answers[name]?.(args)) as unknown as AskBackground;
  const store = createConsoleStore(ask, consoleWorld());
  window.location.hash = '#sample';
  render(<Console store={store} window={window} save={() => undefined} />);
  void store.load();
  return { user: userEvent.setup(), events };
}

const save = () => screen.getByRole('button', { name: 'Save' });
const figures = () => screen.getByRole('table', { name: /^Precision and recall/ });

describe('the random sample', { timeout: 20_000 }, () => {
  it('shows a drawn ticket with the way to its words, and nothing chosen beforehand', async () => {
    open([seen('t1'), seen('t2'), flag('t2')]);
    const link = await screen.findByRole('link', { name: 'Open ticket 101 at a.zendesk.com' });
    expect(link.getAttribute('href')).toBe('https://a.zendesk.com/agent/tickets/101');
    expect(link.getAttribute('rel')).toContain('noopener');
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false);
    expect(save()).toHaveProperty('disabled', true);
    expect(screen.getByText(/1 drawn of 1 tickets without a flag/)).toBeDefined();
    expect(screen.getByText('seed-of-a-test')).toBeDefined();
    expect(within(figures()).getAllByText('Not measured yet').length).toBeGreaterThan(0);
  });

  it('puts "none" on record, goes on to the next ticket and takes the focus there', async () => {
    const { user, events } = open([seen('t1'), seen('t2')]);
    const order = sampleOf(chain(events), 'alpha', { seed: 'seed-of-a-test', rate: 1 }).drawn;
    await user.click(await screen.findByRole('radio', { name: 'No, nothing' }));
    await user.click(save());
    const second = `Ticket ${order[1]?.ticket.replace('t', '10')}`;
    expect(await screen.findByRole('heading', { name: second })).toBeDefined();
    expect(events.at(-1)).toMatchObject({ kind: 'labelled', ticket: order[0]?.ticket, result: 'none' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Next ticket'));
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false);
  });

  it('asks which flags were missed, the brand’s own among them, and computes recall', async () => {
    const { user, events } = open([seen('t1'), seen('f1'), flag('f1')]);
    await user.click(await screen.findByRole('radio', { name: 'Yes, a flag should have been there' }));
    expect(save()).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('checkbox', { name: 'Gift cards' }));
    await user.click(save());
    await screen.findByText(/Every drawn ticket has its label/);
    expect(events.at(-1)).toMatchObject({ result: 'missed', missed: ['gift-cards'] });
    const any = within(figures()).getByRole('row', { name: /^Any flag/ });
    expect(any.textContent).toContain('1 of 1');
    expect(any.textContent).toMatch(/50\s%/);
    expect(screen.getByText(/Only 1 labelled: read the range/)).toBeDefined();
  });

  it('lets a label be given again; the first stays on record', async () => {
    const { user, events } = open([seen('t1')]);
    await user.click(await screen.findByRole('radio', { name: 'I cannot open this ticket' }));
    await user.click(save());
    await user.click(await screen.findByText('Labelled tickets: 1'));
    await user.click(screen.getByRole('button', { name: /^Label again/ }));
    await user.click(screen.getByRole('radio', { name: 'No, nothing' }));
    await user.click(save());
    await waitFor(() => expect(events.filter(({ kind }) => kind === 'labelled')).toHaveLength(2));
    expect(await screen.findByText(/1 of 1 drawn tickets are labelled/)).toBeDefined();
  });

  it('says what went wrong when a label is refused, and keeps the answer', async () => {
    const { user } = open([seen('t1')], { refuse: true });
    await user.click(await screen.findByRole('radio', { name: 'No, nothing' }));
    await user.click(save());
    expect((await screen.findByRole('alert')).textContent).toContain('not in the random sample');
    expect(screen.getByRole('radio', { name: 'No, nothing' })).toHaveProperty('checked', true);
  });

  it('changes the share, says when none is drawn, and when a ticket’s place is not known', async () => {
    const { user } = open([seen('lost')]);
    expect(await screen.findByText(/does not know where the ticket is/)).toBeDefined();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Share drawn' }), '0.01');
    expect(await screen.findByText(/No ticket is drawn yet/)).toBeDefined();
  });
});
