import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { Finding } from '@/lib/copilot/contract';
import { mayBeAllowed } from '@/lib/copilot/gate/allow-once';
import { t } from '../../i18n';
import { Button } from '../../ui/button';
import { BothSources } from '../conflicts';
import { say } from '../say';
import { AllowOnce } from './allow-once';

export const findingIcons = { block: CircleX, warn: TriangleAlert, note: Info } as const;
const order = { block: 0, warn: 1, note: 2 } as const;

export interface FindingListProps {
  findings: readonly Finding[];
  /** Absent where the text is not ours to change, such as the reply box. */
  onFix?(finding: Finding): void;
  onShow?(finding: Finding): void;
  /** A lead may let one pass here. */
  allows?: boolean;
}

/** What is wrong, and what would satisfy the rule; with the mend where there is one. The gravest first. */
export function FindingList({ findings, onFix, onShow, allows = false }: FindingListProps) {
  const sorted = [...findings].sort((a, b) => order[a.level] - order[b.level] || a.start - b.start);
  return (
    <ul className="findings">
      {sorted.map((finding) => {
        const Icon = findingIcons[finding.level];
        return (
          <li key={`${finding.rule} ${finding.start} ${finding.end}`} className={`finding ${finding.level}`}>
            <Icon size={16} aria-hidden className="finding-icon" />
            <div>
              <p className="finding-what">
                <strong>{t(`findings.level.${finding.level}`)}</strong> {say(finding.message)}
              </p>
              <BothSources finding={finding} />
              <p className="finding-do">{say(finding.satisfy)}</p>
              <p className="finding-acts">
                {onFix && finding.fix !== undefined && (
                  <Button onClick={() => onFix(finding)}>
                    {finding.fix.trim() === ''
                      ? t('findings.fix.remove')
                      : t('findings.fix', { fix: finding.fix.trim() })}
                  </Button>
                )}
                {onShow && finding.end > finding.start && (
                  <Button look="quiet" onClick={() => onShow(finding)}>
                    {t('findings.show')}{' '}
                    <span className="visually-hidden">
                      {t('findings.show.where', { text: finding.text })}
                    </span>
                  </Button>
                )}
              </p>
              {allows && mayBeAllowed(finding) && <AllowOnce finding={finding} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
