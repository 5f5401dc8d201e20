import { Check } from 'lucide-react';
import { t } from '../i18n';
import { counted } from '../i18n/words';
import { useView } from './context';
import { FindingList } from './draft/findings';

/** The gate's word on what stands in the reply box, once something was put or typed there. */
export function ComposerCheck() {
  const composer = useView((view) => view.composer);
  const inserted = useView((view) => view.inserted !== null) ?? false;
  const report = composer?.report;
  if (!composer || !report || composer.text.trim() === '') return null;
  if (!inserted && report.findings.length === 0) return null;
  const { length } = report.findings;
  return (
    <section className="composer" aria-label={t('composer.title')}>
      <h2 className="section-title">{t('composer.title')}</h2>
      {length === 0 ? (
        <p className="composer-fine">
          <Check size={14} aria-hidden />
          {t('composer.fine')}
        </p>
      ) : (
        <>
          <p>{counted('composer.problem', 'composer.problems', length)}</p>
          <FindingList findings={report.findings} />
        </>
      )}
    </section>
  );
}
