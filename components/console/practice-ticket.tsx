import { ArrowLeft, ClipboardCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { OpenExercise, PracticeStore } from '@/lib/stores/practice';
import type { Message } from '@/lib/ticket/ticket';
import { t } from '../i18n';
import { momentName, word } from '../i18n/words';
import { Sidebar } from '../sidebar/sidebar';
import { PracticeScore } from './practice-score';

interface TicketProps {
  practice: PracticeStore;
  open: OpenExercise;
  triggers: readonly string[];
}

/** A ticket as a helpdesk would show it, with the agent's own sidebar. Nothing in it can be sent. */
export function PracticeTicket({ practice, open, triggers }: TicketProps) {
  const { exercise, ticket, sidebar, score } = open;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="practice-open">
      <p className="console-acts">
        <button type="button" className="button" onClick={() => practice.leave()}>
          <ArrowLeft aria-hidden size={16} />
          {t('practice.back')}
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {exercise.title}
      </h2>
      <p className="of">{t('practice.ticket.lead')}</p>
      <div className="practice-columns">
        <div>
          <Thread messages={ticket.messages} subject={ticket.subject} shown={open.shown} />
          <Orders orders={ticket.orders} />
          <Reply practice={practice} open={open} />
          <Marks practice={practice} open={open} triggers={triggers} />
          <p className="console-acts">
            <button
              type="button"
              className="button primary"
              disabled={open.checking || (open.reply.trim() === '' && open.marked.length === 0)}
              onClick={() => void practice.check()}
            >
              <ClipboardCheck aria-hidden size={16} />
              {t('practice.check')}
            </button>
          </p>
          <p className="visually-hidden" role="status">
            {score ? t('practice.score', { got: score.got, of: score.of }) : ''}
          </p>
          {score ? (
            <PracticeScore score={score} focus {...(exercise.why ? { why: exercise.why } : {})} />
          ) : null}
        </div>
        <aside className="practice-side" aria-label={t('sidebar.title')}>
          <Sidebar store={sidebar} inside />
        </aside>
      </div>
    </div>
  );
}

function Thread(props: { messages: readonly Message[]; subject: string; shown: OpenExercise['shown'] }) {
  const { messages, subject, shown } = props;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const place = messages.findIndex(({ id }) => id === shown?.id);
    const item = list.current?.children[place];
    if (!(item instanceof HTMLElement)) return;
    item.focus();
    item.scrollIntoView?.({ block: 'center' });
  }, [shown, messages]);
  return (
    <>
      {subject ? <h3>{subject}</h3> : null}
      <ol ref={list} className="practice-thread" aria-label={t('practice.thread')}>
        {messages.map(({ id, author, authorName, public: open, at, text }) => (
          <li key={id} tabIndex={-1} className={open ? author : 'note'}>
            <p className="of">
              {[authorName, t(`practice.who.${open ? author : 'note'}`), momentName(at)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className="text">{text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Orders({ orders }: Pick<OpenExercise['ticket'], 'orders'>) {
  if (orders.length === 0) return null;
  return (
    <ul className="practice-orders" aria-label={t('practice.orders')}>
      {orders.map(({ id, placedAt, fulfilment, payment, total, items, tracking }) => (
        <li key={id}>
          {[
            id,
            placedAt?.slice(0, 10),
            fulfilment,
            payment,
            total ? `${total.amount} ${total.currency}` : undefined,
            ...items.map(({ name, quantity }) => `${quantity} × ${name}`),
            ...tracking.map(({ number, carrier }) => [carrier, number].filter(Boolean).join(' ')),
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  );
}

function Reply({ practice, open }: Omit<TicketProps, 'triggers'>) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open.focus > 0) box.current?.focus();
  }, [open.focus]);
  return (
    <div className="practice-reply">
      <label htmlFor="practice-reply">{t('practice.reply')}</label>
      <p className="of" id="practice-reply-hint">
        {t('practice.reply.hint')}
      </p>
      <textarea
        id="practice-reply"
        ref={box}
        aria-describedby="practice-reply-hint"
        value={open.reply}
        onChange={(event) => practice.type(event.target.value)}
      />
      {open.note ? (
        <details className="practice-marks">
          <summary>{t('practice.note')}</summary>
          <p className="practice-why">{open.note}</p>
        </details>
      ) : null}
    </div>
  );
}

/** What of the ticket is somebody else's to decide. */
function Marks({ practice, open, triggers }: TicketProps) {
  return (
    <details className="practice-marks" open={open.marked.length > 0}>
      <summary>{t('practice.marks', { count: open.marked.length })}</summary>
      <fieldset>
        <legend>{t('practice.marks.hint')}</legend>
        {triggers.map((trigger) => (
          <label key={trigger}>
            <input
              type="checkbox"
              checked={open.marked.includes(trigger)}
              onChange={(event) => practice.mark(trigger, event.target.checked)}
            />
            {word('trigger', trigger)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
