import type { Rate } from '@/lib/ledger/figures/intervals';
import type { Detection, Detections } from '@/lib/ledger/recall';
import { t } from '../i18n';
import { percentName } from '../i18n/words';
import { ruleName } from './rules-table';

/** Under so many labelled tickets the range says more than the figure. */
const few = 100;

/** Precision by the agents' corrections and recall by the labels, each with what it is out of and its range. */
export function SampleFigures({ figures }: { figures: Detections }) {
  const { labelled, drawn, unreadable, weight, unflagged } = figures;
  const rows = [
    ['any', t('console.sample.any'), figures.any] as const,
    ...Object.entries(figures.byTrigger).map(
      ([trigger, detection]) => [trigger, ruleName(trigger), detection] as const,
    ),
  ];
  return (
    <>
      <h2 className="console-part">{t('console.sample.figures')}</h2>
      <p className="console-lead">
        {weight === null
          ? t('console.sample.not-measured')
          : t('console.sample.measured', {
              labelled,
              drawn,
              unflagged,
              weight: Math.round(weight * 10) / 10,
            })}
        {unreadable > 0 ? ` ${t('console.sample.unreadable', { count: unreadable })}` : ''}
      </p>
      {weight !== null && labelled < few ? (
        <p className="sample-note">{t('console.sample.few', { count: labelled })}</p>
      ) : null}
      <table className="sample-figures">
        <caption>{t('console.sample.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.trigger')}</th>
            <th scope="col">{t('console.sample.precision')}</th>
            <th scope="col">{t('console.sample.missed')}</th>
            <th scope="col">{t('console.sample.recall')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, name, detection]) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-name={t('console.sample.precision')}>{precisionWords(detection.precision)}</td>
              <td data-name={t('console.sample.missed')}>{missedWords(detection.missed)}</td>
              <td data-name={t('console.sample.recall')}>{recallWords(detection)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function precisionWords({ count, n, low, high }: Rate): string {
  if (n === 0 || low === null || high === null) return t('console.sample.no-flags');
  return t('console.sample.share', {
    share: percentName(count / n),
    count,
    n,
    low: percentName(low),
    high: percentName(high),
  });
}

const missedWords = ({ count, n }: Rate): string =>
  n === 0 ? t('console.sample.not-yet') : t('console.sample.of', { count, n });

function recallWords({ missed, recall }: Detection): string {
  if (missed.n === 0) return t('console.sample.not-yet');
  if (!recall) return t('console.sample.nothing-met');
  return t('console.sample.range', {
    share: percentName(recall.value),
    low: percentName(recall.low),
    high: percentName(recall.high),
  });
}
