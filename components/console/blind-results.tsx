import { kappa, type Raters, scoresOf } from '@/lib/ledger/agreement';
import { type Stratum, verdictOn, weightedShare } from '@/lib/ledger/blind';
import { criteria } from '@/lib/ledger/scorecard';
import { t } from '../i18n';
import { percentName } from '../i18n/words';

const two = (value: number) => String(Math.round(value * 100) / 100);

export interface BlindResultsProps {
  strata: readonly Stratum[];
  raters: Raters | null;
}

/** The share right by criterion, weighted by how many drafts each stratum holds, and whether two raters agree. */
export function BlindResults({ strata, raters }: BlindResultsProps) {
  return (
    <>
      <h2 className="console-part">{t('blind.results')}</h2>
      <p className="console-lead">
        {raters
          ? t('blind.raters', { a: raters.a, b: raters.b, count: raters.pairs.length })
          : t('blind.one-rater')}
      </p>
      <table className="sample-figures">
        <caption>{t('blind.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('blind.criterion')}</th>
            <th scope="col">{t('blind.right')}</th>
            <th scope="col">{t('blind.covered')}</th>
            <th scope="col">{t('blind.kappa')}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => {
            const share = weightedShare(strata, (story) => verdictOn(story, criterion));
            const agreed = raters && kappa(scoresOf(raters, criterion));
            return (
              <tr key={criterion}>
                <th scope="row">{t(`scorecard.${criterion}`)}</th>
                <td data-name={t('blind.right')}>
                  {share
                    ? t('blind.share', {
                        share: percentName(share.value),
                        n: share.n,
                        low: percentName(share.low),
                        high: percentName(share.high),
                      })
                    : t('console.sample.not-yet')}
                </td>
                <td data-name={t('blind.covered')}>{share ? percentName(share.covered) : ''}</td>
                <td data-name={t('blind.kappa')}>
                  {agreed
                    ? t('blind.kappa.of', {
                        value: two(agreed.value),
                        n: agreed.n,
                        low: two(agreed.low),
                        high: two(agreed.high),
                      })
                    : t('blind.kappa.none')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
