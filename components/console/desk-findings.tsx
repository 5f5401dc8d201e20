import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { Finding } from '@/lib/copilot/contract';
import { t } from '../i18n';
import { say } from '../sidebar/say';

const icons = { block: CircleX, warn: TriangleAlert, note: Info } as const;
const order = { block: 0, warn: 1, note: 2 } as const;

/** What the gate finds in a text, the gravest first. */
export function DeskFindings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className="desk-good">{t('desk.findings.none')}</p>;
  const sorted = [...findings].sort((a, b) => order[a.level] - order[b.level] || a.start - b.start);
  return (
    <ul className="desk-findings">
      {sorted.map((finding) => {
        const Icon = icons[finding.level];
        return (
          <li key={`${finding.rule} ${finding.start} ${finding.end}`} className={finding.level}>
            <Icon aria-hidden size={16} />
            <div>
              <p>
                <strong>{t(`findings.level.${finding.level}`)}</strong> {say(finding.message)}
              </p>
              <p className="of">{say(finding.satisfy)}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
