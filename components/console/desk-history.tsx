import { useEffect, useState } from 'react';
import type { Entry } from '@/lib/packs/desk/entry';
import { keyOf } from '@/lib/packs/desk/entry';
import { t } from '../i18n';
import { momentName } from '../i18n/words';
import { ItemDiff } from './desk-diff';
import type { DeskPageProps } from './desk-frame';

/** Every version of the open item, each with what it changed against the one before it. */
export function DeskHistory({ desk, state, entry }: DeskPageProps & { entry: Entry }) {
  const [shown, setShown] = useState(0);
  const key = keyOf(entry);
  const { item } = entry;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the item is another than it was
  useEffect(() => {
    void desk.readVersions(key);
  }, [desk, key, item]);
  const { versions } = state;
  if (versions === null) return <p className="of">{t('desk.history.reading')}</p>;
  if (versions.length === 0) return <p className="of">{t('desk.history.none')}</p>;
  const [one, before] = [versions[shown], versions[shown + 1]];
  return (
    <div className="desk-history">
      <ol>
        {versions.map(({ at, act, by, comment, item }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a record, which never change their order
          <li key={i}>
            <button type="button" className="link" aria-pressed={i === shown} onClick={() => setShown(i)}>
              {t('desk.history.version', { version: item.version, act: t(`desk.act.${act}`) })}
            </button>
            <span className="of">
              {momentName(at)}
              {by ? ` · ${by}` : ''}
            </span>
            {comment ? <q>{comment}</q> : null}
          </li>
        ))}
      </ol>
      {one ? (
        <div>
          {before ? (
            <ItemDiff before={before.item} after={one.item} />
          ) : (
            <p className="of">{t('desk.history.first')}</p>
          )}
          {shown > 0 ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                setShown(0);
                desk.restore(key, one);
              }}
            >
              {t('desk.history.restore', { version: one.item.version })}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
