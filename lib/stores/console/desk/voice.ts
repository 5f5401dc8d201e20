import type { Voice } from '../../../packs/schema';
import type { Approved } from './approved';
import type { DeskCore, DeskVerbs } from './state';

/** Changes of the voice guide. It sounds in every reply, so what it changes is read on samples before it is kept. */

interface World {
  now(): string;
  breathe(): Promise<void>;
}

export function voiceVerbs(
  world: World,
  { get, set, attempt }: DeskCore,
  approved: Approved,
  changeRest: DeskVerbs['changeRest'],
): Pick<DeskVerbs, 'lintVoice' | 'changeVoice' | 'compareVoice' | 'keepVoice' | 'dropVoice'> {
  const dropped = { voice: null, voiceSamples: null };
  return {
    async lintVoice() {
      await attempt(async () => {
        const ready = await approved(get().voice ?? undefined);
        const { lintVoice } = await import('../../../copilot/desk/lint-voice');
        if (ready) set({ lint: lintVoice(ready.gate, ready.material.voice, world.now()) });
      });
    },
    changeVoice(change) {
      const kept = get().desk?.rest.voice;
      if (!kept) return;
      const voice = { ...(get().voice ?? kept), ...change };
      set({ voice: same(voice, kept) ? null : voice, voiceSamples: null, done: null });
    },
    async compareVoice() {
      const { voice, desk, brandId, comparing } = get();
      if (!voice || !desk || comparing) return;
      set({ comparing: true, problem: null });
      await attempt(async () => {
        const ready = await approved(desk.rest.voice);
        const { compareVoice } = await import('../../../copilot/desk/compare-voice');
        if (!ready) return;
        const { tickets } = get();
        const made = await compareVoice(ready, desk.rest.voice, voice, tickets, world.now(), world.breathe);
        // What was typed meanwhile has no samples yet.
        if (get().voice === voice && get().brandId === brandId) set({ voiceSamples: made });
      });
      set({ comparing: false });
    },
    keepVoice() {
      const { voice, voiceSamples } = get();
      if (!voice || !voiceSamples) return;
      changeRest({ voice });
      set({ ...dropped, done: { key: 'desk.voice.kept', values: {} } });
    },
    dropVoice: () => set({ ...dropped, lint: null }),
  };
}

const same = (a: Voice, b: Voice) => JSON.stringify(a) === JSON.stringify(b);
