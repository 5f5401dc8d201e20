import { Switch as Base } from '@base-ui/react/switch';
import { useId } from 'react';

export interface SwitchProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
}

export function Switch({ label, checked, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <span className="ui-switch">
      <span id={id}>{label}</span>
      <Base.Root
        aria-labelledby={id}
        className="ui-switch-track"
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChange}
      >
        <Base.Thumb className="ui-switch-thumb" />
      </Base.Root>
    </span>
  );
}
