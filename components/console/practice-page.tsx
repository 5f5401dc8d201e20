import { GraduationCap, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '@/lib/copilot/practice/attempt';
import type { PracticeState, PracticeStore } from '@/lib/stores/practice';
import { t } from '../i18n';
import { counted, momentName } from '../i18n/words';
import { BrandChoice } from './brand-choice';
import type { PageProps } from './page-props';
import { PracticeScore } from './practice-score';
import { PracticeTicket } from './practice-ticket';
import { Problem } from './problem';
import { SureButton } from './sure-button';
import './practice.css';

/** Exercises that a lead gave out with the pack, and what was tried on this device. Nobody is ranked. */
export function PracticePage({ store, state }: Omit<PageProps, 'save'>) {
  const { practice } = store;
  const own = useStore(practice);
  const { packs, standings } = state;
  const only = packs?.length === 1 ? packs[0]?.brand.id : undefined;
  useEffect(() => {
    if (only !== undefined && practice.getState().brandId === '') void practice.choose(only);
  }, [practice, only]);
  // A new pack, or a stop of drafting, counts here as it does beside a real ticket.
  const [seen] = useState({ standings, settings: state.settings });
  useEffect(() => {
    if (standings !== seen.standings || state.settings !== seen.settings) void practice.refresh();
  }, [practice, standings, state.settings, seen]);
  const brands = (packs ?? []).map(({ brand: { id, name } }) => ({ id, name }));
  return (
    <section className="desk practice" aria-labelledby="practice-title">
      <header className="console-head">
        <h1 id="practice-title">{t('console.nav.practice')}</h1>
        <BrandChoice brands={brands} value={own.brandId} onChange={(id) => void practice.choose(id)} />
      </header>
      <p className="console-lead">{t('practice.lead')}</p>
      {own.problem ? <Problem problem={own.problem} /> : null}
      {packs?.length === 0 ? <p className="console-empty">{t('console.packs.none')}</p> : null}
      {own.open ? (
        <PracticeTicket
          key={own.open.ticket.id}
          practice={practice}
          open={own.open}
          triggers={own.triggers}
        />
      ) : (
        <Exercises practice={practice} state={own} />
      )}
    </section>
  );
}

interface PartProps {
  practice: PracticeStore;
  state: PracticeState;
}

function Exercises({ practice, state: { exercises, attempts } }: PartProps) {
  if (exercises === null) return null;
  return (
    <>
      {exercises.length === 0 ? <p className="console-empty">{t('practice.none')}</p> : null}
      <ul className="practice-list">
        {exercises.map(({ id, title, points }) => {
          const tries = attempts.filter(({ exercise }) => exercise === id);
          return (
            <li key={id}>
              <div>
                <p className="title">{title}</p>
                <p className="of">
                  {counted('practice.expected.one', 'practice.expected', points.length)} {lastOf(tries)}
                </p>
              </div>
              <button type="button" className="button" onClick={() => void practice.start(id)}>
                <GraduationCap aria-hidden size={16} />
                {t('practice.start')} <span className="visually-hidden">{title}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <Attempts practice={practice} attempts={attempts} />
    </>
  );
}

function lastOf([last, ...others]: readonly Attempt[]): string {
  if (!last) return t('practice.never');
  const { got, of } = last.score;
  return t('practice.last', { got, of, tries: others.length + 1 });
}

function Attempts({ practice, attempts }: { practice: PracticeStore; attempts: readonly Attempt[] }) {
  if (attempts.length === 0) return null;
  return (
    <section className="practice-past" aria-labelledby="practice-past">
      <h2 id="practice-past" className="console-part">
        {t('practice.past')}
      </h2>
      <p className="of">{t('practice.past.lead')}</p>
      <ul className="practice-list">
        {attempts.map((attempt) => (
          <li key={`${attempt.at} ${attempt.exercise}`}>
            <details>
              <summary>
                {attempt.title}{' '}
                <span className="of">
                  {momentName(attempt.at)},{' '}
                  {t('practice.score', { got: attempt.score.got, of: attempt.score.of })}
                </span>
              </summary>
              <p className="practice-why">{attempt.reply}</p>
              <PracticeScore score={attempt.score} />
            </details>
          </li>
        ))}
      </ul>
      <p className="console-acts">
        <SureButton sure={t('practice.forget.sure')} onSure={() => void practice.forget()}>
          <Trash2 aria-hidden size={16} />
          {t('practice.forget')}
        </SureButton>
      </p>
    </section>
  );
}
