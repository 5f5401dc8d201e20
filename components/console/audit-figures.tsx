import type { Figures, Rate } from '@/lib/ledger/metrics';
import { t } from '../i18n';
import { durationName, percentName, word } from '../i18n/words';

/** The figures in words and numbers, each with what it is out of and how sure it can be. */
export function AuditFigures({ figures }: { figures: Figures }) {
  const ms = figures.msToDraft;
  return (
    <>
      <dl className="audit-figures">
        <div>
          <dt>{t('console.audit.shown')}</dt>
          <dd>{figures.shown}</dd>
          <dd className="of">{t('console.audit.withheld', { count: figures.withheld })}</dd>
        </div>
        <Share label={t('console.audit.inserted')} rate={figures.inserted} />
        <Share label={t('console.audit.verbatim')} rate={figures.edits.verbatim} />
        <Share label={t('console.audit.light')} rate={figures.edits.light} />
        <Share label={t('console.audit.heavy')} rate={figures.edits.heavy} />
        <Share label={t('console.audit.discarded')} rate={figures.edits.discarded} />
        <Share label={t('console.audit.fact-edited')} rate={figures.factEdited} />
        <div>
          <dt>{t('console.audit.ms')}</dt>
          <dd>{ms ? durationName(ms.p50) : t('console.audit.no-data')}</dd>
          {ms ? <dd className="of">{t('console.audit.ms.p95', { time: durationName(ms.p95) })}</dd> : null}
        </div>
      </dl>
      <p className="audit-note">{t('console.audit.ranges')}</p>
      <div className="audit-lists">
        <Counts
          title={t('console.audit.rejections')}
          rows={Object.entries(figures.rejected).map(([name, count]) => [word('reject', name), [count]])}
          heads={[t('console.audit.count')]}
        />
        <Counts
          title={t('console.audit.withheld-by')}
          rows={Object.entries(figures.withheldBy).map(([name, count]) => [word('abstain', name), [count]])}
          heads={[t('console.audit.count')]}
        />
        <Counts
          title={t('console.audit.allowed-once')}
          rows={Object.entries(figures.allowedOnce).map(([name, count]) => [name, [count]])}
          heads={[t('console.audit.count')]}
        />
        <Counts
          title={t('console.audit.flags')}
          rows={Object.entries(figures.flags).map(([name, flag]) => [
            word('trigger', name),
            [flag.shown, flag.wrong, flag.missed],
          ])}
          heads={[
            t('console.audit.flag.shown'),
            t('console.audit.flag.wrong'),
            t('console.audit.flag.missed'),
          ]}
        />
      </div>
    </>
  );
}

const percent = (share: number | null) => (share === null ? '' : percentName(share));

function Share({ label, rate }: { label: string; rate: Rate }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{rate.n === 0 ? t('console.audit.no-data') : percent(rate.count / rate.n)}</dd>
      {rate.n === 0 ? null : (
        <dd className="of">
          {t('console.audit.of', {
            count: rate.count,
            n: rate.n,
            low: percent(rate.low),
            high: percent(rate.high),
          })}
        </dd>
      )}
    </div>
  );
}

interface CountsProps {
  title: string;
  heads: readonly string[];
  rows: readonly (readonly [string, readonly number[]])[];
}

function Counts({ title, heads, rows }: CountsProps) {
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{title}</span>
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows]
          .sort((a, b) => (b[1][0] ?? 0) - (a[1][0] ?? 0))
          .map(([name, counts]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {counts.map((count, i) => (
                <td key={heads[i]} className="number">
                  {count}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
