import { useCallback, useEffect, useRef, useState } from 'react';

/** Milliseconds: a pointer passing over opens nothing, and may cross the gap to what it opened. */
const OPEN = 180;
const CLOSE = 160;

/** Shows something about one element while it is pointed at or focused. */
export function usePeek<T>() {
  const [state, setState] = useState<{ shown: T; anchor: Element } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((ms: number, work: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(work, ms);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const open = (shown: T, anchor: Element) => {
    clearTimeout(timer.current);
    setState({ shown, anchor });
  };
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setState(null);
  }, []);
  return {
    shown: state?.shown ?? null,
    anchor: state?.anchor ?? null,
    open,
    close,
    openSoon: (shown: T, anchor: Element) => later(OPEN, () => open(shown, anchor)),
    closeSoon: () => later(CLOSE, close),
    stay: () => clearTimeout(timer.current),
  };
}
