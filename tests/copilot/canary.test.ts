import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CopilotEvent } from '../../lib/copilot/contract';
import { type BrandRoom, openBrand } from '../../lib/copilot/room';
import { run } from '../../lib/copilot/run';
import { onDevice } from '../../lib/engines/on-device';
import { lockBrand } from '../../lib/packs/lock';
import type { Pack } from '../../lib/packs/schema';
import { materialOf } from '../../lib/packs/select';
import { Ticket } from '../../lib/ticket/ticket';
import { samplePack } from '../packs/sample';

/**
 * Every text of every brand carries that brand's canary; unusable items carry a second one. Whatever agents do, no event
 * for a ticket may hold another brand's canary, or one of an item that is unapproved, retired or out of date.
 */
const day = '2026-06-01';
const now = `${day}T09:00:00.000Z`;
const brands = ['kestrel', 'plover', 'dunlin'] as const;
type BrandId = (typeof brands)[number];
const canary = (brand: BrandId, version: number) => `zq${brand}v${version}`;
const unusable = ['draft', 'retired', 'expired', 'old'].map((state) => `-${state}`);

const packOf = (brand: BrandId, version: number): Pack => ({
  ...samplePack(brand, canary(brand, version)),
  version,
});

const words = [
  'Where is my parcel?',
  'My order is not here. Do you ship within 5 business days?',
  'Is the promo over, or are these old words? I was told it is unapproved.',
  'Hello, I want a refund and my lawyer will hear of it.',
];

/** A ticket as it comes in: what the customer writes may name any brand, and must not matter. */
const ticketOf = (brand: BrandId, marked: boolean, other: BrandId, text: string): Ticket =>
  Ticket.parse({
    id: `${brand}-${text.length}`,
    helpdesk: 'zendesk',
    channel: 'email',
    subject: `For ${other}`,
    signals: { host: 'desk.zendesk.com', ...(marked ? { brandId: `b-${brand}` } : {}) },
    customer: { name: 'Ida Holm', email: `ida@${other}.example` },
    messages: [
      { id: 'm1', author: 'customer', public: true, at: now, text: `${text} (help@${other}.example)` },
    ],
  });

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('open' as const),
      brand: fc.constantFrom(...brands),
      marked: fc.boolean(),
      other: fc.constantFrom(...brands),
      text: fc.constantFrom(...words),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('pack' as const), brand: fc.constantFrom(...brands) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('remove' as const), brand: fc.constantFrom(...brands) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The desk of one shift: installed packs and the rooms that were opened from them. */
class Desk {
  readonly packs = new Map<BrandId, Pack>(brands.map((brand) => [brand, packOf(brand, 1)]));
  readonly rooms = new Map<BrandId, BrandRoom>();
  /** Rooms by brand and version, shared between runs: opening one is slow and changes nothing. */
  static readonly opened = new Map<string, BrandRoom>();
  drafts = 0;

  install(brand: BrandId): void {
    this.packs.set(brand, packOf(brand, ((this.packs.get(brand)?.version ?? 0) % 3) + 1));
    this.rooms.delete(brand);
  }

  remove(brand: BrandId): void {
    this.packs.delete(brand);
    this.rooms.delete(brand);
  }

  room(brand: BrandId): BrandRoom | null {
    const pack = this.packs.get(brand);
    if (!pack) return null;
    const key = canary(brand, pack.version);
    const room = Desk.opened.get(key) ?? openBrand(materialOf(pack, day));
    Desk.opened.set(key, room);
    this.rooms.set(brand, room);
    return room;
  }

  async open(ticket: Ticket): Promise<{ brand: BrandId; events: CopilotEvent[] } | null> {
    const installed = [...this.packs.values()].map((pack) => pack.brand);
    const lock = lockBrand(ticket, installed, {});
    if (lock.state !== 'locked') return null;
    const brand = brands.find((id) => id === lock.brandId);
    const room = brand ? this.room(brand) : null;
    if (!brand || !room) return null;
    const events: CopilotEvent[] = [];
    const input = { ticket, room, engine: onDevice, drafting: true, now, breathe: async () => undefined };
    for await (const event of run(input, new AbortController().signal)) events.push(event);
    if (events.some((event) => event.type === 'draft')) this.drafts += 1;
    return { brand, events };
  }
}

/** Canaries in an event that should not be there. */
function strays(desk: Desk, brand: BrandId, events: readonly CopilotEvent[]): string[] {
  const said = JSON.stringify(events);
  const version = desk.packs.get(brand)?.version ?? 0;
  const others = brands
    .flatMap((id) => [1, 2, 3].map((v) => canary(id, v)))
    .filter((mark) => mark !== canary(brand, version));
  return [
    ...others.filter((mark) => said.includes(mark)),
    ...unusable.filter((mark) => said.includes(canary(brand, version) + mark)),
  ];
}

let drafts = 0;
async function play(steps: readonly Step[]): Promise<string[]> {
  const desk = new Desk();
  const found: string[] = [];
  for (const one of steps) {
    if (one.do === 'pack') desk.install(one.brand);
    else if (one.do === 'remove') desk.remove(one.brand);
    else {
      const result = await desk.open(ticketOf(one.brand, one.marked, one.other, one.text));
      if (!result) continue;
      // A ticket that its helpdesk marks as one brand's is never locked to another.
      if (one.marked && result.brand !== one.brand) found.push(`locked to ${result.brand}`);
      found.push(...strays(desk, result.brand, result.events));
    }
  }
  drafts += desk.drafts;
  return found;
}

describe('brands never mix', () => {
  it('over 10,000 random sequences of ticket switches, drafts and pack changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
        expect(await play(steps)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
    // A run in which nothing was drafted would prove nothing.
    expect(drafts).toBeGreaterThan(5_000);
  }, 240_000);

  it('would see a brand that crossed', async () => {
    const desk = new Desk();
    const mixed = materialOf(packOf('kestrel', 1), day);
    const stray = materialOf(packOf('plover', 1), day);
    Desk.opened.set(
      'planted',
      openBrand({
        ...mixed,
        macros: [...mixed.macros, ...stray.macros.map((macro) => ({ ...macro, id: `${macro.id}-2` }))],
      }),
    );
    desk.room = () => Desk.opened.get('planted') ?? null;
    const result = await desk.open(ticketOf('kestrel', true, 'kestrel', words[0] ?? ''));
    expect(strays(desk, 'kestrel', result?.events ?? [])).toContain(canary('plover', 1));
  });

  it('would see an unapproved item', async () => {
    const desk = new Desk();
    const pack = packOf('kestrel', 1);
    const open = {
      ...pack,
      macros: pack.macros.map((macro) => ({ ...macro, status: 'approved' as const, validUntil: undefined })),
    };
    const room = openBrand(materialOf({ ...pack, macros: JSON.parse(JSON.stringify(open.macros)) }, day));
    desk.room = () => room;
    const result = await desk.open(ticketOf('kestrel', true, 'kestrel', words[2] ?? ''));
    expect(strays(desk, 'kestrel', result?.events ?? []).length).toBeGreaterThan(0);
  });
});
