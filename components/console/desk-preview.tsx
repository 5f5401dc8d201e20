import { useEffect, useRef } from 'react';
import { keyOf, type MacroEntry } from '@/lib/packs/desk/entry';
import { t } from '../i18n';
import { DeskFindings } from './desk-findings';
import type { DeskPageProps } from './desk-frame';

/** Longest name of a ticket in the choice. */
const nameLength = 60;

/** The macro as the customer of the chosen ticket would get it, and what the gate says of it. */
export function DeskPreview({ desk, state, entry }: DeskPageProps & { entry: MacroEntry }) {
  const key = keyOf(entry);
  const { item } = entry;
  const { ticket, tickets, shown } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when the macro or the ticket is another
  useEffect(() => {
    void desk.preview(key);
  }, [desk, key, item, ticket, tickets]);
  const mine = shown?.key === key ? shown : null;
  return (
    <section className="desk-preview" aria-label={t('desk.preview')}>
      <label>
        {t('desk.preview.on')}
        <select value={ticket} onChange={(event) => desk.pickTicket(Number(event.target.value))}>
          <option value={-1}>{t('desk.preview.invented')}</option>
          {tickets.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pasted tickets may repeat an id
            <option key={i} value={i}>
              {`${one.id}: ${one.subject || one.messages[0]?.text || ''}`.slice(0, nameLength)}
            </option>
          ))}
        </select>
      </label>
      {mine ? (
        <>
          <div className="desk-reply" lang={mine.preview.draft.language}>
            {mine.preview.draft.segments.map((segment, i) =>
              segment.must ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a reply is drawn whole
                <mark key={i} title={t('desk.preview.must')}>
                  {segment.text}
                </mark>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a reply is drawn whole
                <span key={i}>{segment.text}</span>
              ),
            )}
          </div>
          {mine.preview.unmet.length > 0 ? (
            <p className="console-warn">
              {t('desk.preview.unmet', {
                conditions: mine.preview.unmet
                  .map(({ fact, is, value = '' }) =>
                    `${t(`desk.fact.${fact}`)} ${t(`desk.is.${is}`)} ${value}`.trim(),
                  )
                  .join('; '),
              })}
            </p>
          ) : null}
          <h3>{t('desk.findings')}</h3>
          <DeskFindings findings={mine.preview.report.findings} />
        </>
      ) : (
        <p className="of">{t('desk.preview.none')}</p>
      )}
    </section>
  );
}

/** Past tickets to try macros on. They are gone with the page. */
export function DeskTickets({ desk, state, samples }: DeskPageProps & { samples: boolean }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <details className="desk-part">
      <summary>
        {t('desk.tickets')}{' '}
        <span className="of">{t('desk.tickets.count', { count: state.tickets.length })}</span>
      </summary>
      <p className="of" id="desk-tickets-hint">
        {t('console.rules.tickets.hint')}
      </p>
      <textarea
        rows={5}
        spellCheck={false}
        aria-label={t('desk.tickets')}
        aria-describedby="desk-tickets-hint"
        value={state.pasted}
        onChange={(event) => desk.paste(event.target.value)}
      />
      <p className="console-acts">
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {t('console.rules.file')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".jsonl,.txt,application/jsonl,text/plain"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('console.rules.file')}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) void chosen.text().then(desk.paste);
            event.target.value = '';
          }}
        />
        {samples ? (
          <button type="button" className="button" onClick={() => void desk.pasteSamples()}>
            {t('console.rules.samples')}
          </button>
        ) : null}
      </p>
      {state.pasteProblems.length > 0 ? (
        <p className="console-warn">{t('desk.tickets.unread', { count: state.pasteProblems.length })}</p>
      ) : null}
    </details>
  );
}
