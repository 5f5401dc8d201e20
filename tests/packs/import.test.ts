import { describe, expect, it } from 'vitest';
import { PackRefused, readPack, writePack } from '../../lib/packs/import';
import { samplePack } from './sample';

const refusal = (json: string): string => {
  try {
    readPack(json);
  } catch (error) {
    if (error instanceof PackRefused) return error.message;
    throw error;
  }
  return 'accepted';
};
const bent = (change: (pack: ReturnType<typeof samplePack>) => void): string => {
  const pack = structuredClone(samplePack('alpha'));
  change(pack);
  return refusal(JSON.stringify(pack));
};

describe('a pack file', () => {
  it('comes back as it went out', () => {
    const pack = samplePack('alpha');
    expect(readPack(writePack(pack))).toEqual(pack);
    expect(writePack(readPack(writePack(pack)))).toBe(writePack(pack));
  });

  it('is refused whole, each problem with its place', () => {
    expect(refusal('{')).toContain('file: it is not JSON');
    expect(bent((p) => (p.brand.colour = 'red'))).toContain('brand.colour');
    expect(bent((p) => Object.assign(p, { extra: 1 }))).toContain('extra');
    expect(bent((p) => p.macros.push(...p.macros.slice(0, 1)))).toContain('"order-status" is used twice');
    expect(bent((p) => Object.assign(p.macros[0] ?? {}, { body: 'Hi {{customer.firstname}}' }))).toContain(
      'macros[0].body',
    );
    expect(bent((p) => p.macros[0] && delete p.macros[0].approver)).toContain('name who approved it');
    expect(bent((p) => Object.assign(p.macros[0] ?? {}, { translationOf: 'nobody' }))).toContain(
      'there is no macro',
    );
    expect(bent((p) => (p.brand.languages = ['en', 'fr']))).toContain('"fr" needs a greeting');
    expect(bent((p) => (p.brand.formats.orderIds = ['(a+)+b']))).toContain('cannot be used');
  });

  it('is refused before parsing when it is hostile', () => {
    expect(refusal(`{"__proto__": {"polluted": true}}`)).toContain('"__proto__" is not allowed');
    expect(refusal(`{"a": ${'['.repeat(40)}${']'.repeat(40)}}`)).toContain('nested deeper');
    expect(bent((p) => (p.voice.tone = 'x'.repeat(300_000)))).toContain('longer than');
    expect(refusal('x'.repeat(20_000_001))).toContain('larger than');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
