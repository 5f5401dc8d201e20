import { describe, expect, it } from 'vitest';
import { Stops, stopOf, withStop } from '@/lib/settings/kill-switch';

const none = Stops.parse({});
const settings = (stops: Stops, killSwitch?: Stops) => ({ stops, managed: { policy: { killSwitch } } });

describe('the switch that stops drafting', () => {
  it('stops nothing until somebody uses it', () => {
    expect(stopOf(settings(none), 'marlow')).toBeNull();
    expect(stopOf(settings(none, none), 'marlow')).toBeNull();
  });

  it('stops one brand and no other', () => {
    const stopped = settings(withStop(none, 'marlow', true));
    expect(stopOf(stopped, 'marlow')).toEqual({ by: 'lead', all: false });
    expect(stopOf(stopped, 'lumen')).toBeNull();
  });

  it('stops all brands, whatever is set for one', () => {
    const stopped = withStop(withStop(none, 'marlow', true), null, true);
    expect(stopOf(settings(stopped), 'lumen')).toEqual({ by: 'lead', all: true });
    expect(stopOf(settings(withStop(stopped, null, false)), 'lumen')).toBeNull();
    expect(stopOf(settings(withStop(stopped, null, false)), 'marlow')).toEqual({ by: 'lead', all: false });
  });

  it('is not lifted by a lead when the organisation used it', () => {
    const byPolicy = settings(withStop(none, 'marlow', false), { all: false, brands: ['marlow'] });
    expect(stopOf(byPolicy, 'marlow')).toEqual({ by: 'organisation', all: false });
    expect(stopOf(settings(none, { all: true, brands: [] }), 'lumen')).toEqual({
      by: 'organisation',
      all: true,
    });
  });

  it('names a brand once, however often it is stopped', () => {
    const twice = withStop(withStop(none, 'marlow', true), 'marlow', true);
    expect(twice.brands).toEqual(['marlow']);
    expect(withStop(twice, 'marlow', false)).toEqual(none);
  });
});
