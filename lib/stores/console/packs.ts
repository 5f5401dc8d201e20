import type { AskBackground } from '../../bridge/background-calls';
import { feedAddress } from '../../packs/signing/feed';
import type { Accept } from '../../packs/signing/weigh';
import type { PackSummary } from '../../packs/summary';
import type { Offer, PackVerbs } from './packs-state';
import { problemOf } from './problem';
import type { ConsoleState } from './state';

/** Packs in the console: what lies ready to be installed, and what a lead or agent does with what is. */

export interface PackWorld {
  /** Asks the browser for the host of an address to which nothing is sent. */
  reach(url: string): Promise<boolean>;
}

interface Store {
  set(change: Partial<ConsoleState>): void;
  get(): ConsoleState;
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
}

type Done = ConsoleState['done'][number];

/** A brand that is not installed any more is called by its id. */
export const nameOf = (packs: readonly PackSummary[] | null, brandId: string): string =>
  packs?.find(({ brand }) => brand.id === brandId)?.brand.name ?? brandId;

export function packVerbs(ask: AskBackground, world: PackWorld, { set, get, attempt }: Store): PackVerbs {
  const show = async () => {
    const [packs, standings] = await Promise.all([ask('packs.list'), ask('packs.standings')]);
    set({ packs, standings });
    return packs;
  };
  const act = async (work: () => Promise<Done | null>) => {
    await attempt(async () => {
      const done = await work();
      await show();
      if (done) set({ done: [done] });
    });
  };
  const lay = async (source: string, json: string, feed?: string) => {
    const preview = await ask('packs.preview', { json });
    const others = get().offers.filter((offer) => offer.preview.brand.id !== preview.brand.id);
    set({ offers: [...others, { source, json, preview, ...(feed ? { feed } : {}) }] });
  };
  const without = (offer: Offer) => get().offers.filter((one) => one !== offer);
  const brandOf = (brandId: string) => ({ brand: nameOf(get().packs, brandId) });

  return {
    async offer(files) {
      set({ problems: [], done: [] });
      for (const file of files) {
        try {
          await lay(file.name, await file.text());
        } catch (error) {
          set({ problems: [...get().problems, { ...problemOf(error), file: file.name }] });
        }
      }
    },
    async offerText(json) {
      await attempt(() => lay('', json));
    },
    async offerAddress(url) {
      await attempt(async () => {
        // Still in the turn of the click: browsers refuse the question later.
        if (!(await world.reach(feedAddress(url).href)))
          throw Object.assign(new Error(url), { code: 'feed-permission', detail: '' });
        const { json } = await ask('packs.feed.read', { url });
        await lay(url, json, url);
      });
    },
    async accept(offer) {
      const { json, feed, preview } = offer;
      await attempt(async () => {
        const { brandId, version } = await ask('packs.import', {
          json,
          accept: acceptanceOf(offer),
          ...(feed ? { feed } : {}),
        });
        set({ offers: without(offer) });
        const packs = await show();
        const pack = packs.find(({ brand }) => brand.id === brandId);
        const counts = { macros: pack?.macros.usable ?? 0, articles: pack?.articles.usable ?? 0 };
        const key = preview.signer ? 'console.packs.installed' : 'console.packs.installed-unsigned';
        set({ done: [{ key, values: { brand: nameOf(packs, brandId), version, ...counts } }] });
      });
    },
    decline: (offer) => set({ offers: without(offer) }),
    rollBack: (brandId, n) =>
      act(async () => {
        const { version } = await ask('packs.rollback', { brandId, n });
        return { key: 'console.packs.rolled-back', values: { ...brandOf(brandId), version } };
      }),
    async signPack(brandId, validUntil) {
      return attempt(async () => {
        const pack = await ask('packs.export', { brandId });
        const file = await ask('packs.sign', { pack, ...(validUntil ? { validUntil } : {}) });
        await show();
        set({ done: [{ key: 'console.packs.signed', values: brandOf(brandId) }] });
        return file;
      });
    },
    packFile: (brandId) => attempt(() => ask('packs.file', { brandId })),
    nameKey: (brandId, line) =>
      act(async () => {
        const key = keyIn(line);
        if (!key) throw Object.assign(new Error(line), { code: 'key-wrong', detail: '' });
        await ask('packs.keys.add', { brandId, key });
        return { key: 'console.packs.key-named', values: { ...brandOf(brandId), name: key.name } };
      }),
    revokeKey: (brandId, key) =>
      act(async () => {
        await ask('packs.keys.revoke', { brandId, key });
        return { key: 'console.packs.key-revoked', values: brandOf(brandId) };
      }),
    forgetKeys: (brandId) =>
      act(async () => {
        await ask('packs.keys.forget', { brandId });
        return { key: 'console.packs.keys-forgotten', values: brandOf(brandId) };
      }),
    revokePack: (brandId, digest) =>
      act(async () => {
        await ask('packs.revoke', { brandId, digest });
        return { key: 'console.packs.revoked', values: brandOf(brandId) };
      }),
    checkFeed: (url) =>
      act(async () => {
        await ask('packs.feed.check', { url });
        return null;
      }),
    removeFeed: (url) =>
      act(async () => {
        await ask('packs.feed.remove', { url });
        return null;
      }),
  };
}

/** Yes to exactly what the preview asked, and to nothing that may be asked by then. */
function acceptanceOf({ preview: { asks, signer } }: Offer): Accept {
  return {
    ...(asks.includes('new-key') && signer ? { key: signer.id } : {}),
    ...(asks.includes('older') ? { older: true } : {}),
    ...(asks.includes('unsigned') ? { unsigned: true } : {}),
  };
}

/** `id publicKey name`: one line that can be sent in a message. */
export const keyLine = ({ id, publicKey, name }: { id: string; publicKey: string; name: string }): string =>
  `${id} ${publicKey} ${name}`;

function keyIn(line: string) {
  const [, id, publicKey, name] = /^\s*([0-9a-f]{16})\s+(\S{44})\s+(\S.{1,79}?)\s*$/.exec(line) ?? [];
  return id && publicKey && name ? { id, publicKey, name } : null;
}
