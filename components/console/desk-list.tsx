import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { keyOf } from '@/lib/packs/desk/entry';
import type { MacroRow } from '@/lib/packs/desk/filters';
import { t } from '../i18n';
import { dayName, languageName } from '../i18n/words';

export interface DeskListProps {
  rows: readonly MacroRow[];
  /** Key of the item that is open. */
  open: string | null;
  marked: ReadonlySet<string>;
  onOpen(key: string): void;
  onMark(keys: readonly string[], on: boolean): void;
}

/** CSS pixels of a row: two lines and their air. */
const rowHeight = 56;
/** Rows that Page Up and Page Down pass. */
const page = 10;

/**
 * Macros as a list of which only the rows in sight are drawn. One row at a time takes the focus: Tab reaches it, the arrow
 * keys go from row to row. That row is always drawn, so that the focus is never lost by scrolling.
 */
export function DeskList({ rows, open, marked, onOpen, onMark }: DeskListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const [at, setAt] = useState(0);
  const active = Math.max(0, Math.min(at, rows.length - 1));
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    getItemKey: (index) => keyAt(rows, index),
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(rows.length > 0 ? [active] : [])])].sort(
        (a, b) => a - b,
      ),
  });
  // An item that was opened from elsewhere is brought into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another item is opened
  useEffect(() => {
    const place = rows.findIndex(({ entry }) => keyOf(entry) === open);
    if (place < 0) return;
    setAt(place);
    list.scrollToIndex(place, { align: 'auto' });
  }, [open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row in front is what changes
  useEffect(() => {
    if (moved.current) scroller.current?.querySelector<HTMLElement>('[data-active]')?.focus();
    moved.current = false;
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, to));
    moved.current = next !== active;
    setAt(next);
    list.scrollToIndex(next, { align: 'auto' });
  };
  return (
    <div ref={scroller} className="desk-rows">
      <ul aria-label={t('desk.list')} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (!row) return null;
          const own = keyOf(row.entry);
          const stop = index === active ? 0 : -1;
          return (
            <li
              key={key}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="desk-row"
              style={{ transform: `translateY(${start}px)`, height: rowHeight }}
            >
              <input
                type="checkbox"
                tabIndex={stop}
                aria-label={t('desk.list.mark', { title: row.entry.item.title || t('desk.untitled') })}
                checked={marked.has(own)}
                onChange={(event) => onMark([own], event.target.checked)}
              />
              <button
                type="button"
                tabIndex={stop}
                data-active={index === active ? '' : undefined}
                aria-current={own === open ? 'true' : undefined}
                onKeyDown={onKeyDown}
                onClick={() => {
                  setAt(index);
                  onOpen(own);
                }}
              >
                <RowText row={row} />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const keyAt = (rows: readonly MacroRow[], index: number): string => {
  const row = rows[index];
  return row ? keyOf(row.entry) : '';
};

function RowText({ row: { entry, usage, contradicts, problems } }: { row: MacroRow }) {
  const { title, language, intent, status, validUntil } = entry.item;
  const marks = [
    ...(problems > 0 && status !== 'retired' ? [t('desk.row.problems')] : []),
    ...(contradicts ? [t('desk.row.contradicts')] : []),
    ...(usage?.alwaysEdited ? [t('desk.row.always-edited')] : []),
  ];
  return (
    <>
      <span className="desk-row-title">{title || t('desk.untitled')}</span>
      <span className="desk-row-more">
        <span className={`desk-status ${status}`}>{t(`desk.status.${status}`)}</span> {languageName(language)}{' '}
        · {intent}
        {validUntil ? ` · ${t('desk.row.until', { day: dayName(validUntil) })}` : ''}
        {usage ? ` · ${t('desk.row.used', { count: usage.shown })}` : ''}
        {marks.length > 0 ? <span className="desk-row-marks"> · {marks.join(' · ')}</span> : null}
      </span>
    </>
  );
}
