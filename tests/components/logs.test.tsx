// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckpointCard } from '@/components/console/checkpoint-card';
import { createLogsStore } from '@/lib/stores/console/logs';
import { parseCheckpoint } from '../../scripts/verify/core/note';
import { checkGrowth } from '../../scripts/verify/core/proofs';
import { sha256 } from '../../scripts/verify/core/sha256';
import { keysIn } from '../../scripts/verify/core/verify';
import { logBackground } from '../stores/logs-world';
import { verifyEd25519 } from '../verify/sample';

afterEach(cleanup);

async function open() {
  const world = logBackground();
  await world.work('s1');
  await world.work('l1', 'lumen', '77');
  const logs = createLogsStore(world.ask, async () => {});
  const saved: string[] = [];
  const texts: string[] = [];
  const user = userEvent.setup();
  const copied = vi.spyOn(navigator.clipboard, 'writeText');
  render(
    <CheckpointCard
      store={{ logs } as never}
      brandName={(id) => `Brand ${id}`}
      retention={{ lumen: 30 }}
      fixed={{}}
      save={(name, text) => {
        saved.push(name);
        texts.push(String(text));
      }}
    />,
  );
  await logs.load();
  return { ...world, logs, saved, texts, user, copied };
}

describe('the logs on the Audit page', () => {
  it('hand out a checkpoint to paste', async () => {
    const { user, copied } = await open();
    await user.click(await screen.findByRole('button', { name: /Copy checkpoint\s*Brand marlow/ }));
    const note = await screen.findByLabelText<HTMLTextAreaElement>('Checkpoint', {}, { timeout: 5_000 });
    expect(note.value).toMatch(/^proofdesk\.invalid\/[0-9a-f]{16}\/marlow\n\d+\n\S{44}\n\n— proofdesk/);
    expect(copied).toHaveBeenCalledWith(note.value);
    expect(screen.getByText(/The checkpoint is copied/)).toBeDefined();
    const row = screen.getByRole('row', { name: /Brand marlow/ });
    expect(within(row).getByText(/^Over 5 records/)).toBeDefined();
  });

  it('hand out a proof of growth for a checkpoint that was kept, which the verifier takes', async () => {
    const { user, saved, texts, logs, work } = await open();
    const log = logs.getState().logs?.find(({ brand }) => brand === 'marlow');
    const kept = (await logs.checkpoint(log?.log ?? '')) ?? '';
    await work('s2');
    const form = await screen.findByRole('form', { name: 'Prove that a log only grew' });
    const paste = async (text: string) => {
      await user.clear(within(form).getByLabelText('Checkpoint that was kept'));
      await user.click(within(form).getByLabelText('Checkpoint that was kept'));
      await user.paste(text);
      await user.click(within(form).getByRole('button', { name: 'Save the proof' }));
    };
    await paste('hello');
    expect(await within(form).findByText(/There is no checkpoint in this/)).toBeDefined();
    await paste(kept.replace('/marlow', '/other'));
    expect(await within(form).findByText(/of another device or brand/)).toBeDefined();
    await paste(`> ${kept.replaceAll('\n', '\n> ')}`);
    await waitFor(() => expect(saved).toEqual(['proofdesk-growth-5.txt']));
    const note = parseCheckpoint(kept);
    const tools = { sha256, verify: verifyEd25519, keys: keysIn(sha256, [log?.vkey ?? '']) };
    const check = (text: string) => checkGrowth(text, note ? [note] : [], tools);
    expect((await check(texts[0] ?? '')).verdict).toBe('whole');
    // Planted: the younger checkpoint of a log that did not grow from there.
    const bent = (texts[0] ?? '').split('\n').toSpliced(1, 1).join('\n');
    expect((await check(bent)).verdict).toBe('tampered');
  });

  it('show it also where the browser does not let it be copied', async () => {
    const { user, copied } = await open();
    copied.mockRejectedValue(new Error('not allowed'));
    await user.click(await screen.findByRole('button', { name: /Copy checkpoint\s*Brand lumen/ }));
    expect(await screen.findByText(/Copy it and give it to the brand/)).toBeDefined();
  });

  it('say nothing of broken continuity where there is none, and say it where records were lost', async () => {
    const { db, logs } = await open();
    await screen.findByRole('table');
    expect(screen.queryByRole('alert')).toBeNull();
    const log = (await db.logs.toArray()).find(({ brand }) => brand === 'marlow');
    const broken = { lastSeq: 41, lastHash: 'ab'.repeat(32), at: '2026-11-02T09:00:00.000Z' };
    if (log) await db.logs.put({ ...log, broken });
    await logs.load();
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /Continuity broken: .*lost records of Brand marlow.*record 41/,
    );
  });

  it('erase a customer of the chosen brand and show the receipt', async () => {
    const { user, db } = await open();
    const form = await screen.findByRole('form', { name: 'Erase a customer or a brand' });
    await user.selectOptions(within(form).getByLabelText('Brand'), 'Brand lumen');
    await user.type(within(form).getByRole('textbox', { name: 'E-mail address' }), 'l1@example.com');
    await user.click(within(form).getByRole('button', { name: 'Erase' }));
    expect(await screen.findByText(/Erased: texts of 1 suggestions and 1 tickets/)).toBeDefined();
    expect((await db.texts.toArray()).map(({ suggestion }) => suggestion)).toEqual(['s1']);
  });

  it('take a brand off this device only when asked twice', async () => {
    const { user, db, saved } = await open();
    await user.click(await screen.findByRole('button', { name: /Export with texts\s*Brand lumen/ }));
    await waitFor(() => expect(saved).toEqual(['proofdesk-log-lumen-texts.jsonl']));
    await user.click(screen.getByRole('button', { name: 'Take Brand lumen off this device' }));
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(await db.texts.count()).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Take Brand lumen off this device' }));
    await user.click(screen.getByRole('button', { name: 'Erase everything of Brand lumen but its records' }));
    await waitFor(async () => expect(await db.texts.count()).toBe(1));
  });

  it('keep texts for as many days as are typed', async () => {
    const { user, db } = await open();
    const days = await screen.findByLabelText<HTMLInputElement>('Days that texts are kept');
    expect(days.value).toBe('30');
    await user.clear(days);
    await user.type(days, '14');
    await user.click(screen.getByRole('button', { name: 'Save days' }));
    await waitFor(async () =>
      expect(JSON.stringify(await db.settings.toArray())).toContain('"retention":{"lumen":14}'),
    );
  });
});
