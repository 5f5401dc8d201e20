import { useState } from 'react';
import type { Raters } from '@/lib/ledger/agreement';
import { judgementsOf } from '@/lib/ledger/blind';
import { criteria } from '@/lib/ledger/scorecard';
import type { Story } from '@/lib/ledger/stories';
import type { BlindState } from '@/lib/stores/console/blind-state';
import { t } from '../i18n';
import { momentName, title } from '../i18n/words';
import { BlindDraft } from './blind-draft';
import { EvalCaseForm } from './eval-case-form';
import type { PageProps } from './page-props';

export interface BlindJudgedProps {
  raters: Raters | null;
  /** Judged drafts of the sample. */
  judged: readonly Story[];
  blind: BlindState;
  onRead(suggestion: string): void;
  save: PageProps['save'];
}

/** For a session of two raters: where they differ, side by side; then every judged draft, with what became of it. */
export function BlindJudged({ raters, judged, ...rest }: BlindJudgedProps) {
  const differing = (raters?.pairs ?? []).filter(({ a, b }) => criteria.some((one) => a[one] !== b[one]));
  return (
    <>
      {raters ? (
        <>
          <h2 className="console-part">{t('blind.differing', { count: differing.length })}</h2>
          {differing.map(({ story }) => (
            <Judged key={story.suggestion} story={story} {...rest} />
          ))}
        </>
      ) : null}
      {judged.length > 0 ? (
        <details className="console-more">
          <summary>{t('blind.judged', { count: judged.length })}</summary>
          {judged.map((story) => (
            <Judged key={story.suggestion} story={story} {...rest} />
          ))}
        </details>
      ) : null}
    </>
  );
}

interface JudgedProps extends Omit<BlindJudgedProps, 'raters' | 'judged'> {
  story: Story;
}

function Judged({ story, blind, onRead, save }: JudgedProps) {
  const [making, setMaking] = useState(false);
  const judgements = judgementsOf(story.records);
  const text = blind.texts[story.suggestion];
  const name = `${title(story.intent) || t('split.none')}, ${momentName(story.at)}`;
  return (
    <article className="blind-judged" aria-label={name}>
      <h3>{name}</h3>
      <p className="of">{t('blind.became', { outcome: t(`outcome.${story.outcome}`) })}</p>
      <table>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('blind.criterion')}</th>
            {judgements.map(({ rater }) => (
              <th key={rater} scope="col">
                {rater}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => {
            const scores = judgements.map(({ scores: { [criterion]: score } }) => score);
            const differs = new Set(scores).size > 1;
            return (
              <tr key={criterion}>
                <th scope="row">
                  {t(`scorecard.${criterion}`)}
                  {differs ? <span className="mark"> {t('blind.differs')}</span> : null}
                </th>
                {judgements.map(({ rater, scores: { [criterion]: score } }) => (
                  <td key={rater}>{score ? t(`score.${score}`) : ''}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {text === undefined ? (
        <button type="button" className="button" onClick={() => onRead(story.suggestion)}>
          {t('blind.read')}
          <span className="visually-hidden">: {name}</span>
        </button>
      ) : (
        <BlindDraft story={story} text={text} sources={blind.sources} />
      )}
      {text?.draft !== undefined && !making ? (
        <button type="button" className="button" onClick={() => setMaking(true)}>
          {t('case.make')}
          <span className="visually-hidden">: {name}</span>
        </button>
      ) : null}
      {making && text?.draft !== undefined ? (
        <EvalCaseForm
          story={story}
          draft={text.draft}
          sources={blind.sources}
          save={save}
          onClose={() => setMaking(false)}
        />
      ) : null}
    </article>
  );
}
