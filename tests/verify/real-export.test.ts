import { describe, expect, it } from 'vitest';
import type { Database } from '../../lib/db/database';
import { eraseCustomer } from '../../lib/db/erase';
import { checkpointNow, linesOf, listLogs, startExport, textLinesOf } from '../../lib/db/export';
import { append, recordsAfter } from '../../lib/db/ledger';
import { handleFor } from '../../lib/db/tickets';
import { figures } from '../../lib/ledger/figures/registry';
import { LedgerEvent } from '../../lib/ledger/record';
import { storiesOf } from '../../lib/ledger/stories';
import { createLogsStore } from '../../lib/stores/console/logs';
import { readFixture, upgraded } from '../db/fixtures';
import { fresh } from '../db/logs';
import { inserted, rejected, sent, shown, withheld } from '../ledger/sample';
import { verify } from './sample';

/** What the product really writes, from its database to the file that the console saves, through the verifier. */

const now = '2026-11-26T09:00:00.000Z';
const place = { brandId: 'marlow', helpdesk: 'zendesk', host: 'a.zendesk.com', ticketId: '7' };

async function work(db: Database): Promise<void> {
  const ticket = await handleFor(db, { ...place, addresses: ['ann@example.com'], customerIds: [] }, now);
  for (const id of ['a', 'b', 'c']) {
    await append(
      db,
      shown(id, { ticket }),
      { suggestion: id, brand: 'marlow', draft: `Größe ${id}`, subject: 'Return' },
      now,
    );
    await append(db, { ...inserted(id), ticket }, undefined, now);
  }
  await append(
    db,
    sent('a', { ticket, editClass: 'heavy', distance: 0.3, factEdits: 1 }),
    { suggestion: 'a', brand: 'marlow', sent: 'Sent' },
    now,
  );
  await append(db, rejected('b'), undefined, now);
  await append(db, withheld('d'), undefined, now);
  await append(db, { ...shown('l'), brand: 'lumen' }, { suggestion: 'l', brand: 'lumen', draft: 'x' }, now);
}

/** The file that the console saves, without the messages between console and background. */
async function save(db: Database, texts: boolean, brand?: string): Promise<Buffer> {
  const calls: Record<string, (args: never) => Promise<unknown>> = {
    'ledger.logs': () => listLogs(db),
    'ledger.lines': ({ log, after, limit }: { log: string; after: number; limit: number }) =>
      linesOf(db, log, after, limit),
    'ledger.export': (args: { log: string; texts: boolean }) =>
      startExport(db, args.log, args.texts, 'Ines', now),
    'ledger.texts': (args: { brandId: string; after: string; limit: number }) =>
      textLinesOf(db, args.brandId, args.after, args.limit),
  };
  const ask = async (name: string, args: unknown) => calls[name]?.(args as never);
  const store = createLogsStore(ask as never, async () => undefined);
  const file = await store.exportFile(texts, brand);
  if (!file) throw new Error('no file');
  return Buffer.from(await file.arrayBuffer());
}

describe('an export of the product', () => {
  it('is whole, with and without texts, for one brand and for all', async () => {
    const db = fresh();
    await work(db);
    const log = (await listLogs(db)).find(({ brand }) => brand === 'marlow');
    const kept = await checkpointNow(db, log?.log ?? '', now);
    const given = { checkpoints: [kept.note], keys: [log?.vkey ?? ''] };
    for (const texts of [true, false]) {
      for (const brand of ['marlow', undefined]) {
        const report = await verify(await save(db, texts, brand), given);
        expect(report.findings).toEqual([]);
        expect(report.verdict).toBe('whole');
        const [section] = report.sections.filter((one) => one.log === log?.log);
        expect(section?.checkpoints.filter(({ from }) => from === 'given')).toMatchObject([
          { state: 'prefix' },
        ]);
        expect(section?.texts.checked).toBe(texts ? 7 : 0);
      }
    }
  });

  it('goes on from the chain of an older version, which is checked too', async () => {
    for (const version of [1, 2, 3]) {
      const db = await upgraded(readFixture(version));
      await append(db, shown('s-1'), { suggestion: 's-1', brand: 'marlow', sent: 'Later' }, now);
      const report = await verify(await save(db, true));
      expect(report.findings).toEqual([]);
      expect(report.sections.map(({ format }) => format)).toEqual([1, 2]);
      expect(report.remarks).toEqual([]);
    }
  });

  it('still verifies after a customer was erased, and says so', async () => {
    const db = fresh();
    await work(db);
    await eraseCustomer(db, 'marlow', { by: 'address', value: 'ann@example.com' }, now);
    const report = await verify(await save(db, true, 'marlow'));
    expect(report.findings).toEqual([]);
    expect(report.sections[0]?.texts.checked).toBe(0);
    expect(report.sections[0]?.continuity.some(({ says }) => says.includes('erased'))).toBe(true);
  });

  it('gives the figures of the Audit page', async () => {
    const db = fresh();
    await work(db);
    const report = await verify(await save(db, false));
    const records = (await recordsAfter(db, 0, 1_000)).filter(
      ({ event }) => LedgerEvent.safeParse(event).success,
    );
    const stories = storiesOf(records);
    const page = Object.fromEntries(figures.map(({ id, measure }) => [id, measure(stories).value]));
    for (const id of [
      'drafts-shown',
      'abstention',
      'inserted',
      'heavy',
      'fact-edited',
      'rejected-by',
      'ms-draft',
    ]) {
      expect(page[id]).toMatchObject(report.figures[id] ?? { form: 'missing' });
    }
    expect(report.figures.inserted).toMatchObject({ form: 'rate', count: 3, n: 4 });
  });

  it('is not whole when somebody changed, cut or lengthened it, whatever the line', async () => {
    const db = fresh();
    await work(db);
    const text = (await save(db, false, 'marlow')).toString();
    const lines = text.trimEnd().split('\n');
    for (let i = 0; i < lines.length; i += 1) {
      const out = lines.toSpliced(i, 1);
      const report = await verify(Buffer.from(`${out.join('\n')}\n`));
      expect([i, report.verdict]).toEqual([i, 'tampered']);
      const line = lines[i] as string;
      const bent = lines.with(i, line.replace(/marlow/, 'marlov'));
      if (bent[i] !== line)
        expect((await verify(Buffer.from(`${bent.join('\n')}\n`))).verdict).toBe('tampered');
    }
  });
});
