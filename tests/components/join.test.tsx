// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { JoinPage } from '@/components/console/join-page';
import { createJoinStore } from '@/lib/stores/console/join';
import { agent, agentLog, exported, verify, work } from '../ledger/merge/files';
import { checkpoint } from '../verify/writer';

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

const asFile = (name: string, bytes: Uint8Array) => {
  const file = new File([new Uint8Array(bytes)], name);
  // jsdom's File has no arrayBuffer.
  return Object.assign(file, { arrayBuffer: async () => new Uint8Array(bytes).buffer });
};

function open(slow = false) {
  const saved: { name: string; text: string }[] = [];
  const store = createJoinStore(slow ? () => new Promise(() => undefined) : verify);
  const user = userEvent.setup();
  let left = false;
  render(
    <JoinPage
      store={store}
      brandName={(id) => `Brand ${id}`}
      save={(name, text) => saved.push({ name, text: String(text) })}
      onLeave={() => {
        left = true;
      }}
    />,
  );
  const choose = (...files: File[]) =>
    user.upload(screen.getByLabelText('Choose export files', { selector: 'input' }), files);
  return { saved, store, user, choose, left: () => left };
}

const done = () => screen.findByText(/^Files read:/, {}, { timeout: 5_000 });

describe('joining exports on the Audit page', () => {
  it('shows figures over all files, and that nothing was found', async () => {
    const { choose, saved, user } = open();
    await choose(
      asFile('ana.jsonl', exported(agentLog(agent(1), [0, 1]))),
      asFile('bo.jsonl', exported(agentLog(agent(2), [0, 1]))),
    );
    await done();
    expect(screen.getByText('Files read: 2. Logs that count: 2.')).toBeDefined();
    expect(screen.getByText(/No file was tampered with/)).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Brand marlow: figures over all files' })).toBeDefined();
    const shown = screen.getAllByText('Drafts shown').find(({ tagName }) => tagName === 'DT');
    expect(shown?.nextElementSibling?.textContent).toBe('4');
    await user.click(screen.getByRole('button', { name: 'Save findings and figures (JSON)' }));
    const file = JSON.parse(saved[0]?.text ?? '');
    expect(file.figures['drafts-shown']).toMatchObject({ form: 'number', count: 4 });
    expect(saved[0]?.text).not.toMatch(/0001-marlow-0/);
  });

  it('names a fork, a tampered file, a repeated log, a missing device, missing days and another brand', async () => {
    const { choose, user } = open();
    const by = agent(1);
    const forked = [agentLog(by, [0]), agentLog(by, [0])];
    for (const [i, log] of forked.entries()) work(log, 1, { msToDraft: i });
    const repeated = agentLog(agent(2), [0]);
    const early = exported(repeated);
    work(repeated, 2);
    const away = agentLog(agent(9), [0]);
    const bent = exported(agentLog(agent(4), [0]))
      .toString()
      .replace('"words":41', '"words":40');
    await user.click(screen.getByText('Checkpoints and keys that you kept'));
    await user.click(screen.getByLabelText('Checkpoints'));
    await user.paste(`> ${checkpoint(away, false).replaceAll('\n', '\n> ')}`);
    await choose(
      asFile('one.jsonl', exported(forked[0] as never)),
      asFile('other.jsonl', exported(forked[1] as never)),
      asFile('early.jsonl', early),
      asFile('late.jsonl', exported(repeated)),
      asFile('bent.jsonl', Buffer.from(bent)),
      asFile('lumen.jsonl', exported(agentLog(agent(5), [0], 'lumen'))),
      asFile('short.jsonl', exported(agentLog(agent(6), [0]))),
      asFile('note.txt', Buffer.from('hello\n')),
    );
    await done();
    expect(
      screen.getByText(/two histories: record 6 in one\.jsonl is not the one in other\.jsonl/),
    ).toBeDefined();
    expect(screen.getByText(/^bent\.jsonl was tampered with and does not count/)).toBeDefined();
    expect(
      screen.getByText(/early\.jsonl has 5 records and is the beginning of late\.jsonl with 8/),
    ).toBeDefined();
    expect(
      screen.getByText(/checkpoint of 5 records of device 0{15}9, and no file has its log/),
    ).toBeDefined();
    expect(screen.getByText('note.txt holds no log.')).toBeDefined();
    const row = screen
      .getAllByRole('row')
      .find(
        (one) =>
          within(one).queryByRole('rowheader', { name: agent(6).id }) &&
          /4 Nov 2026/.test(one.textContent ?? ''),
      );
    expect(row?.textContent).toContain('4 Nov 2026');
    await user.click(screen.getByRole('button', { name: 'Count Brand lumen instead' }));
    expect(await screen.findByRole('heading', { name: 'Brand lumen: figures over all files' })).toBeDefined();
  });

  it('stops, and says so', async () => {
    const { choose, user, left } = open(true);
    await choose(asFile('ana.jsonl', exported(agentLog(agent(1), [0]))));
    expect(screen.getByRole('progressbar', { name: 'Files being read' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(screen.getByText('Stopped. Nothing was joined.')).toBeDefined());
    expect(screen.queryByRole('progressbar')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to this device' }));
    expect(left()).toBe(true);
  });

  it('refuses words in which there is no checkpoint or key, before it reads a file', async () => {
    const { choose, user, store } = open();
    await user.click(screen.getByText('Checkpoints and keys that you kept'));
    await user.type(screen.getByLabelText('Keys, one a line'), 'no key');
    await choose(asFile('ana.jsonl', exported(agentLog(agent(1), [0]))));
    expect((await screen.findByRole('alert')).textContent).toContain('This is no verifier key.');
    expect(store.getState().result).toBeNull();
  });
});
