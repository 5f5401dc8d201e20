import { Check, CornerUpLeft, Play, Square, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { hindrances } from '@/lib/packs/desk/checks';
import { nearestApproved } from '@/lib/packs/desk/duplicates';
import { type Entry, keyOf, type MacroEntry } from '@/lib/packs/desk/entry';
import { t } from '../i18n';
import { word } from '../i18n/words';
import { ArticleForm } from './desk-article';
import { ItemDiff, WordDiff } from './desk-diff';
import { DeskEditor } from './desk-editor';
import { DeskFrame, type DeskPageProps } from './desk-frame';
import { DeskPreview, DeskTickets } from './desk-preview';
import { DeskProposals } from './desk-proposals';
import type { PageProps } from './page-props';

/** What waits for a lead's decision, and what the product proposes from the record of this device. */
export function ReviewPage(props: PageProps) {
  return (
    <DeskFrame {...props} place="review">
      {(page) => (
        <>
          <Queue {...page} lead={props.state.lead} samples={props.state.hasSampleTickets} />
          <DeskProposals {...page} />
        </>
      )}
    </DeskFrame>
  );
}

type QueueProps = DeskPageProps & { lead: PageProps['state']['lead']; samples: boolean };

function Queue({ desk, state, lead, samples }: QueueProps) {
  const waiting = (state.desk?.entries ?? []).filter(({ item }) => item.status === 'in_review');
  const entry = waiting.find((one) => keyOf(one) === state.open) ?? waiting[0];
  return (
    <section aria-labelledby="desk-queue">
      <h2 id="desk-queue" className="console-part">
        {t('desk.queue', { count: waiting.length })}
      </h2>
      {waiting.length === 0 ? <p className="of">{t('desk.queue.empty')}</p> : null}
      {lead === null || lead.open ? null : (
        <p className="console-warn">
          {t(lead.name === '' ? 'desk.lead.none' : 'desk.lead.locked')}{' '}
          <a className="link" href="#brands">
            {t('desk.lead.go')}
          </a>
        </p>
      )}
      {entry ? (
        <div className="desk-columns review">
          <ul className="desk-queue" aria-label={t('desk.queue.list')}>
            {waiting.map((one) => (
              <li key={keyOf(one)}>
                <button
                  type="button"
                  aria-current={one === entry ? 'true' : undefined}
                  onClick={() => desk.openItem(keyOf(one))}
                >
                  <span className="desk-row-title">{one.item.title || t('desk.untitled')}</span>
                  <span className="desk-row-more">{sourceWords(one)}</span>
                </button>
              </li>
            ))}
          </ul>
          <Case key={keyOf(entry)} desk={desk} state={state} entry={entry} samples={samples} />
        </div>
      ) : null}
    </section>
  );
}

const sourceWords = ({ note: { source }, approved }: Entry): string =>
  source
    ? t(`desk.source.${source.kind}`, { text: source.text })
    : t(approved ? 'desk.source.changed' : 'desk.source.hand');

function Case({ desk, state, entry, samples }: DeskPageProps & { entry: Entry; samples: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // After a decision the next case takes the focus; the page as it opens does not move it.
  useEffect(() => {
    if (state.done) heading.current?.focus();
  }, [state.done]);
  return (
    <article className="desk-case">
      <h3 ref={heading} tabIndex={-1}>
        {entry.item.title || t('desk.untitled')}
      </h3>
      <p className="of">{sourceWords(entry)}</p>
      <Against state={state} entry={entry} />
      {entry.kind === 'macro' ? (
        <div className="desk-split">
          <DeskEditor desk={desk} state={state} entry={entry} />
          <div>
            <DeskPreview desk={desk} state={state} entry={entry} />
            <DeskTickets desk={desk} state={state} samples={samples} />
            <Trial desk={desk} state={state} entry={entry} />
          </div>
        </div>
      ) : (
        <ArticleForm desk={desk} state={state} entry={entry} />
      )}
      <Decision desk={desk} entry={entry} />
    </article>
  );
}

/** What it changes: against its own approved text, or against the approved macro that reads most like it. */
function Against({ state, entry }: { state: DeskPageProps['state']; entry: Entry }) {
  const macros = useMemo(() => state.rows.map((row) => row.entry), [state.rows]);
  const near = useMemo(
    () =>
      entry.kind === 'macro' && !entry.approved
        ? nearestApproved(entry.item.body, entry.item.language, macros, entry.item.id)
        : null,
    [entry, macros],
  );
  if (entry.approved)
    return (
      <section aria-label={t('desk.against.own')} className="desk-against">
        <h4>{t('desk.against.own')}</h4>
        <ItemDiff before={entry.approved} after={entry.item} />
      </section>
    );
  if (entry.kind === 'article') return null;
  if (!near?.entry.approved) return <p className="of">{t('desk.against.none')}</p>;
  const name = t('desk.against.near', { title: near.entry.approved.title });
  return (
    <section aria-label={name} className="desk-against">
      <h4>{name}</h4>
      <WordDiff before={near.entry.approved.body} after={entry.item.body} />
    </section>
  );
}

/** Which of the tickets at hand it would have answered. */
function Trial({ desk, state, entry }: DeskPageProps & { entry: MacroEntry }) {
  const key = keyOf(entry);
  const trial = state.trial?.key === key ? state.trial : null;
  const running = trial?.at === 'running';
  return (
    <section aria-label={t('desk.trial')} className="desk-trial">
      <h3>{t('desk.trial')}</h3>
      <p className="console-acts">
        <button
          type="button"
          className="button"
          disabled={running || state.tickets.length === 0}
          onClick={() => void desk.runTrial(key)}
        >
          <Play aria-hidden size={14} />
          {t('desk.trial.run', { count: state.tickets.length })}
        </button>
        {running ? (
          <button type="button" className="button" onClick={() => desk.stopTrial()}>
            <Square aria-hidden size={14} />
            {t('console.rules.stop')}
          </button>
        ) : null}
      </p>
      <p className="of" role="status">
        {trial === null
          ? t(state.tickets.length === 0 ? 'desk.trial.no-tickets' : 'desk.trial.ready')
          : running
            ? t('desk.trial.running', { done: trial.done, of: trial.of })
            : t('desk.trial.done', { count: trial.answered.length, of: trial.done })}
      </p>
      <ul>
        {trial?.answered.map(({ ticket, subject, before }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pasted tickets may repeat an id, and the list only grows
          <li key={i}>
            {t('console.rules.ticket', { id: ticket })} {subject}
            <span className="of">
              {' '}
              {'macro' in before
                ? t('desk.trial.instead', {
                    macro:
                      state.rows.find((row) => row.entry.item.id === before.macro)?.entry.item.title ??
                      before.macro,
                  })
                : t('desk.trial.nothing', { reason: word('abstain', before.reason) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decision({ desk, entry }: Pick<DeskPageProps, 'desk'> & { entry: Entry }) {
  const [comment, setComment] = useState('');
  const key = keyOf(entry);
  const stops = hindrances(entry);
  return (
    <div className="desk-decision">
      <label>
        {t('desk.comment')}
        <input value={comment} onChange={(event) => setComment(event.target.value)} />
      </label>
      <p className="console-acts">
        <button
          type="button"
          className="button primary"
          disabled={stops.length > 0}
          onClick={() => void desk.approve(key)}
        >
          <Check aria-hidden size={16} />
          {t('desk.approve')}
        </button>
        <button
          type="button"
          className="button"
          disabled={comment.trim() === ''}
          onClick={() => desk.sendBack(key, comment)}
        >
          <CornerUpLeft aria-hidden size={16} />
          {t('desk.send-back')}
        </button>
        <button type="button" className="button danger" onClick={() => desk.reject(key, comment.trim())}>
          <X aria-hidden size={16} />
          {t('desk.reject')}
        </button>
      </p>
      <p className="of">{t(stops.length > 0 ? 'desk.approve.stopped' : 'desk.approve.what')}</p>
    </div>
  );
}
