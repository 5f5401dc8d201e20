import { stopOf } from '@/lib/settings/kill-switch';
import type { Settings } from '@/lib/settings/settings';
import type { Core } from './core';
import type { Work } from './work';

/** Where drafting was stopped for the brand in front: at once, before anything that takes time is asked for. */
export interface Halting {
  /**
   * Calls off what runs and takes the draft from the screen. What was found stays, and so does the record of what was
   * inserted.
   * @returns whether that was all; a run that was called off half way must be begun anew, without a draft
   */
  halt(settings: Settings): boolean;
}

export function createHalting(core: Core, work: Work): Halting {
  return {
    halt(settings) {
      const view = core.view();
      const stop = view?.lock?.state === 'locked' ? stopOf(settings, view.lock.brandId) : null;
      if (!view || !stop) return false;
      work.cancel();
      const suggestion = core.suggestion();
      const token = core.newToken(view.ticketId);
      if (suggestion) suggestion.token = token;
      const whole = view.brief !== null && view.draft.at !== 'none' && view.draft.at !== 'working';
      core.set({
        settings,
        view: {
          ...view,
          run: token.run,
          draft: { at: 'off', stop },
          helpers: {},
          help: null,
          inserted: null,
        },
      });
      return whole;
    },
  };
}
