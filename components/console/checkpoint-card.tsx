import { Copy, ShieldAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { LogInfo } from '@/lib/stores/console/logs-state';
import { t } from '../i18n';
import { momentName } from '../i18n/words';
import { copyText } from './copy-text';
import { EraseForm } from './erase-form';
import { GrowthForm } from './growth-form';
import type { PageProps } from './page-props';
import { Problem } from './problem';

interface CardProps {
  store: PageProps['store'];
  brandName(id: string): string;
  /** By brand: days after which texts are erased. */
  retention: Readonly<Record<string, number>>;
  /** Of it, what the organisation's policy sets. */
  fixed: Readonly<Record<string, number>>;
  save: PageProps['save'];
}

/**
 * The logs behind the records: how far each is, its last checkpoint to hand to the brand, and whether one lost records. A
 * brand that keeps checkpoints can prove any later change.
 */
export function CheckpointCard({ store, brandName, retention, fixed, save }: CardProps) {
  const id = useId();
  const { logs, problem, receipt } = useStore(store.logs);
  const [note, setNote] = useState<{ text: string; copied: boolean } | null>(null);
  const own = (logs ?? []).filter(({ brand }) => brand !== '');
  if (own.length === 0) return null;
  const copy = async (log: string) => {
    const text = await store.logs.checkpoint(log);
    setNote(text === null ? null : { text, copied: await copyText(text) });
  };
  const withTexts = async (brand: string) => {
    const file = await store.logs.exportFile(true, brand);
    if (file) save(`proofdesk-log-${brand}-texts.jsonl`, file, 'application/jsonl');
  };
  return (
    <section aria-labelledby={id} className="audit-logs">
      {own.map((log) =>
        log.broken ? <Broken key={log.log} log={log} brand={brandName(log.brand)} /> : null,
      )}
      <details className="console-more">
        <summary id={id}>{t('console.logs.title')}</summary>
        <p className="console-lead">{t('console.logs.about')}</p>
        {problem ? <Problem problem={problem} /> : null}
        <table className="console-choices">
          <caption className="visually-hidden">{t('console.logs.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('console.filter.brand')}</th>
              <th scope="col">{t('console.logs.records')}</th>
              <th scope="col">{t('console.logs.last')}</th>
              <th scope="col">{t('console.logs.hand')}</th>
            </tr>
          </thead>
          <tbody>
            {own.map(({ log, brand, size, checkpoint }) => (
              <tr key={log}>
                <th scope="row">{brandName(brand)}</th>
                <td>{size}</td>
                <td>
                  {checkpoint
                    ? t('console.logs.over', { count: checkpoint.size, at: momentName(checkpoint.at) })
                    : t('console.logs.never')}
                </td>
                <td className="console-acts">
                  <button type="button" className="button" onClick={() => void copy(log)}>
                    <Copy aria-hidden size={14} />
                    {t('console.logs.copy')}
                    <span className="visually-hidden"> {brandName(brand)}</span>
                  </button>
                  <button type="button" className="button" onClick={() => void withTexts(brand)}>
                    {t('console.logs.texts')}
                    <span className="visually-hidden"> {brandName(brand)}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {note ? (
          <div role="status">
            <p>{t(note.copied ? 'console.logs.copied' : 'console.logs.by-hand')}</p>
            <textarea
              className="audit-note-text"
              aria-label={t('console.logs.note')}
              readOnly
              rows={7}
              value={note.text}
            />
          </div>
        ) : null}
        <p>
          <a href="/verifier.html" download="proofdesk-verifier.html">
            {t('console.logs.verifier')}
          </a>
        </p>
        <GrowthForm store={store.logs} logs={own.map(({ log }) => log)} save={save} />
        <EraseForm
          store={store.logs}
          brands={own.map(({ brand }) => ({ id: brand, name: brandName(brand) }))}
          retention={retention}
          fixed={fixed}
          receipt={receipt}
        />
      </details>
    </section>
  );
}

function Broken({ log, brand }: { log: LogInfo; brand: string }) {
  if (!log.broken) return null;
  return (
    <p className="audit-chain broken" role="alert">
      <ShieldAlert aria-hidden size={16} />
      {t('console.logs.broken', { brand, last: log.broken.lastSeq, at: momentName(log.broken.at) })}
    </p>
  );
}
