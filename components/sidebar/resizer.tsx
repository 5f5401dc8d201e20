import { useRef } from 'react';
import { widthLimits } from '@/lib/stores/sidebar/preferences';
import { t } from '../i18n';
import { useSidebar, useVerbs } from './context';

/** CSS pixels that an arrow key moves the edge. */
const STEP = 20;

/** The sidebar's left edge: dragged, or moved with the arrow keys. */
export function Resizer() {
  const store = useVerbs();
  const width = useSidebar(({ settings }) => settings?.width ?? 380);
  const drag = useRef<{ x: number; width: number } | null>(null);
  const wanted = (screenX: number) => (drag.current ? drag.current.width + drag.current.x - screenX : width);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget, which hr is not.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('sidebar.width')}
      aria-valuemin={widthLimits.min}
      aria-valuemax={widthLimits.max}
      aria-valuenow={width}
      tabIndex={0}
      className="resizer"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        // Places on the screen: those in the frame move with the edge that is dragged.
        drag.current = { x: event.screenX, width };
      }}
      onPointerMove={(event) => {
        if (drag.current) void store.setWidth(wanted(event.screenX), false);
      }}
      onPointerUp={(event) => {
        if (drag.current) void store.setWidth(wanted(event.screenX), true);
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onKeyDown={(event) => {
        const to = {
          ArrowLeft: width + STEP,
          ArrowRight: width - STEP,
          Home: widthLimits.max,
          End: widthLimits.min,
        }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        void store.setWidth(to, true);
      }}
    />
  );
}
