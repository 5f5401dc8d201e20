import { Check, Play, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Exercise, ExerciseTicket } from '@/lib/packs/exercise';
import { t } from '../i18n';
import { TextField } from './desk-fields';
import type { DeskPageProps } from './desk-frame';
import { completePoints, ExercisePoints } from './exercise-points';
import { PracticeScore } from './practice-score';

/** One exercise: its ticket, what a good answer does, and a trial. Kept on a click, because it is cleaned first. */
export function ExerciseForm({ desk, state, exercise }: DeskPageProps & { exercise: Exercise }) {
  const [made, setMade] = useState(exercise);
  const [reply, setReply] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // What was kept was cleaned, and is what is drawn from then on.
  useEffect(() => setMade(exercise), [exercise]);
  const change = (part: Partial<Exercise>) => setMade({ ...made, ...part });
  const changeTicket = (part: Partial<ExerciseTicket>) => change({ ticket: { ...made.ticket, ...part } });
  const whole = {
    ...made,
    title: made.title.trim(),
    points: completePoints(made.points),
    ticket: { ...made.ticket, messages: made.ticket.messages.filter(({ text }) => text.trim() !== '') },
  };
  const ready = whole.title !== '' && whole.ticket.messages.length > 0;
  const tried = state.tried?.id === exercise.id ? state.tried : null;
  return (
    <form
      className="desk-form"
      aria-label={t('practice.form')}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void desk.keepExercise(whole);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {exercise.title}
      </h2>
      <p className="console-warn">{t('practice.read-it')}</p>
      <div className="desk-fields">
        <TextField label={t('practice.title')} value={made.title} onChange={(title) => change({ title })} />
        <TextField
          label={t('practice.subject')}
          value={made.ticket.subject}
          onChange={(subject) => changeTicket({ subject })}
        />
      </div>
      {made.ticket.messages.map((message, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a message is its place
        <p key={i} className="desk-field exercise-message">
          <label>
            {t('practice.message', {
              number: i + 1,
              who: t(`practice.who.${message.public ? message.author : 'note'}`),
            })}
            <textarea
              rows={4}
              maxLength={8_000}
              value={message.text}
              onChange={(event) =>
                changeTicket({
                  messages: made.ticket.messages.map((one, at) =>
                    at === i ? { ...one, text: event.target.value } : one,
                  ),
                })
              }
            />
          </label>
        </p>
      ))}
      <ExercisePoints desk={state.desk} points={made.points} onChange={(points) => change({ points })} />
      <p className="desk-field">
        <label>
          {t('practice.why')}
          <textarea
            rows={3}
            maxLength={2_000}
            value={made.why ?? ''}
            onChange={(event) => {
              const { why: _gone, ...rest } = made;
              setMade(event.target.value ? { ...rest, why: event.target.value } : rest);
            }}
          />
        </label>
      </p>
      <p className="console-acts">
        <button type="submit" className="button primary" disabled={!ready}>
          <Check aria-hidden size={16} />
          {t('practice.keep')}
        </button>
        <button type="button" className="button" onClick={() => desk.removeExercise(exercise.id)}>
          <Trash2 aria-hidden size={14} />
          {t('practice.remove')}
        </button>
      </p>
      <h3>{t('practice.try')}</h3>
      <p className="desk-field">
        <label>
          {t('practice.try.reply')}
          <textarea rows={4} value={reply} onChange={(event) => setReply(event.target.value)} />
        </label>
      </p>
      <p className="console-acts">
        <button type="button" className="button" onClick={() => void desk.tryExercise(whole, reply)}>
          <Play aria-hidden size={16} />
          {t('practice.try.go')}
        </button>
      </p>
      {tried ? (
        <>
          {reply.trim() === '' && tried.reply ? <div className="desk-reply">{tried.reply}</div> : null}
          <PracticeScore score={tried.score} />
        </>
      ) : null}
    </form>
  );
}
