import { stopOf } from '@/lib/settings/kill-switch';
import type { Settings, SettingsChange } from '@/lib/settings/settings';
import type { Core } from './core';
import { isUnusable } from './expiry';
import type { Fold } from './fold';
import type { Halting } from './halting';
import type { Rooms } from './rooms';
import type { TicketView } from './state';
import { codeOf, type Tickets } from './tickets';
import { restsOnWithdrawn } from './withdrawn';

/** The agent's choices: drafting on or off, width, rail, and which brand an inbox is. */
export interface Preferences {
  /** Settings and brands; the page is told how wide to be. */
  load(): Promise<void>;
  /** Packs or settings changed somewhere else. */
  refresh(): Promise<void>;
  setDrafting(on: boolean): Promise<void>;
  /** Kept, unless the window is too narrow for a choice. */
  setCollapsed(collapsed: boolean): Promise<void>;
  /** CSS pixels; kept only when `final`, so that dragging does not write on every move. */
  setWidth(width: number, final: boolean): Promise<void>;
  chooseBrand(brandId: string): Promise<void>;
  openConsole(path?: string): Promise<void>;
}

export const widthLimits = { min: 320, max: 560 } as const;

export function createPreferences(
  core: Core,
  rooms: Rooms,
  tickets: Tickets,
  fold: Fold,
  halting: Halting,
): Preferences {
  const { ask } = core.deps;
  /** Changes of our own whose announcement is still to come. */
  let mine = 0;

  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed';
      core.say({ key: `call.${code}` }, 'bad');
    }
  };

  /** Shown at once; kept by the background, which says so to every other open sidebar. */
  const change = (wanted: SettingsChange) =>
    attempt(async () => {
      const { settings } = core.store.getState();
      if (settings) core.set({ settings: merged(settings, wanted) });
      fold.layOut();
      mine += 1;
      const kept = ask('settings.set', wanted);
      kept.catch(() => {
        mine -= 1;
      });
      core.set({ settings: await kept });
    });

  const mustGo = async ({ lock, draft, inserted }: TicketView, settings: Settings): Promise<boolean> => {
    if (lock?.state !== 'locked') return false;
    if (stopOf(settings, lock.brandId)) return true;
    return rooms.open(lock.brandId).then(
      ({ material }) => draft.at === 'ready' && inserted === null && restsOnWithdrawn(draft.draft, material),
      (error: unknown) => isUnusable(codeOf(error)),
    );
  };

  const load = () =>
    attempt(async () => {
      await rooms.known().finally(fold.layOut);
      // What fails here is asked for again by the ticket that needs it, and said there.
      rooms.ahead().catch(() => {});
    });

  return {
    load,
    async refresh() {
      if (mine > 0) {
        mine -= 1;
        return;
      }
      const before = core.store.getState().settings;
      const fresh = await ask('settings.get').catch(() => null);
      const halted = fresh !== null && halting.halt(fresh);
      rooms.refresh();
      // No draft will want a brand's texts soon, and making them ready would keep the other tabs from hearing of the stop.
      if (halted) return attempt(() => rooms.known());
      await load();
      const { view, settings } = core.store.getState();
      if (!view?.ticket || !before || !settings) return;
      // Packs are not in the settings: with the same settings it was them that changed. Colours, widths and lists of
      // models change nothing that was drafted.
      const same = JSON.stringify(before) === JSON.stringify(settings);
      if (!same && draftingOf(before) === draftingOf(settings)) return;
      // A draft in the agent's hands is not taken away by a change made elsewhere; the next run uses the new packs.
      const held = view.draft.at === 'ready' || view.draft.at === 'discarded' || view.inserted !== null;
      // Unless nothing may come from the brand's pack any more, or not what it rests on: then it stops here and now.
      if (!held || (await mustGo(view, settings))) tickets.again();
    },
    async setDrafting(on) {
      await change({ drafting: on });
      tickets.again();
    },
    async setCollapsed(collapsed) {
      if (core.store.getState().narrow) fold.over(!collapsed);
      else await change({ collapsed });
    },
    async setWidth(width, final) {
      const { settings } = core.store.getState();
      const wanted = Math.round(Math.min(widthLimits.max, Math.max(widthLimits.min, width)));
      if (final) return change({ width: wanted });
      if (!settings || settings.width === wanted) return;
      core.set({ settings: { ...settings, width: wanted } });
      fold.layOut();
    },
    chooseBrand: (brandId) =>
      attempt(async () => {
        const view = core.view();
        if (!view?.lock || view.lock.state === 'locked') return;
        await ask('brand.remember', { signature: view.lock.signature, brandId });
        rooms.refresh();
        if (core.current(view)) tickets.again();
      }),
    openConsole: (path = '') => attempt(() => ask('console.open', { path })),
  };
}

function merged(settings: Settings, change: SettingsChange): Settings {
  const known = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(known) };
}

/** What a draft depends on. */
const draftingOf = ({ drafting, stops, managed, engines, access }: Settings): string =>
  JSON.stringify([
    drafting,
    stops,
    managed.policy.killSwitch,
    engines,
    Object.entries(access).map(([engine, { baseUrl, can }]) => [engine, baseUrl, can]),
  ]);
