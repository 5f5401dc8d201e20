import { useEffect } from 'react';
import { useStore } from 'zustand';
import { t } from '../i18n';
import { BrandChoice } from './brand-choice';
import { ImportBrand } from './import-brand';
import { ImportDesks } from './import-desks';
import { ImportFiles } from './import-files';
import { ImportPreview } from './import-preview';
import { RefusedFiles } from './import-words';
import type { PageProps } from './page-props';
import { Problem } from './problem';

/** Getting content in: choose a brand and a source, look at what was read, take the chosen items as drafts. */
export function ImportPage({ store: { sources } }: Pick<PageProps, 'store'>) {
  const state = useStore(sources);
  useEffect(() => void sources.load(), [sources]);
  return (
    <section className="import" aria-labelledby="import-title">
      <header className="console-head">
        <h1 id="import-title">{t('console.nav.import')}</h1>
        {state.brands.length > 0 ? (
          <BrandChoice brands={state.brands} value={state.brandId} onChange={sources.choose} />
        ) : null}
      </header>
      <p className="console-lead">{t('import.lead')}</p>
      {state.problem ? <Problem problem={state.problem} /> : null}
      <RefusedFiles refused={state.refused} />
      <div className="console-done" role="status">
        {state.done ? <p>{t(state.done.key, state.done.values)}</p> : null}
      </div>
      {state.brandId === '' ? null : (
        <>
          {state.candidates.length > 0 ? <ImportPreview sources={sources} state={state} /> : null}
          <ImportFiles sources={sources} state={state} />
          <ImportDesks sources={sources} state={state} />
        </>
      )}
      <ImportBrand sources={sources} />
    </section>
  );
}
