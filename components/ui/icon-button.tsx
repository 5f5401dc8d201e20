import { Tooltip } from '@base-ui/react/tooltip';
import type { ComponentPropsWithRef, ReactNode } from 'react';

export interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  /** What it does; read out, and shown on hover and focus. */
  label: string;
  icon: ReactNode;
  side?: 'top' | 'bottom' | 'left';
}

export function IconButton({ label, icon, side = 'bottom', className, ...rest }: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        render={
          <button
            type="button"
            aria-label={label}
            className={['ui-icon-button', className].filter(Boolean).join(' ')}
            {...rest}
          />
        }
      >
        {icon}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner side={side} sideOffset={4} className="ui-positioner">
          <Tooltip.Popup className="ui-tip">{label}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
