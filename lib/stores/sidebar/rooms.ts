import type { BrandRoom } from '@/lib/copilot/run';
import type { Brand } from '@/lib/packs/schema';
import type { Core } from './core';

/** Installed brands, the agent's answers and the settings, and each brand's material, indexed once and kept. */
export interface Rooms {
  /** Settings and brands, fetched once; again after `refresh`. Rejects when the background cannot be reached. */
  known(): Promise<Known>;
  /** @throws {CallFailed} */
  open(brandId: string): Promise<BrandRoom>;
  /** Packs, settings or answers changed. */
  refresh(): void;
  /** Rises with every `refresh`: what was made before is out of date. */
  revision(): number;
}

interface Known {
  brands: Brand[];
  remembered: Record<string, string>;
}

export function createRooms(core: Core): Rooms {
  const { ask, openBrand, now } = core.deps;
  let revision = 0;
  let known: Promise<Known> | null = null;
  let rooms = new Map<string, { day: string; room: Promise<BrandRoom> }>();

  const load = async (): Promise<Known> => {
    const [settings, brands, remembered] = await Promise.all([
      ask('settings.get'),
      ask('packs.brands'),
      ask('brand.remembered'),
    ]);
    core.set({ settings, brands });
    return { brands, remembered };
  };

  return {
    known() {
      if (!known) {
        const asked = load();
        known = asked;
        // Asked again the next time, rather than failing for ever.
        asked.catch(() => {
          if (known === asked) known = null;
        });
      }
      return known;
    },
    open(brandId) {
      // What is in date is judged by the day; a sidebar may stay open over midnight.
      const day = now().slice(0, 10);
      const kept = rooms.get(brandId);
      if (kept?.day === day) return kept.room;
      const room = Promise.all([ask('packs.material', { brandId }), ask('packs.brands')]).then(
        ([material, brands]) => openBrand(material, brands),
      );
      rooms.set(brandId, { day, room });
      room.catch(() => rooms.delete(brandId));
      return room;
    },
    refresh() {
      revision += 1;
      known = null;
      rooms = new Map();
    },
    revision: () => revision,
  };
}
