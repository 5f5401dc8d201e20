import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/db/database';
import { append, recordsAfter } from '../../lib/db/ledger';
import { labelTicket, NotDrawn, planFor, setSampleRate } from '../../lib/db/sample';
import { handleFor, whereabouts } from '../../lib/db/tickets';
import { ticketAddress } from '../../lib/helpdesks/addresses';
import { shown } from '../ledger/sample';
import { faultsOf } from './logs';

const fresh = () => openDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
const now = '2026-11-02T09:00:00.000Z';
const ids = () => {
  let n = 0;
  return () => `random-${++n}`;
};

describe('the plan', () => {
  it('makes a seed once and never again, whatever the rate', async () => {
    const db = fresh();
    const random = ids();
    const [one, two] = await Promise.all([planFor(db, 'marlow', random), planFor(db, 'marlow', random)]);
    expect(one).toEqual(two);
    expect(one.rate).toBe(0.02);
    expect(await setSampleRate(db, 'marlow', 0.5, random)).toEqual({ seed: one.seed, rate: 0.5 });
    expect((await planFor(db, 'lumen', random)).seed).not.toBe(one.seed);
    await expect(setSampleRate(db, 'marlow', 0, random)).rejects.toThrow();
  });
});

describe('labels', () => {
  it('go on the chain with their draw, for drawn tickets only', async () => {
    const db = fresh();
    const random = ids();
    const { seed } = await setSampleRate(db, 'marlow', 1, random);
    await append(db, shown('s1', { ticket: 'calm' }), undefined, now);
    await append(db, shown('s2', { ticket: 'loud' }), undefined, now);
    const { brand, helpdesk } = shown('s2');
    const common = { brand, helpdesk, ticket: 'loud', suggestion: 's2' };
    await append(db, { kind: 'flag-shown', ...common, trigger: 'chargeback', rule: 'r' }, undefined, now);

    await labelTicket(db, 's1', { result: 'missed', missed: ['legal_threat'] }, now, random);
    const records = await recordsAfter(db, 0, 10);
    expect(await faultsOf(db)).toEqual([]);
    expect(records.at(-1)?.event).toMatchObject({
      kind: 'labelled',
      ticket: 'calm',
      missed: ['legal_threat'],
      seed,
      rate: 1,
    });
    const pick = (suggestion: string) =>
      labelTicket(db, suggestion, { result: 'none', missed: [] }, now, random);
    await expect(pick('s2')).rejects.toThrow(NotDrawn);
    await expect(pick('nobody')).rejects.toThrow(NotDrawn);
    await setSampleRate(db, 'marlow', 1e-9, random);
    await expect(pick('s1')).rejects.toThrow(NotDrawn);
    expect(await recordsAfter(db, 0, 10)).toHaveLength(4);
  });
});

describe('where a ticket is', () => {
  it('is known by its handle, and opens in its own helpdesk only', async () => {
    const db = fresh();
    const place = { helpdesk: 'zendesk', host: 'a.zendesk.com', ticketId: '12' };
    const ticket = { brandId: 'marlow', ...place };
    const handle = await handleFor(db, ticket, now);
    await handleFor(db, { ...ticket, ticketId: '13' }, now);
    expect(await whereabouts(db, [handle, 'unknown'])).toEqual([{ ...place, handle }]);
    expect(ticketAddress('zendesk', 'a.zendesk.com', '12')).toBe('https://a.zendesk.com/agent/tickets/12');
    expect(ticketAddress('gorgias', 'b.gorgias.com', '7')).toBe('https://b.gorgias.com/app/ticket/7');
    for (const [helpdesk, host, id] of [
      ['zendesk', 'a.zendesk.com.evil.example', '12'],
      ['zendesk', 'evil.example/.zendesk.com', '12'],
      ['zendesk', 'a.zendesk.com', '12/../../x'],
      ['gorgias', 'a.zendesk.com', '12'],
      ['toString', 'a.zendesk.com', '12'],
      ['other', 'a.zendesk.com', '12'],
    ] as const)
      expect(ticketAddress(helpdesk, host, id), `${helpdesk} ${host} ${id}`).toBeNull();
  });
});
