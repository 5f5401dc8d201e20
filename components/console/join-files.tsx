import { FileUp, Square } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Progress } from '@/lib/ledger/merge/run';
import { t } from '../i18n';

export interface JoinFilesProps {
  /** Null while nothing is being read. */
  progress: Progress | null;
  onFiles(files: readonly File[], kept: { notes: string; keys: string }): void;
  onStop(): void;
}

/** Choosing or dropping export files, with what the auditor kept from elsewhere; how far the reading is, and its end. */
export function JoinFiles({ progress, onFiles, onStop }: JoinFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const [notes, setNotes] = useState('');
  const [keys, setKeys] = useState('');
  const [over, setOver] = useState(false);
  const take = (files: readonly File[]) => {
    if (files.length > 0) onFiles(files, { notes, keys });
  };
  return (
    <>
      <details className="console-more">
        <summary>{t('join.kept')}</summary>
        <p className="console-lead">{t('join.kept.about')}</p>
        <div className="join-kept">
          <label>
            {t('join.kept.notes')}
            <textarea rows={5} value={notes} onChange={(event) => setNotes(event.target.value)} />
          </label>
          <label>
            {t('join.kept.keys')}
            <textarea rows={5} value={keys} onChange={(event) => setKeys(event.target.value)} />
          </label>
        </div>
      </details>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the one for all. */}
      <div
        className={over ? 'join-drop over' : 'join-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!progress) take([...event.dataTransfer.files]);
        }}
      >
        <button
          type="button"
          className="button primary"
          disabled={progress !== null}
          onClick={() => input.current?.click()}
        >
          <FileUp aria-hidden size={16} />
          {t('join.choose')}
        </button>
        <span className="of">{t('join.drop')}</span>
        <input
          ref={input}
          type="file"
          multiple
          accept=".jsonl,.json,.txt"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('join.choose')}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {progress ? (
        <div className="join-progress">
          <progress aria-label={t('join.progress')} value={progress.share} max={1} />
          <span className="of">
            {t('join.reading', { file: progress.file + 1, files: progress.files, name: progress.name })}
          </span>
          <button type="button" className="button" onClick={onStop}>
            <Square aria-hidden size={14} />
            {t('join.stop')}
          </button>
        </div>
      ) : null}
    </>
  );
}
