import { type FormEvent, useState } from 'react';
import type { LogsStore } from '@/lib/stores/console/logs-state';
import { t } from '../i18n';
import type { PageProps } from './page-props';

export interface GrowthFormProps {
  store: LogsStore;
  /** Origins of this device's logs. */
  logs: readonly string[];
  save: PageProps['save'];
}

/** Origin and size of the first checkpoint in what was pasted, whatever marks a mail put before its lines. */
function checkpointIn(text: string): { origin: string; size: number } | null {
  const plain = text.replace(/\r\n?/g, '\n').replace(/^[ \t>]+/gm, '');
  const [, origin, size] = /^(proofdesk\.invalid\/\S+)\n([1-9]\d{0,15})\n/m.exec(plain) ?? [];
  return origin && size ? { origin, size: Number(size) } : null;
}

/** For a checkpoint that the brand kept: the proof that the log behind it only grew since, without handing out a record. */
export function GrowthForm({ store, logs, save }: GrowthFormProps) {
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setSaid('');
    const kept = checkpointIn(note);
    if (!kept) return setSaid(t('growth.none'));
    if (!logs.includes(kept.origin)) return setSaid(t('growth.other'));
    const text = await store.growth(kept.origin, kept.size);
    if (text === null) return;
    save(`proofdesk-growth-${kept.size}.txt`, text, 'text/plain');
    setSaid(t('growth.saved', { size: kept.size }));
  };
  return (
    <form className="growth" aria-labelledby="growth-title" onSubmit={(event) => void make(event)}>
      <h3 id="growth-title">{t('growth.title')}</h3>
      <p className="console-lead">{t('growth.about')}</p>
      <label>
        {t('growth.note')}
        <textarea
          className="audit-note-text"
          required
          rows={5}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        {t('growth.save')}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}
