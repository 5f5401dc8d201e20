import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Exercise } from '@/lib/packs/exercise';
import { t } from '../i18n';
import { counted } from '../i18n/words';
import { DeskFrame, type DeskPageProps } from './desk-frame';
import { DeskTickets } from './desk-preview';
import { ExerciseForm } from './exercise-form';
import type { PageProps } from './page-props';
import './practice.css';

/** Tickets to practise on: made here from past ones, given out with the signed pack. */
export function ExercisesPage(props: PageProps) {
  return (
    <DeskFrame {...props} place="exercises">
      {(page) => <Exercises {...page} samples={props.state.hasSampleTickets} />}
    </DeskFrame>
  );
}

const none: readonly Exercise[] = [];

function Exercises({ desk, state, samples }: DeskPageProps & { samples: boolean }) {
  const exercises = state.desk?.rest.exercises ?? none;
  const open = exercises.find(({ id }) => id === state.exercise);
  return (
    <>
      <DeskTickets desk={desk} state={state} samples={samples} />
      <NewExercise desk={desk} state={state} />
      <div className="desk-columns review">
        <ul className="desk-queue" aria-label={t('practice.list')}>
          {exercises.map(({ id, title, points }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === state.exercise ? 'true' : undefined}
                onClick={() => desk.openExercise(id)}
              >
                <span className="desk-row-title">{title}</span>
                <span className="desk-row-more">
                  {counted('practice.expected.one', 'practice.expected', points.length)}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <div className="desk-right">
          {open ? (
            <ExerciseForm key={open.id} desk={desk} state={state} exercise={open} />
          ) : (
            <p className="console-empty">
              {t(exercises.length === 0 ? 'practice.none.yet' : 'practice.choose')}
            </p>
          )}
        </div>
      </div>
    </>
  );
}

/** Longest name of a ticket in the choice. */
const nameLength = 60;

function NewExercise({ desk, state }: DeskPageProps) {
  const [place, setPlace] = useState(-1);
  const asked = (state.desk?.entries ?? []).flatMap(({ approved }) =>
    approved && 'asks' in approved && approved.asks.length > 0 ? [approved] : [],
  );
  const { tickets } = state;
  return (
    <p className="console-acts exercise-new">
      <label>
        {t('practice.from')}{' '}
        <select value={place} onChange={(event) => setPlace(Number(event.target.value))}>
          {tickets.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pasted tickets may repeat an id
            <option key={i} value={i}>
              {`${one.id}: ${one.subject || one.messages[0]?.text || ''}`.slice(0, nameLength)}
            </option>
          ))}
          {asked.map(({ id, title }, i) => (
            <option key={id} value={-1 - i}>
              {t('practice.from.macro', { title }).slice(0, nameLength)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button primary"
        disabled={tickets.length === 0 && asked.length === 0}
        onClick={() => void desk.makeExercise(place)}
      >
        <Plus aria-hidden size={16} />
        {t('practice.make')}
      </button>
    </p>
  );
}
