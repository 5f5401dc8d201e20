import { TriangleAlert } from 'lucide-react';
import type { Finding } from '@/lib/copilot/contract';
import type { SourceRef } from '@/lib/engines/contract';
import { t } from '../i18n';
import { useView } from './context';
import { describe } from './source-of';

type Disagreeing = Finding & { source: SourceRef; against: SourceRef };

const disagrees = (finding: Finding): finding is Disagreeing =>
  finding.source !== undefined && finding.against !== undefined;

/** Findings of the draft and of the reply box that rest on two sources which disagree, each pair once. */
function useConflicts(): Disagreeing[] {
  const draft = useView((view) => (view.draft.at === 'ready' ? view.draft.report : null));
  const composer = useView((view) => view.composer?.report ?? null);
  const found = [...(draft?.findings ?? []), ...(composer?.findings ?? [])].filter(disagrees);
  return [...new Map(found.map((one) => [pairOf(one), one])).values()];
}

const keyOf = ({ kind, id, quote }: SourceRef) => `${kind} ${id} ${quote ?? ''}`;
const pairOf = ({ source, against }: Disagreeing) => [keyOf(source), keyOf(against)].sort().join(' ');

/** Whether a source is one of two that disagree on what the reply says. */
export function useDisagrees(kind: string, id: string): boolean {
  return useConflicts().some((one) =>
    [one.source, one.against].some((source) => source.kind === kind && source.id === id),
  );
}

/** Both sides of one disagreement, with their words, version, approver and dates. */
export function BothSources({ finding }: { finding: Finding }) {
  const material = useView((view) => view.material);
  if (!disagrees(finding)) return null;
  return (
    <ul className="both">
      {[finding.source, finding.against].map((source) => {
        const about = material ? describe(material, source) : null;
        return (
          <li key={keyOf(source)}>
            <p className="both-title">{about?.title ?? source.id}</p>
            <blockquote>{source.quote}</blockquote>
            <p className="both-facts">{about ? about.facts.join(' · ') : t('proof.gone')}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** Above the other sources: those that disagree on what the reply says, so that none of the two is overlooked. */
export function Conflicts() {
  const conflicts = useConflicts();
  if (conflicts.length === 0) return null;
  return (
    <>
      <h3 className="sub disagree">
        <TriangleAlert size={14} aria-hidden />
        {t('sources.conflict')}
      </h3>
      {conflicts.map((one) => (
        <BothSources key={pairOf(one)} finding={one} />
      ))}
    </>
  );
}
