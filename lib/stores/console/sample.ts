import type { AskBackground } from '../../bridge/background-calls';
import { type SamplePlan, sampleOf } from '../../ledger/sample';
import { triggerIds } from '../../signals/brief';
import type { SampleVerbs } from './sample-state';
import type { ConsoleState } from './state';

interface Store {
  set(change: Partial<ConsoleState>): void;
  get(): ConsoleState;
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
  /** Reads the records that came since. */
  loadLedger(): Promise<void>;
}

export function sampleVerbs(ask: AskBackground, { set, get, attempt, loadLedger }: Store): SampleVerbs {
  /** The last brand that was asked for: a slow answer for another must not show under it. */
  let wanted = '';
  const ownTriggers = async (brandId: string): Promise<string[]> => {
    const { packs } = get();
    if (!packs?.some(({ brand }) => brand.id === brandId)) return [];
    const { escalations } = await ask('packs.material', { brandId });
    const builtIn: readonly string[] = triggerIds;
    return escalations.map(({ trigger }) => trigger).filter((trigger) => !builtIn.includes(trigger));
  };
  const show = async (brandId: string, plan: SamplePlan) => {
    const handles = sampleOf(get().records, brandId, plan).drawn.map(({ ticket }) => ticket);
    const found = await ask('ledger.where', { handles });
    const places = Object.fromEntries(found.map(({ handle, ...place }) => [handle, place]));
    const own = get().sample?.own ?? (await ownTriggers(brandId));
    if (wanted === brandId) set({ sample: { brandId, plan, places, own } });
  };
  return {
    async openSample(brandId) {
      wanted = brandId;
      set({ sample: null });
      await loadLedger();
      // What went wrong stays in sight; a sample of half the records would be another sample.
      if (get().problems.length > 0) return;
      await attempt(async () => show(brandId, await ask('sample.plan', { brandId })));
    },
    async setSampleRate(rate) {
      const brandId = get().sample?.brandId;
      if (brandId === undefined) return;
      await attempt(async () => show(brandId, await ask('sample.rate.set', { brandId, rate })));
    },
    async label(suggestion, label) {
      const written = await attempt(() => ask('sample.label', { suggestion, ...label }));
      if (written) await loadLedger();
      return written !== null;
    },
  };
}
