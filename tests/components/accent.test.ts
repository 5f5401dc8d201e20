import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentOn, contrast } from '@/components/sidebar/accent';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe("a brand's colour", () => {
  it('is kept where it can be read', () => {
    expect(accentOn('#2F5D50', '#ffffff')).toEqual({ accent: '#2f5d50', onAccent: '#ffffff' });
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('can be read in both themes, whatever it is, and so can words on it', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom('#ffffff', '#16191d'), (colour, ground) => {
        const { accent, onAccent } = accentOn(colour, ground);
        expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(accent, onAccent)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
