import { FileUp, Globe } from 'lucide-react';
import { useRef, useState } from 'react';
import type { SourcesState, SourcesStore } from '@/lib/stores/console/sources-state';
import { t } from '../i18n';

/** What a file chooser offers; what a file really is, its contents say. */
const endings = '.csv,.tsv,.json,.md,.markdown,.txt,.html,.htm,.docx,.pdf,.zip';

/** Files, and one page of the web by its address. */
export function ImportFiles({ sources, state }: { sources: SourcesStore; state: SourcesState }) {
  const input = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const busy = state.working !== null;
  return (
    <section aria-labelledby="import-files">
      <h2 id="import-files" className="console-part">
        {t('import.files')}
      </h2>
      <p className="console-lead">{t('import.files.lead')}</p>
      <p>
        <label className="import-choice">
          <input
            type="checkbox"
            checked={state.sectionsAsMacros}
            onChange={(event) => sources.setSections(event.target.checked)}
          />
          {t('import.files.sections')}
        </label>
      </p>
      <p className="console-acts">
        <button
          type="button"
          className="button primary"
          disabled={busy}
          onClick={() => input.current?.click()}
        >
          <FileUp aria-hidden size={16} />
          {t('import.files.choose')}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          accept={endings}
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('import.files.choose')}
          onChange={(event) => {
            void sources.read([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </p>
      <form
        className="console-fields"
        onSubmit={(event) => {
          event.preventDefault();
          void sources.readPage(address.trim());
        }}
      >
        <label className="wide">
          {t('import.page')}
          <input
            type="url"
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </label>
        <p className="console-acts">
          <button type="submit" className="button" disabled={busy || address.trim() === ''}>
            <Globe aria-hidden size={16} />
            {t('import.page.read')}
          </button>
        </p>
      </form>
      <p className="of" role="status">
        {state.working ? t('import.working', { name: state.working.name }) : ''}
      </p>
      {state.working && state.working.of > 0 ? (
        <progress aria-label={t('import.progress')} value={state.working.done} max={state.working.of} />
      ) : null}
    </section>
  );
}
