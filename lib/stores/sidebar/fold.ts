import type { Core } from './core';
import { isCollapsed } from './state';

/**
 * Whether the sidebar is folded into its rail. In a wide window that is a setting. In a narrow one, or a much enlarged
 * page, there is no room beside the conversation: the sidebar waits as its rail, opened it lies over the page, and it
 * folds again when the agent goes back to the page. Nothing of that is kept.
 */
export interface Fold {
  /** Tells the page how wide to be. */
  layOut(): void;
  /** The page says whether its window has room for both. */
  room(narrow: boolean): void;
  /** Opens or folds what lies over the page; does nothing where there is room for both. */
  over(open: boolean): void;
}

export function createFold(core: Core): Fold {
  const { getState, subscribe } = core.store;

  const layOut = () => {
    const state = getState();
    const { settings } = state;
    if (settings)
      core.deps.page.post({ type: 'layout', width: settings.width, collapsed: isCollapsed(state) });
  };

  const over = (open: boolean) => {
    const state = getState();
    if (!state.narrow || state.open === open) return;
    core.set({ open });
    layOut();
  };

  subscribe((now, before) => {
    if (now.notice !== before.notice && now.notice?.tone === 'bad') over(true);
    const { inserted } = now.view ?? { inserted: null };
    if (inserted && inserted !== before.view?.inserted) over(inserted.copied);
  });

  return {
    layOut,
    room(narrow) {
      if (getState().narrow === narrow) return;
      core.set({ narrow, open: false });
      layOut();
    },
    over,
  };
}
