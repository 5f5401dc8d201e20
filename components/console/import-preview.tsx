import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Candidate, SourcesState, SourcesStore } from '@/lib/stores/console/sources-state';
import { t } from '../i18n';
import { counted, languageName, word } from '../i18n/words';
import { ItemProblems, placeWords } from './import-words';

/** Rows drawn at first, and more with each press. */
const step = 100;

const shows = {
  all: () => true,
  look: ({ problems }: Candidate) => problems.some(({ level }) => level !== 'note'),
  twins: ({ twin }: Candidate) => twin !== null,
  chosen: ({ chosen }: Candidate) => chosen,
} as const;
type Show = keyof typeof shows;

/** What was read, before any of it is kept. */
export function ImportPreview({ sources, state }: { sources: SourcesStore; state: SourcesState }) {
  const [show, setShow] = useState<Show>('all');
  const [most, setMost] = useState(step);
  const { candidates } = state;
  const shown = candidates.filter(shows[show]);
  const chosen = candidates.filter(shows.chosen).length;
  const pickShown = (on: boolean) =>
    sources.pick(
      shown.map(({ key }) => key),
      on,
    );
  return (
    <section aria-labelledby="import-preview">
      <h2 id="import-preview" className="console-part">
        {counted('import.preview.one', 'import.preview', candidates.length)}
      </h2>
      <p className="console-lead">{t('import.preview.lead')}</p>
      <div className="console-acts import-bar">
        <label className="import-choice">
          {t('import.show')}
          <select
            value={show}
            onChange={(event) => {
              const next = event.target.value;
              if (next in shows) setShow(next as Show);
              setMost(step);
            }}
          >
            {(Object.keys(shows) as Show[]).map((name) => (
              <option key={name} value={name}>
                {t(`import.show.${name}`, { count: candidates.filter(shows[name]).length })}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={() => pickShown(true)}>
          {t('import.choose.all')}
        </button>
        <button type="button" className="button" onClick={() => pickShown(false)}>
          {t('import.choose.none')}
        </button>
        <button type="button" className="button" onClick={sources.clear}>
          {t('import.clear')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={chosen === 0}
          onClick={() => void sources.accept()}
        >
          <Check aria-hidden size={16} />
          {counted('import.accept.one', 'import.accept', chosen)}
        </button>
      </div>
      <ul className="import-list" aria-label={t('import.preview.list')}>
        {shown.slice(0, most).map((candidate) => (
          <Row key={candidate.key} candidate={candidate} pick={sources.pick} />
        ))}
      </ul>
      {shown.length > most ? (
        <button type="button" className="button" onClick={() => setMost(most + step)}>
          {t('import.more', { count: shown.length - most })}
        </button>
      ) : null}
    </section>
  );
}

/** Longest text that is shown unfolded. */
const shortText = 220;

function Row({ candidate, pick }: { candidate: Candidate } & Pick<SourcesStore, 'pick'>) {
  const { entry, key, chosen, problems, place } = candidate;
  const text =
    entry.kind === 'macro'
      ? entry.item.body
      : entry.item.sections.map((one) => [one.heading, one.text].filter(Boolean).join('\n')).join('\n\n');
  const about = [
    t(`import.kind.${entry.kind}`),
    languageName(entry.item.language),
    ...(entry.kind === 'macro' ? [word('intent', entry.item.intent)] : []),
    placeWords(place),
  ];
  return (
    <li>
      <input
        id={`import-${key}`}
        type="checkbox"
        checked={chosen}
        aria-describedby={`import-about-${key}`}
        onChange={(event) => pick([key], event.target.checked)}
      />
      <div>
        <label htmlFor={`import-${key}`}>{entry.item.title}</label>
        <p id={`import-about-${key}`} className="of">
          {about.join(' · ')}
        </p>
        <ItemProblems problems={problems} />
        {text.length <= shortText ? (
          <p className="import-text">{text}</p>
        ) : (
          <details>
            <summary>{`${text.slice(0, shortText).replace(/\s+/g, ' ')}…`}</summary>
            <p className="import-text">{text}</p>
          </details>
        )}
      </div>
    </li>
  );
}
