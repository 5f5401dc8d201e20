import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPage } from '../../lib/bridge/page-guard';
import { ToPage } from '../../lib/bridge/page-messages';

const types = [
  'read',
  'insert',
  'open-note',
  'reveal',
  'prepare',
  'take-back',
  'focus-composer',
  'layout',
  'send',
  'constructor',
  5,
  undefined,
];
const values = fc.oneof(
  fc.constantFrom<unknown>(
    'public',
    'internal',
    'x',
    '',
    0,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    false,
    null,
  ),
  fc.anything(),
);
const messages = fc.record(
  {
    type: fc.constantFrom<unknown>(...types),
    id: fc.oneof(fc.integer(), values),
    ticketId: fc.oneof(fc.string(), values),
    mode: fc.oneof(fc.constantFrom('public', 'internal'), values),
    text: fc.oneof(fc.string(), values),
    html: fc.oneof(fc.string(), values),
    messageId: fc.oneof(fc.string(), values),
    tags: fc.oneof(fc.array(fc.string()), fc.array(values), values),
    assignee: fc.oneof(fc.string(), values),
    before: fc.oneof(fc.string(), values),
    width: fc.oneof(fc.double(), values),
    collapsed: fc.oneof(fc.boolean(), values),
    extra: values,
  },
  { requiredKeys: ['type'] },
);

describe('the check in the page', () => {
  it('says the same as the schema, for anything that may come', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: messages }, { weight: 1, arbitrary: fc.anything() }),
        (value) => {
          const schema = ToPage.safeParse(value);
          expect(toPage(value)).toEqual(schema.success ? schema.data : null);
          if (schema.success) accepted += 1;
        },
      ),
      { numRuns: 5_000 },
    );
    // Otherwise the property would hold for a check that refuses everything.
    expect(accepted).toBeGreaterThan(300);
  });

  it('knows every kind of message that the schema knows', () => {
    const kinds = ToPage.def.options.map((option) => [...option.def.shape.type.def.values][0]);
    expect(kinds).toHaveLength(8);
    for (const kind of kinds) expect(types).toContain(kind);
  });
});
