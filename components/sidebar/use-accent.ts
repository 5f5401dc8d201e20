import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react';
import { accentOn } from './accent';
import { useSidebar, useView } from './context';

/** The brand's colour for this theme, as custom properties; the house's own where no brand is locked. */
export function useAccent(root: RefObject<HTMLElement | null>): CSSProperties {
  const colour = useView((view) => view.material?.brand.colour);
  const theme = useSidebar(({ settings }) => settings?.theme ?? 'system');
  const [ground, setGround] = useState('#ffffff');
  useLayoutEffect(() => {
    const dark = window.matchMedia?.('(prefers-color-scheme: dark)');
    const look = () => {
      const value = root.current ? getComputedStyle(root.current).getPropertyValue('--bg').trim() : '';
      const wanted = /^#[0-9a-f]{6}$/i.test(value) ? value : '#ffffff';
      setGround((theme === 'dark' || theme === 'light' || dark) && wanted ? wanted : '#ffffff');
    };
    look();
    dark?.addEventListener('change', look);
    return () => dark?.removeEventListener('change', look);
  }, [root, theme]);
  if (!colour) return {};
  const { accent, onAccent } = accentOn(colour, ground);
  return { '--accent': accent, '--on-accent': onAccent } as CSSProperties;
}
