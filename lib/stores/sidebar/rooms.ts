import type { BrandRoom } from '@/lib/copilot/room';
import type { Brand } from '@/lib/packs/schema';
import type { Core } from './core';

/** Installed brands, the agent's answers and the settings, and each brand's material, indexed once and kept. */
export interface Rooms {
  /** Settings and brands, fetched once; again after `refresh`. Rejects when the background cannot be reached. */
  known(): Promise<Known>;
  /** @throws {CallFailed} */
  open(brandId: string): Promise<BrandRoom>;
  /** Opens what tickets of this page may need, one brand after the other, whenever nothing else is to be done. */
  ahead(): Promise<void>;
  /** Packs, settings or answers changed. */
  refresh(): void;
  /** Rises with every `refresh`: what was made before is out of date. */
  revision(): number;
}

interface Known {
  brands: Brand[];
  remembered: Record<string, string>;
}

interface Kept {
  day: string;
  room: Promise<BrandRoom>;
  /** A ticket waits for it. */
  wanted: boolean;
}

/** Brands of one helpdesk account that are made ready ahead: each costs memory, and an agency may have dozens. */
const MAX_AHEAD = 4;
/** Milliseconds of work after which the page may draw, half of a frame at 30 a second. */
const SLICE = 16;

export function createRooms(core: Core): Rooms {
  const { ask, openBrand, now, page, elapsed, breathe, idle } = core.deps;
  let revision = 0;
  let known: Promise<Known> | null = null;
  let rooms = new Map<string, Kept>();

  const load = async (): Promise<Known> => {
    const [settings, brands, remembered] = await Promise.all([
      // Known also when the rest is refused, because texts are locked: how wide the sidebar is, how it looks.
      ask('settings.get').then((known) => {
        core.set({ settings: known });
        return known;
      }),
      ask('packs.brands'),
      ask('brand.remembered'),
    ]);
    core.set({ settings, brands });
    return { brands, remembered };
  };

  const openRoom = (brandId: string, wanted: boolean): Promise<BrandRoom> => {
    // What is in date is judged by the day; a sidebar may stay open over midnight.
    const day = now().slice(0, 10);
    const kept = rooms.get(brandId);
    if (kept?.day === day) {
      kept.wanted ||= wanted;
      return kept.room;
    }
    let last = elapsed();
    const pause = async () => {
      if (!fresh.wanted) await idle();
      else if (elapsed() - last > SLICE) await breathe();
      else return;
      last = elapsed();
    };
    const room = Promise.all([ask('packs.material', { brandId }), ask('packs.brands')]).then(
      ([material, brands]) => openBrand(material, brands, pause),
    );
    const fresh: Kept = { day, room, wanted };
    rooms.set(brandId, fresh);
    room.catch(() => {
      if (rooms.get(brandId) === fresh) rooms.delete(brandId);
    });
    return room;
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
    open: (brandId) => openRoom(brandId, true),
    async ahead() {
      const before = revision;
      const { brands } = await this.known();
      const here = brands.filter(
        ({ recognise }) => recognise.hosts.length === 0 || recognise.hosts.includes(page.host),
      );
      for (const brand of here.slice(0, MAX_AHEAD)) {
        await idle();
        if (revision !== before) return;
        const { tools } = await openRoom(brand.id, false);
        await tools;
      }
    },
    refresh() {
      revision += 1;
      known = null;
      rooms = new Map();
    },
    revision: () => revision,
  };
}
