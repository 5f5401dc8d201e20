import { describe, expect, it } from 'vitest';
import { OverrideReason } from '@/lib/ledger/record';
import { allowedHash, iterations, LeadName, leadKey, opens, Passphrase } from '@/lib/settings/lead';

const words = 'seven grey herons';

describe('the lead’s passphrase', () => {
  it('opens, and nothing else does', async () => {
    const key = await leadKey('Ines', words, '2026-11-23T10:00:00Z');
    expect(await opens(key, words)).toBe(true);
    expect(await opens(key, 'seven grey heron')).toBe(false);
    expect(await opens(key, '')).toBe(false);
  });

  it('is kept as a salt of its own and a verifier, with OWASP’s count of rounds', async () => {
    const [one, two] = await Promise.all([leadKey('Ines', words, ''), leadKey('Ines', words, '')]);
    expect(iterations).toBeGreaterThanOrEqual(600_000);
    expect(one.salt).not.toBe(two.salt);
    expect(one.verifier).not.toBe(two.verifier);
    expect(JSON.stringify(one)).not.toContain('herons');
    expect(Object.keys(one).sort()).toEqual(['iterations', 'name', 'salt', 'setAt', 'verifier']);
  });

  it('is the same however its letters are put together', async () => {
    const key = await leadKey('Ines', 'caf\u00e9 caf\u00e9 caf\u00e9', '');
    expect(await opens(key, 'cafe\u0301 cafe\u0301 cafe\u0301')).toBe(true);
  });

  it('is not short', () => {
    expect(Passphrase.safeParse('eleven char').success).toBe(false);
    expect(Passphrase.safeParse('twelve chars').success).toBe(true);
    expect(LeadName.safeParse(' ').success).toBe(false);
  });
});

it.each([
  ['ok', false],
  ['..........1234567890', false],
  ['goodwill', false],
  ['Agreed with the brand', true],
])('the reason "%s" is one: %s', (reason, fine) => {
  expect(OverrideReason.safeParse(reason).success).toBe(fine);
});

it('tells sentence, rule and ticket apart', async () => {
  const hashes = await Promise.all([
    allowedHash('t-1', 'fact.amount', 'It costs £25.'),
    allowedHash('t-2', 'fact.amount', 'It costs £25.'),
    allowedHash('t-1', 'fact.percent', 'It costs £25.'),
    allowedHash('t-1', 'fact.amount', 'It costs £25!'),
  ]);
  expect(new Set(hashes).size).toBe(4);
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
});
