import { Play, RefreshCw, Square } from 'lucide-react';
import type { OpenDesk, Reading, SourcesState, SourcesStore } from '@/lib/stores/console/sources-state';
import { t } from '../i18n';
import { counted } from '../i18n/words';

/** Reads macros and articles from a helpdesk that is open in another tab. */
export function ImportDesks({ sources, state }: { sources: SourcesStore; state: SourcesState }) {
  const { desks, reading } = state;
  const busy = reading?.at === 'reading' || reading?.at === 'waiting';
  return (
    <section aria-labelledby="import-desks">
      <h2 id="import-desks" className="console-part">
        {t('import.desks')}
      </h2>
      <p className="console-lead">{t('import.desks.lead')}</p>
      <p className="console-acts">
        <button type="button" className="button" disabled={busy} onClick={() => void sources.lookForDesks()}>
          <RefreshCw aria-hidden size={16} />
          {t('import.desks.look')}
        </button>
      </p>
      {desks?.length === 0 ? <p className="of">{t('import.desks.none')}</p> : null}
      {(desks ?? []).map((desk) => (
        <p key={desk.tabId} className="import-desk">
          <span>{desk.host}</span>
          {desk.lists.map((list) => (
            <button
              key={list}
              type="button"
              className="button"
              disabled={busy}
              onClick={() => void sources.fetch(desk, list)}
            >
              <Play aria-hidden size={14} />
              {t(goesOn(reading, desk, list) ? `import.desks.resume.${list}` : `import.desks.read.${list}`)}
            </button>
          ))}
        </p>
      ))}
      {reading ? <Progress reading={reading} stop={sources.stop} /> : null}
    </section>
  );
}

const goesOn = (reading: Reading | null, desk: OpenDesk, list: string): boolean =>
  reading !== null && reading.at !== 'done' && reading.list === list && reading.from.host === desk.host;

function Progress({ reading, stop }: { reading: Reading; stop(): void }) {
  const busy = reading.at === 'reading' || reading.at === 'waiting';
  const read = counted('import.desks.page', 'import.desks.pages', reading.pages.length);
  return (
    <>
      <p className="console-acts">
        <span className="of" role="status">
          {t(`import.desks.at.${reading.at}`, { wait: reading.wait, read })}{' '}
          {reading.at === 'failed' ? t(`import.desks.failed.${reading.reason}`, { wait: reading.wait }) : ''}
        </span>
        {busy ? (
          <button type="button" className="button" onClick={stop}>
            <Square aria-hidden size={14} />
            {t('import.desks.stop')}
          </button>
        ) : null}
      </p>
      {busy ? <progress aria-label={t('import.desks.progress')} /> : null}
    </>
  );
}
