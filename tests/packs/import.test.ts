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
    expect(refusal('{')).toContain('file: it is not a brand pack in JSON');
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

  it('is refused in words that say what to write, with the id of the item', () => {
    const macro = (change: object) => bent((p) => Object.assign(p.macros[0] ?? {}, change));
    expect(macro({ title: undefined })).toBe('macros[0].title (order-status): it is missing; add it');
    expect(macro({ title: 7 })).toBe('macros[0].title (order-status): write a text in quotes');
    expect(macro({ title: '' })).toBe('macros[0].title (order-status): it is empty; fill it in');
    expect(macro({ version: 1.5 })).toContain('write a whole number without quotes');
    expect(macro({ version: 0 })).toContain('use a number above 0');
    expect(macro({ status: 'ok' })).toContain('use one of "draft", "in_review", "approved", "retired"');
    expect(macro({ validFrom: '1.1.2026' })).toContain('write the day as YYYY-MM-DD');
    expect(macro({ boddy: 'x' })).toContain(
      '"boddy" is not a field of a pack; check its spelling or remove it',
    );
    expect(macro({ id: 'Order Status' })).toContain('use small letters, digits and hyphens');
    expect(bent((p) => Object.assign(p.voice, { greetings: { eng: [] } }))).toContain('two-letter language');
    const many = bent((p) => {
      for (let i = 0; i < 60; i += 1) p.macros.push({ ...structuredClone(p.macros[0]), title: '' } as never);
    });
    expect(many.split('\n')).toHaveLength(41);
    expect(many).toContain('and 20 more places like these');
  });

  it('is refused before parsing when it is hostile', () => {
    expect(refusal(`{"__proto__": {"polluted": true}}`)).toContain('"__proto__" is not allowed');
    expect(refusal(`{"a": ${'['.repeat(40)}${']'.repeat(40)}}`)).toContain('nested deeper');
    expect(bent((p) => (p.voice.tone = 'x'.repeat(300_000)))).toContain('longer than');
    expect(refusal('x'.repeat(20_000_001))).toContain('larger than');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
