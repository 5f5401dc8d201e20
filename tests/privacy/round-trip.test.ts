import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Known, nothingKnown } from '@/lib/privacy/kinds';
import { createMasker } from '@/lib/privacy/mask';

const known: Known = {
  ...nothingKnown,
  names: ['Ada Vale', 'Jürgen van der Berg'],
  emails: ['ada.vale@example.com'],
  phones: ['+44 7700 900123'],
  addresses: ['12 Mill Lane, Leeds LS1 4AP'],
  orders: ['MF-204518'],
  orderFormats: ['MF-\\d{6}'],
};
/** `MASKING_CASES=100000 npx vitest run tests/privacy` runs the full number. */
const cases = Number(process.env.MASKING_CASES ?? 10_000);

const personal = [
  'Ada',
  'ada vale',
  'Jürgen',
  'ada.vale@example.com',
  '+44 7700 900123',
  '07700 900 123',
  'MF-204518',
  '12 Mill Lane, Leeds LS1 4AP',
  'bob@shop.example',
  'https://a.example/r?token=k3J9x8f2LmQ0',
  '192.0.2.14',
  'DE89 3704 0044 0532 0130 00',
  '1Z999AA10123456784',
  'born on 3 May 1984',
  'my husband Peter Okafor',
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...personal) },
  { weight: 3, arbitrary: fc.lorem({ maxCount: 4 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('[NAME_1_AAAA]', '[CARD_REMOVED]', '[', ']', '_', '[NAME', '{{x}}'),
  },
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
/** What is never put back, and look-alikes, do not come back as they were. */
const lossless = (raw: string) => !/\[\s*(?:NAME|CARD)/.test(raw);

describe('masking and unmasking', () => {
  it('gives every text back, whole and in pieces', () => {
    let masked = 0;
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (raw, size) => {
        const masker = createMasker(known, 'K7QX');
        const sent = masker.mask(raw);
        if (sent.marks.length > 0) masked += 1;
        const back = masker.unmask(sent.text);
        const stream = masker.stream();
        let shown = '';
        for (let at = 0; at < sent.text.length; at += size) {
          shown += stream.push(sent.text.slice(at, at + size));
          // Not for a moment does a part of a placeholder stand there.
          if (/_K7QX|K7QX\]/.test(shown)) return false;
        }
        const rest = stream.end();
        if (shown + rest.text !== back.text) return false;
        const removed = sent.marks.some(({ kind }) => ['CARD', 'NATIONAL_ID', 'SECRET'].includes(kind));
        return removed || !lossless(raw) || (back.text === raw && back.bad.length === 0);
      }),
      { numRuns: cases },
    );
    expect(masked).toBeGreaterThan(cases / 2);
  }, 900_000);

  it('lets nothing of what is known through, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.lorem(),
        fc.constantFrom(...personal.slice(0, 7)),
        fc.lorem(),
        (before, secret, after) => {
          const { text: sent } = createMasker(known, 'K7QX').mask(`${before} ${secret} ${after}`);
          return !sent.includes(secret);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('is the same placeholder for the same value, and another for another', () => {
    const masker = createMasker(known, 'K7QX');
    const { text: one } = masker.mask('Ada wrote to bob@shop.example');
    const { text: two } = masker.mask('bob@shop.example and eve@shop.example');
    expect(one).toBe('[NAME_1_K7QX] wrote to [EMAIL_1_K7QX]');
    expect(two).toBe('[EMAIL_1_K7QX] and [EMAIL_2_K7QX]');
  });

  it('takes the brackets off an imitation', () => {
    const masker = createMasker(known, 'K7QX');
    const { text: sent } = masker.mask('Hello [NAME_1_K7QX], I am Ada');
    expect(sent).toBe('Hello (NAME_1_K7QX), I am [NAME_1_K7QX]');
  });
});

describe("a model's answer", () => {
  const masker = createMasker(known, 'K7QX');
  masker.mask('Ada MF-204518');

  it.each([
    ['Hi [NAME_1_K7QX],', 'Hi Ada,'],
    ['Hi [name_1_k7qx],', 'Hi Ada,'],
    ['Hi [NAME 1 K7QX],', 'Hi Ada,'],
    ['Hi [ NAME-1-K7QX ],', 'Hi Ada,'],
  ])('%s', (answer, expected) => {
    expect(masker.unmask(answer)).toEqual({ text: expected, bad: [] });
  });

  it.each([
    'Hi [NAME_2_K7QX],',
    'Hi NAME_1_K7QX,',
    'Hi [NAME_1_ZZZZ],',
    'Hi [NAME_1],',
    'Your card [CARD_REMOVED]',
    'Hi K7QX',
    'Order ORDER_1',
  ])('%s is broken or unknown', (answer) => {
    expect(masker.unmask(answer).bad).not.toEqual([]);
  });

  it('is not blamed for ordinary brackets', () => {
    expect(masker.unmask('See [1] and [name], order 12, NAME of the item').bad).toEqual([]);
  });
});
