import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { maxLength, PackRefused } from '../../../lib/packs/import';
import { canonicalBytes } from '../../../lib/packs/signing/bytes';
import type { SignedPack } from '../../../lib/packs/signing/format';
import type { Signer } from '../../../lib/packs/signing/keys';
import { readPackFile } from '../../../lib/packs/signing/read';
import { noTrust, type Trust } from '../../../lib/packs/signing/trust';
import { judge } from '../../../lib/packs/signing/usable';
import { samplePack } from '../sample';
import { now, signed, someLead, subtle } from '../signed';

/** Whatever is done to a signed pack, it is refused or it says what it said before. */

let lead: Signer;
let file: SignedPack;
let text: Uint8Array;
let trust: Trust;
beforeAll(async () => {
  lead = await someLead();
  const over = { validUntil: '2027-01-01T00:00:00Z', keys: [await someLead('Otto Berg')] };
  file = await signed(lead, samplePack('alpha'), over);
  text = canonicalBytes(file);
  trust = { ...noTrust('alpha'), pins: [{ ...keyOf(lead), at: now, how: 'first-use' }] };
});
const keyOf = ({ id, name, publicKey }: Signer) => ({ id, name, publicKey });

/** What would be used of a file, as canonical text; null when it is refused, at whatever door. */
async function used(json: string): Promise<string | null> {
  try {
    const { raw, envelope, pack } = await readPackFile(subtle, json);
    const kept = { brandId: pack.brand.id, pack: raw, ...(envelope ? { envelope } : {}) };
    const { usable } = await judge(subtle, kept, { ...trust, brandId: pack.brand.id }, now);
    return usable && new TextDecoder().decode(canonicalBytes({ ...envelope, pack: raw }));
  } catch (error) {
    if (error instanceof PackRefused) return null;
    throw error;
  }
}
const whole = () => new TextDecoder().decode(text);
const harmless = async (json: string) => {
  const got = await used(json);
  return got === null || got === whole();
};

/** Every place in a value that holds something, as a path. */
function pathsOf(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length > 0 ? [at, ...inner] : inner;
}

type Holder = Record<string | number, unknown>;
function bent(path: readonly (string | number)[], change: (holder: Holder, key: string | number) => void) {
  const copy = structuredClone(file);
  const last = path[path.length - 1];
  let holder = copy as unknown as Holder;
  for (const step of path.slice(0, -1)) holder = holder[step] as Holder;
  if (last !== undefined) change(holder, last);
  return JSON.stringify(copy);
}

describe('a signed pack that was tampered with', () => {
  it('is used as it is: these tests can fail', async () => {
    expect(await used(whole())).toBe(whole());
  });

  it('by any one bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length * 8 - 1), async (bit) => {
        const copy = text.slice();
        copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        return harmless(new TextDecoder().decode(copy));
      }),
      { numRuns: 600 },
    );
  });

  it('by every bit of its signature and key', async () => {
    // The last digit of base64 has bits that stand for nothing; they too must not be touched.
    for (const part of [file.signature.value, file.signature.key, lead.publicKey]) {
      const at = whole().indexOf(part);
      for (let bit = at * 8; bit < (at + part.length) * 8; bit += 1) {
        const copy = text.slice();
        copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await used(new TextDecoder().decode(copy)), `bit ${bit} of ${part}`).toBeNull();
      }
    }
  }, 60_000);

  it('by any field taken away or given another value', async () => {
    const paths = pathsOf(file).filter((path) => path.length > 0);
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const where = path.join('.');
      expect(await used(bent(path, (holder, key) => delete holder[key])), `without ${where}`).toBeNull();
      for (const value of [null, 0, '', 'x', [], {}, true, 2]) {
        const json = bent(path, (holder, key) => {
          holder[key] = value;
        });
        expect(await harmless(json), `${where} = ${JSON.stringify(value)}`).toBe(true);
      }
    }
  }, 60_000);

  it('by any text changed or any two entries of a list exchanged', async () => {
    const paths = pathsOf(file);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        async (path, more) => {
          const json = bent(path, (holder, key) => {
            const now = holder[key];
            if (typeof now === 'string') holder[key] = now + more;
            else if (typeof now === 'number') holder[key] = now + more.length;
            else if (Array.isArray(now)) now.reverse();
          });
          return harmless(json);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('by being cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (end) => {
        return (await used(new TextDecoder().decode(text.slice(0, end)))) === null;
      }),
      { numRuns: 200 },
    );
  });

  it('by a field said twice: the last one counts, for the signature too', async () => {
    const twice = whole().replace('"version":1,"voice"', '"version":1,"version":9,"voice"');
    expect(twice).not.toBe(whole());
    expect(await used(twice)).toBeNull();
    const first = whole().replace('"version":1,"voice"', '"version":9,"version":1,"voice"');
    expect(await used(first)).toBe(whole());
  });
});

describe('a pathological file', () => {
  const deep = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`;
  it.each([
    ['nested a hundred thousand deep', () => deep(100_000)],
    [
      'nested seventeen deep where anything goes',
      () =>
        bent(['revoked'], (h, k) => {
          h[k] = JSON.parse(deep(17));
        }),
    ],
    ['with a prototype in it', () => whole().replace('"keys":', '"__proto__":{"polluted":1},"keys":')],
    ['with a constructor in the pack', () => whole().replace('"tone":', '"constructor":{},"tone":')],
    ['with a number beyond all numbers', () => whole().replace('"readingGrade":9', '"readingGrade":1e999')],
    ['with half a character', () => whole().replace('plain alpha', 'plain \\ud83d')],
    ['too large', () => `${whole()}${' '.repeat(maxLength)}`],
    [
      'with too many keys',
      () =>
        bent(['keys'], (h, k) => {
          h[k] = Array.from({ length: 51 }, () => keyOf(lead));
        }),
    ],
    [
      'with too many macros',
      () =>
        bent(['pack', 'macros'], (h, k) => {
          h[k] = Array.from({ length: 20_001 }, () => file.pack.macros[0]);
        }),
    ],
    ['empty', () => ''],
    ['of another format', () => whole().replace('signed-pack/1', 'signed-pack/2')],
  ] as [string, () => string][])('%s is refused', async (_, make) => {
    const json = make();
    expect(json).not.toBe(whole());
    await expect(readPackFile(subtle, json)).rejects.toThrow(PackRefused);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
