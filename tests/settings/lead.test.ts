import { describe, expect, it } from 'vitest';
import { OverrideReason } from '@/lib/ledger/record';
import { toBase64 } from '@/lib/packs/signing/bytes';
import { isHonest, verifies } from '@/lib/packs/signing/keys';
import {
  allowedHash,
  isOld,
  iterations,
  LeadName,
  newOpenKey,
  opensOld,
  Passphrase,
  privateKeyOf,
  seal,
  unseal,
} from '@/lib/settings/lead';
import { oldLeadKey } from './old-lead-key';

const words = 'seven grey herons';

describe('the lead’s passphrase', () => {
  it('opens the key that it was sealed with, and nothing else does', async () => {
    const open = await newOpenKey('Ines');
    const key = await seal(open, words, '2026-11-23T10:00:00Z');
    expect(await unseal(key, words)).toEqual(open);
    expect(await unseal(key, 'seven grey heron')).toBeNull();
    expect(await unseal(key, '')).toBeNull();
  });

  it('is in nothing that is kept, and neither is the private key; OWASP’s count of rounds', async () => {
    const open = await newOpenKey('Ines');
    const [one, two] = await Promise.all([seal(open, words, ''), seal(open, words, '')]);
    expect(iterations).toBeGreaterThanOrEqual(600_000);
    for (const field of ['salt', 'nonce', 'sealed'] as const) expect(one[field]).not.toBe(two[field]);
    expect(JSON.stringify(one)).not.toContain('herons');
    expect(JSON.stringify(one)).not.toContain(open.pkcs8);
    expect(JSON.stringify(one)).not.toContain(open.pkcs8.slice(20, 60));
  });

  it('opens nothing of a record that somebody changed', async () => {
    const key = await seal(await newOpenKey('Ines'), words, '');
    const turned = [...key.sealed].reverse().join('');
    for (const change of [{ sealed: turned }, { salt: key.nonce }, { nonce: 'x' }, { iterations: 1 }])
      expect(await unseal({ ...key, ...change }, words)).toBeNull();
  });

  it('opens a key that signs, and whose signature its public half proves', async () => {
    const open = await newOpenKey('Ines');
    const text = new TextEncoder().encode('words');
    const signature = await crypto.subtle.sign('Ed25519', await privateKeyOf(open), text);
    expect(await isHonest(crypto.subtle, open)).toBe(true);
    expect(await verifies(crypto.subtle, open, toBase64(signature), text)).toBe(true);
    expect(await verifies(crypto.subtle, await newOpenKey('Ines'), toBase64(signature), text)).toBe(false);
  });

  it('is the same however its letters are put together', async () => {
    const key = await seal(await newOpenKey('Ines'), 'caf\u00e9 caf\u00e9 caf\u00e9', '');
    expect(await unseal(key, 'cafe\u0301 cafe\u0301 cafe\u0301')).not.toBeNull();
  });

  it('of before there were keys is still recognised', async () => {
    const old = await oldLeadKey('Ines', words, '2026-11-20T10:00:00Z');
    expect(isOld(old)).toBe(true);
    expect(isOld(await seal(await newOpenKey('Ines'), words, ''))).toBe(false);
    expect(await opensOld(old, words)).toBe(true);
    expect(await opensOld(old, 'seven grey heron')).toBe(false);
    expect(await opensOld({ ...old, salt: 'x' }, words)).toBe(false);
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
