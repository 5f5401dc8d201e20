import { describe, expect, it } from 'vitest';
import { inDate, materialOf } from '../../lib/packs/select';
import { samplePack } from './sample';

describe('what may be used', () => {
  it('is approved, signed off and in date, and nothing else', () => {
    const material = materialOf(samplePack('alpha'), '2026-06-01');
    expect(material.macros.map((macro) => macro.id)).toEqual(['order-status']);
    expect(material.passages.map((passage) => passage.id)).toEqual(['shipping/times']);
    expect(JSON.stringify(material)).not.toMatch(/alpha-(draft|retired|expired|old)/);
  });

  it('counts the first and the last day in', () => {
    const promo = { validFrom: '2026-11-01', validUntil: '2026-11-30' };
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => inDate(promo, day))).toEqual(
      [false, true, true, false],
    );
  });

  it('does not trust a status without a name behind it', () => {
    const pack = samplePack('alpha');
    for (const macro of pack.macros) delete macro.approver;
    expect(materialOf(pack, '2026-06-01').macros).toEqual([]);
  });
});
