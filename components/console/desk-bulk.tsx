import { useState } from 'react';
import type { BulkChange } from '@/lib/stores/console/desk/state';
import { t } from '../i18n';
import { counted } from '../i18n/words';
import type { DeskPageProps } from './desk-frame';

/** One change for every marked macro. Approved ones become drafts: nobody has approved them as they are now. */
export function DeskBulk({ desk, state }: DeskPageProps) {
  const [owner, setOwner] = useState('');
  const [addTag, setAddTag] = useState('');
  const [removeTag, setRemoveTag] = useState('');
  const [until, setUntil] = useState('');
  const { marked, rows } = state;
  if (marked.size === 0) return null;
  const keys = [...marked];
  const tags = [
    ...new Set(rows.flatMap(({ entry }) => (marked.has(`macro/${entry.item.id}`) ? entry.item.tags : []))),
  ].sort();
  const change: BulkChange = {
    ...(owner.trim() ? { owner: owner.trim() } : {}),
    ...(addTag.trim() ? { addTag: addTag.trim() } : {}),
    ...(removeTag ? { removeTag } : {}),
    ...(until ? { validUntil: until } : {}),
  };
  return (
    <section className="desk-bulk" aria-label={t('desk.bulk')}>
      <p>
        <strong>{counted('desk.bulk.one', 'desk.bulk.count', marked.size)}</strong>{' '}
        <button type="button" className="link" onClick={() => desk.mark(keys, false)}>
          {t('desk.bulk.clear')}
        </button>
      </p>
      <div className="desk-fields">
        <label>
          {t('desk.field.owner')}
          <input value={owner} onChange={(event) => setOwner(event.target.value)} />
        </label>
        <label>
          {t('desk.bulk.add-tag')}
          <input value={addTag} onChange={(event) => setAddTag(event.target.value)} />
        </label>
        <label>
          {t('desk.bulk.remove-tag')}
          <select value={removeTag} onChange={(event) => setRemoveTag(event.target.value)}>
            <option value="">{t('desk.none')}</option>
            {tags.map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
          </select>
        </label>
        <label>
          {t('desk.field.validUntil')}
          <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
        </label>
      </div>
      <p className="of">{t('desk.bulk.note')}</p>
      <p className="console-acts">
        <button
          type="button"
          className="button primary"
          disabled={Object.keys(change).length === 0}
          onClick={() => desk.bulk(change)}
        >
          {t('desk.bulk.apply')}
        </button>
        <button type="button" className="button" onClick={() => desk.propose(keys)}>
          {t('desk.propose')}
        </button>
        <button type="button" className="button" onClick={() => desk.retire(keys)}>
          {t('desk.retire')}
        </button>
      </p>
    </section>
  );
}
