import { t } from '../i18n';
import { momentName } from '../i18n/words';
import { changedLine } from '../ui/changed-line';
import type { PageProps } from './page-props';

/** What agents were told when packs changed, as long as the versions are kept. */
export function ChangedList({ state: { news } }: Pick<PageProps, 'state'>) {
  return (
    <section aria-labelledby="changed-title">
      <h2 id="changed-title">{t('console.changed.title')}</h2>
      <p className="console-lead">{t('console.changed.lead')}</p>
      {news.length === 0 && <p>{t('changed.none')}</p>}
      {news.map(({ brand, brandId, from, to, at, digest, lines }) => (
        <details key={`${brandId} ${digest} ${at}`} className="switches-changed">
          <summary>{t('changed.version', { brand, from, to, moment: momentName(at) })}</summary>
          <ul>
            {lines.map((line) => (
              <li key={`${line.kind} ${line.what}`}>{changedLine(line)}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
