import { describe, expect, it } from 'vitest';
import { openBrand } from '@/lib/copilot/room';
import { run } from '@/lib/copilot/run';
import { onDevice } from '@/lib/engines/on-device';
import * as sample from '../gallery/samples';
import { setUp } from './sidebar-desk';

const never = new Promise<never>(() => {});
const input = (tools: Promise<never>) => ({
  ticket: sample.ticket,
  room: { material: sample.material, tools },
  engine: onDevice,
  drafting: true,
  now: '2026-11-23T09:00:00Z',
  breathe: async () => {},
});

describe('the rooms of brands', () => {
  it('give brief and flags before search and gate are ready', async () => {
    const events = run(input(never), new AbortController().signal);
    expect((await events.next()).value).toMatchObject({ type: 'brief' });
  });

  it('say it when search and gate cannot be made', async () => {
    const kinds = [];
    const failing = Promise.reject(new Error('no memory'));
    failing.catch(() => {});
    for await (const event of run(input(failing), new AbortController().signal)) kinds.push(event);
    expect(kinds.at(-1)).toEqual({ type: 'failed', state: 'broken', detail: 'no memory' });
  });

  it('are prepared in steps between which the page can draw', async () => {
    let pauses = 0;
    const room = openBrand(sample.material, sample.brands, async () => {
      pauses += 1;
    });
    await room.tools;
    expect(pauses).toBeGreaterThan(0);
  });

  it('are opened before a ticket asks, for the brands of this helpdesk account only', async () => {
    const [one, two] = sample.brands;
    if (!one || !two) throw new Error('the samples have two brands');
    const at = (hosts: string[]) => ({ ...two, recognise: { ...two.recognise, hosts } });
    const brands = [
      one,
      { ...at(['harbor.zendesk.com']), id: 'here' },
      { ...at(['other.zendesk.com']), id: 'there' },
    ];
    const { store, settle, opened } = setUp({ brands });
    await store.load();
    await settle();
    expect(opened).toEqual([one.id, 'here']);
  });
});
