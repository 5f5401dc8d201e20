import { type FormEvent, useState } from 'react';
import type { Stratum } from '@/lib/ledger/blind';
import type { BlindState } from '@/lib/stores/console/blind-state';
import { t } from '../i18n';
import { title } from '../i18n/words';

export interface BlindPlanFormProps {
  blind: BlindState;
  strata: readonly Stratum[];
  onPlan(change: { from: string; to: string; size: number; minimum: number; rater: string }): void;
}

/** Which days, how many, and who judges; then what was drawn, by stratum. */
export function BlindPlanForm({ blind: { plan, rater }, strata, onPlan }: BlindPlanFormProps) {
  const [draft, setDraft] = useState({
    from: plan.from,
    to: plan.to,
    size: String(plan.size),
    minimum: String(plan.minimum),
    rater,
  });
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const save = (event: FormEvent) => {
    event.preventDefault();
    onPlan({ ...draft, size: Number(draft.size), minimum: Number(draft.minimum), rater: draft.rater.trim() });
  };
  const drawn = strata.reduce((sum, one) => sum + one.drawn.length, 0);
  const all = strata.reduce((sum, one) => sum + one.size, 0);
  return (
    <>
      <form className="audit-filters" onSubmit={save}>
        <label>
          {t('blind.from')}
          <input
            type="date"
            required
            value={draft.from}
            max={draft.to}
            onChange={(event) => change({ from: event.target.value })}
          />
        </label>
        <label>
          {t('blind.to')}
          <input
            type="date"
            required
            value={draft.to}
            min={draft.from}
            onChange={(event) => change({ to: event.target.value })}
          />
        </label>
        <label>
          {t('blind.size')}
          <input
            type="number"
            required
            min={1}
            max={1000}
            value={draft.size}
            onChange={(event) => change({ size: event.target.value })}
          />
        </label>
        <label>
          {t('blind.minimum')}
          <input
            type="number"
            required
            min={0}
            max={50}
            value={draft.minimum}
            onChange={(event) => change({ minimum: event.target.value })}
          />
        </label>
        <label>
          {t('blind.rater')}
          <input
            type="text"
            required
            maxLength={40}
            autoComplete="off"
            value={draft.rater}
            onChange={(event) => change({ rater: event.target.value })}
          />
        </label>
        <button type="submit" className="button">
          {t('blind.draw')}
        </button>
      </form>
      <p className="of">
        {t('blind.drawn', { drawn, all })} {t('console.sample.seed')} <code>{plan.seed}</code>
      </p>
      {strata.length > 0 ? (
        <details className="console-more">
          <summary>{t('blind.strata', { count: strata.length })}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('console.stories.intent')}</th>
                <th scope="col">{t('blind.risk')}</th>
                <th scope="col" className="number">
                  {t('blind.column.drafts')}
                </th>
                <th scope="col" className="number">
                  {t('blind.column.drawn')}
                </th>
              </tr>
            </thead>
            <tbody>
              {strata.map(({ intent, risk, size, drawn: list }) => (
                <tr key={`${intent} ${risk}`}>
                  <th scope="row">{intent === '' ? t('split.none') : title(intent)}</th>
                  <td>{t(`blind.risk.${risk}`)}</td>
                  <td className="number">{size}</td>
                  <td className="number">{list.length}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
    </>
  );
}
