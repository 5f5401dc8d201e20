import type { AskBackground } from '../../bridge/background-calls';
import type { Material } from '../../packs/material';
import type { BlindState, BlindVerbs } from './blind-state';
import type { ConsoleState } from './state';

interface Store {
  set(change: Partial<ConsoleState>): void;
  get(): ConsoleState;
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
  loadLedger(): Promise<void>;
}

const day = 86_400_000;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** @param today `YYYY-MM-DD`: the first period offered are the four weeks before it, which no work changes any more */
export function blindVerbs(
  ask: AskBackground,
  { set, get, attempt, loadLedger }: Store,
  today: () => string,
): BlindVerbs {
  /** The last brand that was asked for: a slow answer for another must not show under it. */
  let wanted = '';
  const usual = () => {
    const now = Date.parse(`${today()}T00:00:00Z`);
    return { from: dayOf(now - 28 * day), to: dayOf(now - day), size: 40, minimum: 3 };
  };
  return {
    async openBlind(brandId, { rater, ...change } = {}) {
      wanted = brandId;
      const before = get().blind;
      const same = before?.brandId === brandId ? before : null;
      if (!same) set({ blind: null });
      await loadLedger();
      // A sample of half the records would be another sample.
      if (get().problems.length > 0) return;
      await attempt(async () => {
        const [{ seed }, sources] = await Promise.all([
          ask('sample.plan', { brandId }),
          same ? same.sources : sourcesFor(brandId),
        ]);
        if (wanted !== brandId) return;
        // As it is by now: a text may have been read in the meantime, and is not asked for again.
        const now = get().blind;
        const kept = now?.brandId === brandId ? now : null;
        set({
          blind: {
            brandId,
            plan: { ...usual(), ...kept?.plan, ...change, seed },
            rater: rater ?? kept?.rater ?? before?.rater ?? '',
            texts: kept?.texts ?? {},
            sources,
          },
        });
      });
    },
    async readDraft(suggestion) {
      if (get().blind?.texts[suggestion] !== undefined) return;
      // Null is an answer too: nothing is kept any more.
      const read = await attempt(async () => ({ text: await ask('ledger.text', { suggestion }) }));
      const { blind } = get();
      if (!blind || !read) return;
      set({ blind: { ...blind, texts: { ...blind.texts, [suggestion]: read.text } } });
    },
    async judge(suggestion, scores) {
      const { blind } = get();
      if (!blind) return false;
      const { seed: _, ...plan } = blind.plan;
      const written = await attempt(() =>
        ask('blind.judge', { suggestion, rater: blind.rater, scores, ...plan }),
      );
      if (written) await loadLedger();
      return written !== null;
    },
  };

  async function sourcesFor(brandId: string): Promise<BlindState['sources']> {
    if (!get().packs?.some(({ brand }) => brand.id === brandId)) return {};
    return sourcesOf(await ask('packs.material', { brandId }));
  }
}

const sourcesOf = ({ macros, passages }: Pick<Material, 'macros' | 'passages'>): BlindState['sources'] =>
  Object.fromEntries([
    ...macros.map(({ id, title, body, version }) => [id, { id, title, text: body, version }] as const),
    ...passages.map(({ id, title, heading, text, version }) => [
      id,
      { id, title: `${title}: ${heading}`, text, version },
    ]),
  ]);
