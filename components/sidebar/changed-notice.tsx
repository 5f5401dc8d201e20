import { X } from 'lucide-react';
import { useId } from 'react';
import { t } from '../i18n';
import { changedLine } from '../ui/changed-line';
import { IconButton } from '../ui/icon-button';
import { useSidebar, useVerbs } from './context';

/** Lines that an agent reads before the next ticket; the rest stands in the console. */
const MOST = 5;

/** What changed with this brand since the agent last looked, until they put it away. */
export function ChangedNotice() {
  const news = useSidebar((state) => state.news);
  const brandId = useSidebar(({ view }) => (view?.lock?.state === 'locked' ? view.lock.brandId : null));
  const store = useVerbs();
  const id = useId();
  if (!news || news.brandId !== brandId) return null;
  const more = news.lines.length - MOST;
  return (
    <section className="changed" aria-labelledby={id}>
      <div className="changed-head">
        <h2 id={id}>{t('changed.title', { brand: news.brand })}</h2>
        <IconButton
          label={t('changed.close')}
          icon={<X size={14} aria-hidden />}
          side="left"
          onClick={() => void store.putNewsAway()}
        />
      </div>
      <ul>
        {news.lines.slice(0, MOST).map((line) => (
          <li key={`${line.kind} ${line.what}`}>{changedLine(line)}</li>
        ))}
      </ul>
      {more > 0 && <p>{t('changed.more', { count: more })}</p>}
    </section>
  );
}
