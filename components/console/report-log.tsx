import { useStore } from 'zustand';
import { t } from '../i18n';
import { momentName } from '../i18n/words';
import type { PageProps } from './page-props';

export interface ReportLogProps extends Pick<PageProps, 'store' | 'state'> {
  /** Empty for all. */
  brand: string;
}

/** What anyone can check without us: the records, whether they are whole, the last of them, and the checkpoints that were signed. */
export function ReportLog({ store, state: { records, intact }, brand }: ReportLogProps) {
  const logs = useStore(store.logs, (state) => state.logs) ?? [];
  const last = records.filter(({ event }) => brand === '' || event.brand === brand).at(-1);
  if (!last || intact === null) return null;
  const own = logs.filter((log) => log.brand !== '' && (brand === '' || log.brand === brand));
  const signed = own.flatMap(({ checkpoint }) => (checkpoint ? [checkpoint] : []));
  return (
    <>
      <p>
        {t(intact ? 'console.audit.intact' : 'console.audit.broken', { count: records.length })}{' '}
        {t('report.last', { seq: last.seq })} <code className="hash">{last.hash}</code>
      </p>
      {signed.length === 0 ? <p>{t('report.checkpoint.none')}</p> : null}
      {signed.map(({ note, size, at }) => (
        <figure key={note} className="report-checkpoint">
          <figcaption>{t('report.checkpoint', { size, at: momentName(at) })}</figcaption>
          <pre className="hash">{note}</pre>
        </figure>
      ))}
    </>
  );
}
