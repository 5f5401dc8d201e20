import { type FormEvent, useId, useState } from 'react';
import { Score } from '@/lib/ledger/record';
import { type Criterion, criteria } from '@/lib/ledger/scorecard';
import { t } from '../i18n';

export interface ScorecardFormProps {
  /** False where nothing of the draft is left to judge. */
  readable: boolean;
  onJudge(scores: Record<string, Score>): Promise<unknown>;
}

/** Six questions. Nothing is chosen beforehand, and nothing is written before all are answered. */
export function ScorecardForm({ readable, onJudge }: ScorecardFormProps) {
  const [scores, setScores] = useState<Partial<Record<Criterion, Score>>>({});
  const [busy, setBusy] = useState(false);
  const name = useId();
  const ready = !readable || criteria.every((one) => scores[one]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    await onJudge(readable ? scores : {});
    setBusy(false);
  };
  return (
    <form className="sample-form scorecard" onSubmit={(event) => void save(event)}>
      {readable ? (
        criteria.map((criterion) => (
          <fieldset key={criterion}>
            <legend>
              {t(`scorecard.${criterion}`)}
              <span className="of">{t(`scorecard.${criterion}.asks`)}</span>
            </legend>
            {Score.options.map((score) => (
              <label key={score}>
                <input
                  type="radio"
                  name={`${name}-${criterion}`}
                  checked={scores[criterion] === score}
                  onChange={() => setScores({ ...scores, [criterion]: score })}
                />
                {t(`score.${score}`)}
              </label>
            ))}
          </fieldset>
        ))
      ) : (
        <p>{t('blind.no-text')}</p>
      )}
      <button type="submit" className="button primary" disabled={!ready || busy}>
        {t(readable ? 'blind.save' : 'blind.skip')}
      </button>
    </form>
  );
}
