import { ShieldAlert, ShieldCheck } from 'lucide-react';
import type { Joined } from '@/lib/ledger/merge/join';
import { t } from '../i18n';
import { JoinDays } from './join-days';
import { JoinVerdicts } from './join-verdicts';
import { alarmsOf, deviceOf, notesOf } from './join-words';

export interface JoinFoundProps {
  joined: Joined;
  brandName(id: string): string;
  /** Another brand that is in the files. */
  onTake(brand: string): void;
}

/** What the files are worth: first what an auditor must ask about, then what is worth knowing, then file by file. */
export function JoinFound({ joined, brandName, onTake }: JoinFoundProps) {
  const alarms = alarmsOf(joined);
  const notes = notesOf(joined);
  const others = [
    ...new Set(
      joined.files.flatMap(({ logs }) =>
        logs.filter(({ fate }) => fate === 'other-brand').map(({ brand }) => brand),
      ),
    ),
  ].sort();
  return (
    <section aria-labelledby="join-found">
      <h2 id="join-found" className="console-part">
        {t('join.found')}
      </h2>
      {alarms.length === 0 ? (
        <p className="audit-chain">
          <ShieldCheck aria-hidden size={16} />
          {t('join.found.none')}
        </p>
      ) : (
        <ul className="join-list broken">
          {alarms.map((alarm) => (
            <li key={alarm}>
              <ShieldAlert aria-hidden size={16} />
              {alarm}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 ? (
        <ul className="join-list">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      {others.map((brand) => (
        <p key={brand} className="join-other">
          {t('join.other', { brand: brandName(brand), taken: brandName(joined.brand ?? '') })}
          <button type="button" className="button" onClick={() => onTake(brand)}>
            {t('join.other.take', { brand: brandName(brand) })}
          </button>
        </p>
      ))}
      <JoinDays days={joined.days} logs={joined.logs.length} />
      <JoinVerdicts files={joined.files} brandName={brandName} />
      <details className="console-more">
        <summary>{t('join.logs', { count: joined.logs.length })}</summary>
        <table>
          <thead>
            <tr>
              {['device', 'records', 'first', 'last'].map((column) => (
                <th key={column} scope="col">
                  {t(`join.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {joined.logs.map(({ log, size, first, last }) => (
              <tr key={log}>
                <th scope="row" className="join-device">
                  {deviceOf(log)}
                </th>
                <td>{size}</td>
                <td>{first.slice(0, 10)}</td>
                <td>{last.slice(0, 10)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
