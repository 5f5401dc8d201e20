import { type RefObject, useEffect, useRef } from 'react';

/** Folding takes away the button that was pressed; the keyboard goes to its counterpart instead of getting lost. */
export function useFoldFocus(root: RefObject<HTMLElement | null>, collapsed: boolean): void {
  const before = useRef(collapsed);
  useEffect(() => {
    if (before.current === collapsed) return;
    before.current = collapsed;
    // Folded from the page, the keyboard is there and stays there.
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    root.current?.querySelector<HTMLElement>('[data-fold]')?.focus();
  }, [collapsed, root]);
}
