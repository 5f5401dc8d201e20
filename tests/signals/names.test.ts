import { describe, expect, it } from 'vitest';
import { readBrief } from '@/lib/signals/read-brief';
import { fold } from '@/lib/signals/text/fold';
import { withoutNames } from '@/lib/signals/text/names';
import { read } from '@/lib/signals/text/reading';
import { samplePack } from '../packs/sample';
import { ticketOf } from './one-message';

/** Product names are blanked before rules read a message. */

const brandWith = (...products: string[]) => ({ ...samplePack('alpha').brand, products });
const fired = (text: string, ...products: string[]) =>
  readBrief(ticketOf(text), { now: '2026-03-20T00:00:00Z', brand: brandWith(...products) }).triggers.map(
    ({ trigger }) => trigger,
  );
const plain = (text: string, ...products: string[]) => {
  const message = ticketOf(text).messages[0];
  if (!message) throw new Error('no message');
  return withoutNames(read(message, 'en', 0), products).folded.text;
};

describe('names of products', () => {
  it('make no flag', () => {
    const text = 'My daughter got the Fell Overshirt last week, and there is a hole near the shoulder.';
    expect(fired(text)).toContain('safety_health');
    expect(fired(text, 'Fell Overshirt')).not.toContain('safety_health');
  });

  it('hide no real fall beside them', () => {
    const text = 'I fell in my Fell Overshirt because the hem came loose, and hurt my wrist.';
    expect(fired(text, 'Fell Overshirt')).toContain('safety_health');
  });

  it('leave the word that says what the thing is', () => {
    expect(fired('The Cargo 65W Charger started to smoke.', 'Cargo 65W Charger')).toContain('safety_health');
  });

  it('keep every place, and other words that look like one', () => {
    expect(plain('A Fell Overshirt, twice: FELL overshirt.', 'Fell Overshirt')).toBe(
      'a xxxx overshirt, twice: xxxx overshirt.',
    );
    expect(plain('We befell overshirts.', 'Fell Overshirt')).toBe(fold('We befell overshirts.').text);
    expect(plain('It fell off.', 'Fell Overshirt', 'Cap')).toBe('it fell off.');
  });
});
