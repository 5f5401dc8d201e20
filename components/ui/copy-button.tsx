import { Copy } from 'lucide-react';
import { IconButton } from './icon-button';

export interface CopyButtonProps {
  label: string;
  onCopy(): void;
}

export function CopyButton({ label, onCopy }: CopyButtonProps) {
  return <IconButton label={label} icon={<Copy size={14} aria-hidden />} side="left" onClick={onCopy} />;
}
