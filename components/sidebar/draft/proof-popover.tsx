import { Popover } from '@base-ui/react/popover';
import { useId } from 'react';
import type { Checked } from '@/lib/copilot/contract';
import type { Segment, SourceRef } from '@/lib/engines/contract';
import type { Material } from '@/lib/packs/material';
import { t } from '../../i18n';
import { word } from '../../i18n/words';
import { describe } from '../source-of';

export interface ProofPopoverProps {
  anchor: Element | null;
  segment: Segment | null;
  checked: readonly Checked[];
  material: Material | null;
  id: string;
  onEnter(): void;
  onLeave(): void;
  onClose(): void;
}

/** The sources of one sentence, with their words, version, approver and date. It takes no focus. */
export function ProofPopover({
  anchor,
  segment,
  checked,
  material,
  id,
  onEnter,
  onLeave,
  onClose,
}: ProofPopoverProps) {
  const title = useId();
  return (
    <Popover.Root open={segment !== null} onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="ui-positioner"
        >
          <Popover.Popup
            id={id}
            className="proof"
            initialFocus={false}
            finalFocus={false}
            aria-labelledby={title}
            onPointerEnter={onEnter}
            onPointerLeave={onLeave}
          >
            {segment && (
              <>
                <Popover.Title id={title} className="visually-hidden">
                  {t('proof.sentence', { count: segment.sources.length })}
                </Popover.Title>
                {segment.must && <p className="proof-must">{t('draft.must')}</p>}
                {segment.sources.length === 0 && <p>{t('proof.own')}</p>}
                {distinct(segment.sources).map((source) => (
                  <Source key={`${source.kind} ${source.id}`} source={source} material={material} />
                ))}
                <Standings checked={checked} />
              </>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Source({ source, material }: { source: SourceRef; material: Material | null }) {
  if (source.kind === 'ticket') {
    return (
      <div className="proof-source">
        <p className="proof-kind">{t('proof.ticket', { name: source.id.replace(/[._]/g, ' ') })}</p>
      </div>
    );
  }
  const about = material ? describe(material, source) : null;
  const quote = source.quote ?? about?.text ?? '';
  return (
    <div className="proof-source">
      <p className="proof-kind">
        {word('proof.kind', source.kind)}
        {about && <span className="proof-title">{about.title}</span>}
      </p>
      {source.unproven && <p className="proof-unproven">{t('proof.unproven')}</p>}
      {quote !== '' && <blockquote>{quote}</blockquote>}
      <p className="proof-facts">{about ? about.facts.join(' · ') : t('proof.gone')}</p>
    </div>
  );
}

/** Figures, dates and codes of the sentence that were checked, each with where it stands. */
function Standings({ checked }: { checked: readonly Checked[] }) {
  if (checked.length === 0) return null;
  return (
    <ul className="proof-checked">
      {checked.map(({ fact, standing }) => (
        <li key={`${fact.start}`} className={standing}>
          <span>{fact.text}</span> {t(`proof.fact.${standing}`)}
        </li>
      ))}
    </ul>
  );
}

function distinct(sources: readonly SourceRef[]): SourceRef[] {
  const seen = new Set<string>();
  return sources.filter(({ kind, id }) => {
    const key = `${kind} ${id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
