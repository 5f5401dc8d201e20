import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { Story } from '@/lib/ledger/stories';
import { t } from '../i18n';
import { momentName, title } from '../i18n/words';
import type { Drill } from './audit-split';

/** Rows drawn at once. */
const most = 100;

export interface JoinDrillProps {
  drill: Drill;
  stories: readonly Story[];
  onClear(): void;
}

/** The suggestions behind one bar, with the device and the records in which each stands: its texts are on that device alone. */
export function JoinDrill({ drill, stories, onClear }: JoinDrillProps) {
  const listed = useMemo(() => {
    const wanted = new Set(drill.suggestions);
    return stories.filter(({ suggestion }) => wanted.has(suggestion));
  }, [drill, stories]);
  return (
    <>
      <p className="audit-drill" role="status">
        {drill.title}
        <button type="button" className="button" onClick={onClear}>
          <X aria-hidden size={14} />
          {t('split.clear')}
        </button>
      </p>
      <table>
        <caption>{t('join.drill', { count: listed.length, shown: Math.min(most, listed.length) })}</caption>
        <thead>
          <tr>
            {['at', 'intent', 'outcome', 'device', 'numbers'].map((column) => (
              <th key={column} scope="col">
                {t(`join.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.slice(0, most).map(({ suggestion, at, intent, outcome, device, records }) => (
            <tr key={suggestion}>
              <th scope="row">{momentName(at)}</th>
              <td>{title(intent)}</td>
              <td>{t(`outcome.${outcome}`)}</td>
              <td className="join-device">{device}</td>
              <td>{records.map(({ seq }) => seq).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
