import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Desk, type Entry, type MacroEntry } from '../../../lib/packs/desk/entry';
import {
  deskOf,
  edited,
  proposed,
  readyToSign,
  releaseOf,
  restored,
  retired,
  sentBack,
  signedOff,
  waiting,
} from '../../../lib/packs/desk/working-copy';
import type { Approval } from '../../../lib/packs/schema';
import { materialOf } from '../../../lib/packs/select';
import { samplePack } from '../sample';
import { deskWith, entryOf, macroOf, someChange } from './sample-desk';

const day = '2026-06-01';
const approval: Approval = { key: '0123456789abcdef', at: '2026-06-01T10:00:00Z', signature: 'c2lnbmVk' };

/** What may happen to an item, in any order. */
const someStep = fc.oneof(
  someChange.map((change) => (entry: MacroEntry) => edited(entry, change)),
  fc.constantFrom<(entry: MacroEntry) => MacroEntry>(
    proposed,
    retired,
    (entry) => sentBack(entry, { text: 'Too long', by: 'Ines', at: day }),
    (entry) => restored(entry, entry.item),
    (entry) => signedOff(readyToSign(entry, 'Ines', day), approval),
  ),
);
/** Every state on the way, the first one among them. */
function walk(steps: readonly ((entry: MacroEntry) => MacroEntry)[], from: MacroEntry): MacroEntry[] {
  const states = [from];
  for (const step of steps) states.push(step(states.at(-1) ?? from));
  return states;
}

describe('a working copy', () => {
  it('begins with what the pack has, and releases the same', () => {
    const pack = samplePack('alpha');
    const desk = deskOf(pack);
    expect(Desk.parse(desk)).toEqual(desk);
    const released = releaseOf(desk, day, 1);
    expect(released).toMatchObject({ version: 2, updatedOn: day, brand: pack.brand, voice: pack.voice });
    // The draft stays here; what is retired or over is told to agents' devices.
    expect(released.macros.map(({ id }) => id)).toEqual(['order-status', 'retired-one', 'expired-one']);
    expect(released.articles).toEqual(pack.articles);
  });

  it('makes a draft of an approved text that is changed, once, and of nothing that is not', () => {
    const entry = entryOf({ id: 'returns' });
    const once = edited(entry, { title: 'Other' });
    expect(once.item).toMatchObject({ title: 'Other', status: 'draft', version: 2 });
    expect(once.item).not.toHaveProperty('approver');
    expect(edited(once, { title: 'Again' }).item.version).toBe(2);
    expect(edited(entry, { title: entry.item.title })).toBe(entry);
    expect(edited(entry, { validUntil: undefined })).toBe(entry);
  });

  it('stays in review while a reviewer changes words', () => {
    const entry = proposed(entryOf({ id: 'new', status: 'draft' }));
    expect(edited(entry, { body: 'Better words.' }).item.status).toBe('in_review');
  });

  it('never leaves an approval on anything but what was signed', () => {
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 12 }), (steps) => {
        const states = walk(steps, entryOf({ id: 'returns' }));
        for (const { item } of states.slice(1)) {
          const bears = 'approval' in item || 'approver' in item || 'approvedOn' in item;
          expect(bears).toBe(item.status === 'approved');
        }
      }),
    );
  });

  it('never counts a version down, except by taking an approved text back whole', () => {
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 12 }), (steps) => {
        const states = walk(steps, entryOf({ id: 'returns' }));
        for (const [i, { item }] of states.entries())
          expect(item.version).toBeGreaterThanOrEqual(states[i - 1]?.item.version ?? 1);
      }),
    );
  });

  it('hands agents the last signed words of an item and no others', () => {
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 12 }), (steps) => {
        const states = walk(steps, entryOf({ id: 'returns', body: 'First words.' }));
        const last = states.at(-1) as Entry;
        const { macros } = materialOf(releaseOf({ ...deskWith([]), entries: [last] }, day, 1), day);
        const signed = states.findLast(({ item }) => item.status === 'approved' || item.status === 'retired');
        const expected = signed?.item.status === 'approved' ? signed.item.body : undefined;
        const over = signed?.item.validUntil !== undefined && signed.item.validUntil < day;
        expect(macros.map(({ body }) => body)).toEqual(expected === undefined || over ? [] : [expected]);
      }),
    );
  });

  it('keeps drafts out of a release, and a translation of one stands alone', () => {
    const desk = deskWith([
      macroOf({ id: 'new', status: 'draft' }),
      macroOf({ id: 'neu', language: 'de', translationOf: 'new' }),
    ]);
    expect(releaseOf(desk, day, 4)).toMatchObject({ version: 5, macros: [{ id: 'neu' }] });
    expect(releaseOf(desk, day, 4).macros[0]).not.toHaveProperty('translationOf');
    expect(waiting(desk).map(({ item }) => item.id)).toEqual(['new']);
  });
});
