import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Finding, GateReport } from '@/lib/copilot/contract';
import type { Segment } from '@/lib/engines/contract';
import type { Material } from '@/lib/packs/material';
import { type Placed, placeSegments } from '@/lib/stores/sidebar/proof';
import { t } from '../../i18n';
import { findingIcons } from './findings';
import { piecesOf } from './pieces';
import { ProofPopover } from './proof-popover';
import { usePeek } from './use-peek';

export interface ReplyTextProps {
  text: string;
  segments: readonly Segment[];
  report: GateReport | null;
  material: Material | null;
  language: string;
}

/** The reply as it will be sent. A fine line under a sentence says that a source carries it, a dotted one that a model says so; the popover says which. */
export function ReplyText({ text, segments, report, material, language }: ReplyTextProps) {
  const placed = placeSegments(segments, text);
  const proven = placed.filter((one) => one.segment && one.segment.sources.length > 0);
  const findings = report?.findings ?? [];
  const root = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const peek = usePeek<Placed>();
  const popup = useId();
  const hint = useId();

  const move = (event: KeyboardEvent, index: number) => {
    const last = proven.length - 1;
    const to = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Escape' && peek.shown) {
      event.preventDefault();
      event.stopPropagation();
      peek.close();
    }
    if (to === undefined) return;
    event.preventDefault();
    root.current?.querySelectorAll<HTMLElement>('[data-segment]')[Math.max(0, Math.min(last, to))]?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not hold a reply.
    <div
      ref={root}
      role="group"
      aria-label={t('draft.label')}
      aria-describedby={hint}
      lang={language}
      className="reply"
      data-escape={peek.shown ? '' : undefined}
    >
      {placed.map((one) => {
        const pieces = <Pieces text={text} place={one} findings={findings} />;
        const index = proven.indexOf(one);
        if (index < 0) return <span key={one.start}>{pieces}</span>;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button element cannot run over several lines of a text.
          <span
            key={one.start}
            role="button"
            tabIndex={index === Math.min(stop, proven.length - 1) ? 0 : -1}
            data-segment
            data-must={one.segment?.must ? '' : undefined}
            data-unproven={one.segment?.sources.every(({ unproven }) => unproven) ? '' : undefined}
            data-peek={peek.shown === one ? '' : undefined}
            className="segment"
            aria-expanded={peek.shown?.start === one.start}
            aria-describedby={peek.shown?.start === one.start ? popup : undefined}
            onFocus={(event) => {
              setStop(index);
              peek.open(one, event.currentTarget);
            }}
            onBlur={peek.close}
            onPointerEnter={(event) => peek.openSoon(one, event.currentTarget)}
            onPointerLeave={peek.closeSoon}
            onKeyDown={(event) => move(event, index)}
          >
            {pieces}
          </span>
        );
      })}
      <span id={hint} className="visually-hidden" lang="en">
        {proven.length > 0 ? t('proof.hint') : ''}
      </span>
      <ProofPopover
        id={popup}
        anchor={peek.anchor}
        segment={peek.shown?.segment ?? null}
        checked={(report?.checked ?? []).filter(({ fact }) => peek.shown && within(fact, peek.shown))}
        material={material}
        onEnter={peek.stay}
        onLeave={peek.closeSoon}
        onClose={peek.close}
      />
    </div>
  );
}

const within = (inner: { start: number; end: number }, outer: { start: number; end: number }) =>
  inner.start >= outer.start && inner.end <= outer.end;

function Pieces({ text, place, findings }: { text: string; place: Placed; findings: readonly Finding[] }) {
  return piecesOf(text, place, findings).map((piece) => {
    if (!piece.finding) return piece.text;
    const { level } = piece.finding;
    const Icon = findingIcons[level];
    return (
      <mark key={piece.start} className={`in-text ${level}`} data-finding={piece.finding.start}>
        {piece.first && (
          <>
            <Icon size={13} aria-hidden className="in-text-icon" />
            <span className="visually-hidden" lang="en">
              {t(`findings.level.${level}`)}:{' '}
            </span>
          </>
        )}
        {piece.text}
      </mark>
    );
  });
}
