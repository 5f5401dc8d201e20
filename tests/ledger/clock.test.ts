import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, plain } from '../../lib/ledger/canonical';
import { behind, clockMoved, nextStamp, type Stamp } from '../../lib/ledger/clock';
import { addressHandle, commitment, customerHandle, ticketHandle } from '../../lib/ledger/commitments';

const iso = (ms: number) => new Date(ms).toISOString();

describe('the clock', () => {
  it('never goes back and never repeats, whatever the wall says', () => {
    const walls = fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_500 }), { maxLength: 60 });
    fc.assert(
      fc.property(walls, (times) => {
        let last: Stamp | null = null;
        for (const time of times) {
          const next: Stamp = nextStamp(last, iso(time));
          if (last) {
            expect(next.at >= last.at).toBe(true);
            if (next.at === last.at) expect(next.tick).toBe(last.tick + 1);
            else expect(next).toEqual({ at: iso(time), tick: 0 });
          }
          last = next;
        }
      }),
    );
  });

  it('notices that somebody set it, and not that time went by', () => {
    const start = { wall: 1_700_000_000_000, steady: 5_000 };
    const moved = (wall: number, steady: number) =>
      clockMoved(start, { wall: start.wall + wall * 1_000, steady: start.steady + steady * 1_000 });
    expect(moved(86_400, 86_400)).toBeNull();
    expect(moved(400, 100)).toBeNull();
    expect(moved(401, 100)).toBe(301);
    expect(moved(59.5, 60)).toBeNull();
    expect(moved(-3_600, 60)).toBe(-3_660);
    expect(behind(null, iso(0))).toBeNull();
    expect(behind({ at: iso(60_000), tick: 3 }, iso(59_500))).toBeNull();
    expect(behind({ at: iso(60_000), tick: 3 }, iso(0))).toBe(-60);
  });
});

describe('what may be written', () => {
  it('has one form for what looks the same', () => {
    expect(plain({ name: 'Zoe\u0308', gone: undefined, half: '\ud83d!' })).toEqual({
      name: 'Zoë',
      half: '\ufffd!',
    });
    expect(canonicalJson(plain({ b: 1, a: ['\u2028', 0.1] }))).toBe(
      canonicalJson({ a: ['\u2028', 0.1], b: 1 }),
    );
  });

  it('holds no number that another reader reads otherwise', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53)])
      expect(() => plain({ deep: [bad] }), String(bad)).toThrow(RangeError);
    expect(plain(2 ** 53 - 1)).toBe(2 ** 53 - 1);
    expect(plain(0.25)).toBe(0.25);
  });
});

describe('what stands in place of texts and people', () => {
  const key = '11'.repeat(32);
  const place = { helpdesk: 'zendesk', host: 'a.zendesk.com', ticketId: '12' };

  it('is HMAC-SHA-256 as anyone computes it', () => {
    // RFC 4231, test case 2, with the key padded as HMAC pads it.
    const jefe = `4a656665${'00'.repeat(28)}`;
    expect(commitment(jefe, 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('differs by key, ticket and kind, and not by how an address is typed', () => {
    const handles = [
      ticketHandle(key, place),
      ticketHandle('22'.repeat(32), place),
      ticketHandle(key, { ...place, ticketId: '13' }),
      ticketHandle(key, { ...place, host: 'b.zendesk.com' }),
      customerHandle(key, place, '12'),
      addressHandle(key, '12'),
    ];
    expect(new Set(handles).size).toBe(handles.length);
    expect(addressHandle(key, ' Ann.Lee@Example.com ')).toBe(addressHandle(key, 'ann.lee@example.com'));
  });
});
