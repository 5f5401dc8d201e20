import { t } from '../i18n';
import type { PageProps } from './page-props';

export interface ReportLogProps {
  state: PageProps['state'];
  /** Empty for all. */
  brand: string;
  intact: boolean | null;
}

/** What anyone can check without us: the records, their chain and the last of them. */
export function ReportLog({ state: { records }, brand, intact }: ReportLogProps) {
  const last = records.filter(({ event }) => brand === '' || event.brand === brand).at(-1);
  if (!last || intact === null) return null;
  return (
    <p>
      {t(intact ? 'console.audit.intact' : 'console.audit.broken', { count: records.length })}{' '}
      {t('report.last', { seq: last.seq })} <code className="hash">{last.hash}</code>
    </p>
  );
}
