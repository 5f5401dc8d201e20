import { Copy, Plus } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { keyOf, type MacroEntry } from '@/lib/packs/desk/entry';
import { matchingRows } from '@/lib/packs/desk/filters';
import { t } from '../i18n';
import { DeskBulk } from './desk-bulk';
import { DeskDuplicates } from './desk-duplicates';
import { DeskEditor } from './desk-editor';
import { DeskFilters } from './desk-filters';
import { DeskFrame, type DeskPageProps } from './desk-frame';
import { DeskHistory } from './desk-history';
import { DeskList } from './desk-list';
import { DeskPreview, DeskTickets } from './desk-preview';
import type { PageProps } from './page-props';

/** A brand's macros: list left, the open one right. */
export function MacrosPage(props: PageProps) {
  return (
    <DeskFrame
      {...props}
      place="macros"
      acts={({ desk }) => (
        <>
          <button type="button" className="button" onClick={() => desk.findDuplicates()}>
            <Copy aria-hidden size={16} />
            {t('desk.duplicates')}
          </button>
          <button
            type="button"
            className="button primary"
            onClick={() => desk.openItem(desk.create('macro'))}
          >
            <Plus aria-hidden size={16} />
            {t('desk.new')}
          </button>
        </>
      )}
    >
      {(page) => <Macros {...page} samples={props.state.hasSampleTickets} />}
    </DeskFrame>
  );
}

function Macros({ desk, state, samples }: DeskPageProps & { samples: boolean }) {
  const { rows, filter, open, marked, today } = state;
  const found = useMemo(() => matchingRows(rows, filter, today), [rows, filter, today]);
  const entry = rows.find((row) => keyOf(row.entry) === open)?.entry;
  const keys = found.map((row) => keyOf(row.entry));
  const all = keys.length > 0 && keys.every((key) => marked.has(key));
  return (
    <>
      <DeskDuplicates desk={desk} state={state} />
      <div className="desk-columns">
        <div className="desk-left">
          <DeskFilters desk={desk} state={state} found={found.length} />
          <p className="desk-all">
            <label>
              <input
                type="checkbox"
                checked={all}
                disabled={keys.length === 0}
                onChange={() => desk.mark(keys, !all)}
              />
              {t('desk.mark-all', { count: keys.length })}
            </label>
          </p>
          {found.length === 0 ? (
            <p className="of">{t(rows.length === 0 ? 'desk.empty' : 'desk.none-found')}</p>
          ) : (
            <DeskList rows={found} open={open} marked={marked} onOpen={desk.openItem} onMark={desk.mark} />
          )}
          <DeskBulk desk={desk} state={state} />
        </div>
        <div className="desk-right">
          {entry ? (
            <OpenMacro key={keyOf(entry)} desk={desk} state={state} entry={entry} samples={samples} />
          ) : (
            <p className="console-empty">{t('desk.choose')}</p>
          )}
        </div>
      </div>
    </>
  );
}

function OpenMacro({ desk, state, entry, samples }: DeskPageProps & { entry: MacroEntry; samples: boolean }) {
  const key = keyOf(entry);
  const { item, approved, note } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opens a macro goes on there.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header className="desk-item-head">
        <h2 ref={heading} tabIndex={-1}>
          {item.title || t('desk.untitled')}
        </h2>
        <p className="of">
          <span className={`desk-status ${item.status}`}>{t(`desk.status.${item.status}`)}</span>{' '}
          {t('desk.version', { version: item.version, id: item.id })}
          {approved && approved !== item ? ` ${t('desk.still', { version: approved.version })}` : ''}
        </p>
        {note.comment ? (
          <p className="console-warn">{t('desk.sent-back.why', { comment: note.comment.text })}</p>
        ) : null}
        <p className="console-acts">
          {item.status === 'draft' ? (
            <button type="button" className="button primary" onClick={() => desk.propose([key])}>
              {t('desk.propose')}
            </button>
          ) : null}
          {item.status === 'draft' || item.status === 'in_review' ? (
            <button type="button" className="button" onClick={() => desk.reject(key, '')}>
              {t(approved ? 'desk.discard' : 'desk.delete')}
            </button>
          ) : null}
          {item.status === 'retired' ? null : (
            <button type="button" className="button" onClick={() => desk.retire([key])}>
              {t('desk.retire')}
            </button>
          )}
        </p>
      </header>
      <div className="desk-split">
        <DeskEditor desk={desk} state={state} entry={entry} />
        <div>
          <DeskPreview desk={desk} state={state} entry={entry} />
          <DeskTickets desk={desk} state={state} samples={samples} />
          <h3>{t('desk.history')}</h3>
          <DeskHistory desk={desk} state={state} entry={entry} />
        </div>
      </div>
    </>
  );
}
