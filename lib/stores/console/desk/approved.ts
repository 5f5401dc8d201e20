import type { BrandTools } from '../../../copilot/room';
import type { Material } from '../../../packs/material';
import type { Voice } from '../../../packs/schema';
import type { DeskCore } from './state';

/** What agents would get of the working copy today, made ready to try things on. */
export interface Ready extends BrandTools {
  material: Material;
}

/** @param voice instead of the guide as it is now. Null while no working copy is open. */
export type Approved = (voice?: Voice) => Promise<Ready | null>;

interface World {
  today(): string;
  breathe(): Promise<void>;
}

interface Room {
  /** What it was made of. */
  of: readonly unknown[];
  material: Material;
  tools: Promise<BrandTools>;
}

/** What is approved today, with its search and gate; made again only when that changes. Voice and exercises are none of it. */
export function approvedRoom(world: World, { get }: Pick<DeskCore, 'get'>): Approved {
  let room: Room | null = null;
  return async (instead) => {
    const { desk } = get();
    if (!desk) return null;
    const { voice: own, exercises: _, ...rest } = desk.rest;
    const voice = instead ?? own;
    const of = [...desk.entries.map((entry) => entry.approved), ...Object.values(rest)];
    const same = room?.of.length === of.length && of.every((one, i) => one === room?.of[i]);
    if (!room || !same) {
      const [{ openBrand }, { approvedMaterial }] = await Promise.all([
        import('../../../copilot/room'),
        import('../../../copilot/desk/material'),
      ]);
      const material = approvedMaterial(desk, world.today());
      room = { of, material, tools: openBrand(material, [], world.breathe).tools };
    }
    const { material, tools } = room;
    const { gate, index } = await tools;
    if (material.voice === voice) return { material, gate, index };
    const tried = { ...material, voice };
    return { material: tried, gate: { ...gate, material: tried }, index };
  };
}
