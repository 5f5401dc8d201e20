import fc from 'fast-check';
import type { Desk, MacroEntry } from '../../../lib/packs/desk/entry';
import { deskOf } from '../../../lib/packs/desk/working-copy';
import type { Macro } from '../../../lib/packs/schema';
import { samplePack } from '../sample';

/** Macros for tests of the desk. */

const [first] = samplePack('alpha').macros;

export const macroOf = (over: Partial<Macro> & { id: string }): Macro => ({
  ...(first as Macro),
  title: over.id,
  ...over,
});

export const entryOf = (over: Partial<Macro> & { id: string }): MacroEntry => {
  const item = macroOf(over);
  return { kind: 'macro', item, approved: item.status === 'approved' ? item : null, note: {} };
};

export const deskWith = (macros: readonly Macro[]): Desk =>
  deskOf({ ...samplePack('alpha'), macros: [...macros] });

/** A change of content as a lead may type it, empty ones among them. */
export const someChange = fc.record(
  {
    title: fc.string({ maxLength: 12 }),
    body: fc.string({ maxLength: 40 }),
    owner: fc.constantFrom('', 'Ines', 'Otto'),
    tags: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
    validUntil: fc.option(fc.constantFrom('2026-01-01', '2027-01-01'), { nil: undefined }),
  },
  { requiredKeys: [] },
);
