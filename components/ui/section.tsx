import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

export interface SectionProps {
  title: string;
  /** A few words beside the title that serve while it is closed. */
  aside?: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** A part of the sidebar that folds. Its heading is the button. */
export function Section({ title, aside, open = true, children }: SectionProps) {
  return (
    <Collapsible.Root defaultOpen={open} render={<section className="section" />}>
      <h2 className="section-head">
        <Collapsible.Trigger className="section-toggle">
          <ChevronDown size={14} aria-hidden className="section-chevron" />
          {title}
        </Collapsible.Trigger>
        {aside && <span className="section-aside">{aside}</span>}
      </h2>
      <Collapsible.Panel className="section-body">{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
