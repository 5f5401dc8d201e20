import { type RefObject, useEffect } from 'react';
import { useSidebar, useVerbs } from './context';

/** Ctrl+Enter (Cmd+Enter) inserts; Escape gives the keyboard back to the reply box, unless something open takes it. */
export function useKeys(root: RefObject<HTMLElement | null>): void {
  const store = useVerbs();
  const wish = useSidebar(({ focusWish }) => focusWish);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        void store.insertDraft();
      } else if (event.key === 'Escape' && !event.defaultPrevented && !somethingOpen()) store.leave();
    };
    // Capture, to look at what is open before its own Escape closes it.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [store]);

  useEffect(() => {
    if (wish === 0) return;
    const target =
      root.current?.querySelector<HTMLElement>('[data-first-focus]') ??
      root.current?.querySelector<HTMLElement>('main button, button');
    target?.focus();
  }, [wish, root]);
}

/** An open menu, dialog or proof, or a text that is being edited: Escape is theirs. */
function somethingOpen(): boolean {
  return (
    document.querySelector('[data-escape], [role="menu"], [role="dialog"]:not([data-closed])') !== null ||
    document.activeElement instanceof HTMLTextAreaElement
  );
}
