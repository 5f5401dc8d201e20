import type { AskBackground } from '../../../bridge/background-calls';
import { releaseOf } from '../../../packs/desk/working-copy';
import { readPack } from '../../../packs/import';
import type { Pack } from '../../../packs/schema';
import { problemOf } from '../problem';
import type { Keeper } from './items';
import type { DeskCore, DeskVerbs } from './state';

/** From the working copy to what agents get: one signed file, and the same installed here. */

export function releaseVerbs(
  ask: AskBackground,
  world: { today(): string },
  { get, set, attempt }: DeskCore,
  keeper: Keeper,
): Pick<DeskVerbs, 'release'> {
  const sign = async (pack: Pack): Promise<{ pack: Pack; file: { name: string; json: string } }> => {
    try {
      return { pack, file: await ask('packs.sign', { pack }) };
    } catch (error) {
      const { code, detail } = problemOf(error);
      const newest = Number(detail);
      // A newer version than the installed one was in use here before; devices take only what is above it.
      if (code !== 'pack-version' || !Number.isInteger(newest) || newest < pack.version) throw error;
      const next = { ...pack, version: newest + 1 };
      return { pack: next, file: await ask('packs.sign', { pack: next }) };
    }
  };
  return {
    async release() {
      await keeper.settled();
      const { desk, installed, brandId } = get();
      if (!desk) return null;
      const made = releaseOf(desk, world.today(), installed);
      try {
        readPack(JSON.stringify(made));
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        set({ problem: { code: 'pack-refused', detail } });
        return null;
      }
      const signed = await attempt(() => sign(made));
      const now = get();
      if (!signed || now.brandId !== brandId || !now.desk) return null;
      const { version } = signed.pack;
      set({
        desk: { ...now.desk, base: version },
        installed: version,
        problem: null,
      });
      keeper.save(() => ask('desk.head', { brandId, base: version }));
      set({ done: { key: 'desk.released', values: { version } } });
      return signed.file;
    },
  };
}
