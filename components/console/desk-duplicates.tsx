import { useState } from 'react';
import { keyOf } from '@/lib/packs/desk/entry';
import { t } from '../i18n';
import { percentName } from '../i18n/words';
import { WordDiff } from './desk-diff';
import type { DeskPageProps } from './desk-frame';

/** Pairs drawn at once. */
const pageRows = 20;

/** Macros that say nearly the same; of two, one may go. */
export function DeskDuplicates({ desk, state }: DeskPageProps) {
  const [rows, setRows] = useState(pageRows);
  const { duplicates } = state;
  if (duplicates === null) return null;
  const title = (name: string) => name || t('desk.untitled');
  return (
    <section className="desk-duplicates" aria-labelledby="desk-duplicates-title">
      <h2 id="desk-duplicates-title" className="console-part">
        {t('desk.duplicates.found', { count: duplicates.length })}
      </h2>
      <button type="button" className="button" onClick={() => desk.closeDuplicates()}>
        {t('desk.duplicates.close')}
      </button>
      <ul>
        {duplicates.slice(0, rows).map(({ a, b, like }) => (
          <li key={`${keyOf(a)} ${keyOf(b)}`}>
            <p>
              <strong>{title(a.item.title)}</strong> · <strong>{title(b.item.title)}</strong>{' '}
              <span className="of">{t('desk.duplicates.like', { share: percentName(like) })}</span>
            </p>
            <details>
              <summary>{t('desk.duplicates.compare')}</summary>
              <WordDiff before={a.item.body} after={b.item.body} />
            </details>
            <p className="console-acts">
              {[[a, b] as const, [b, a] as const].map(([keep, drop]) => (
                <button
                  key={keyOf(keep)}
                  type="button"
                  className="button"
                  onClick={() => desk.merge(keyOf(keep), keyOf(drop))}
                >
                  {t('desk.merge', { kept: title(keep.item.title), dropped: title(drop.item.title) })}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {duplicates.length > rows ? (
        <button type="button" className="button" onClick={() => setRows(rows + pageRows)}>
          {t('console.rules.list.more', { count: duplicates.length - rows })}
        </button>
      ) : null}
    </section>
  );
}
