import type { ComponentPropsWithRef, ReactNode } from 'react';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  look?: 'primary' | 'plain' | 'quiet';
  icon?: ReactNode;
}

/** A button with a word on it. A disabled one stays focusable, so that its reason can be read out. */
export function Button({
  look = 'plain',
  icon,
  children,
  className,
  disabled,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className={['ui-button', look, className].filter(Boolean).join(' ')}
      aria-disabled={disabled || undefined}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
