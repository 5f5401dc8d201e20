import type { Days, MissingDays } from '@/lib/ledger/merge/days';
import { t } from '../i18n';
import { counted, dayName } from '../i18n/words';

/** Days written out in a row; the rest is a number. */
const most = 8;

const listed = (days: readonly string[]): string => {
  if (days.length === 0) return t('join.days.none');
  const shown = days.slice(0, most).map(dayName).join(', ');
  return days.length > most ? t('join.days.more', { days: shown, more: days.length - most }) : shown;
};

/** Which devices have no record on days when others worked. */
export function JoinDays({ days: { worked, missing }, logs }: { days: Days; logs: number }) {
  const [first, last] = [worked[0], worked.at(-1)];
  if (first === undefined || last === undefined) return null;
  const period = { from: dayName(first), to: dayName(last), days: worked.length };
  if (missing.length === 0) return <p>{t('join.days.whole', { ...period, logs })}</p>;
  return (
    <details className="console-more" open={missing.length <= 5}>
      <summary>{counted('join.days.one', 'join.days', missing.length)}</summary>
      <p className="console-lead">{t('join.days.about', period)}</p>
      <table>
        <thead>
          <tr>
            {['device', 'before', 'between', 'after'].map((column) => (
              <th key={column} scope="col">
                {t(`join.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {missing.map((row) => (
            <Row key={row.log} {...row} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ device, before, between, after }: MissingDays) {
  return (
    <tr>
      <th scope="row" className="join-device">
        {device}
      </th>
      <td>{listed(before)}</td>
      <td>{listed(between)}</td>
      <td>{listed(after)}</td>
    </tr>
  );
}
