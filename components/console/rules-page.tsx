import { Download, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { isChanged } from '@/lib/stores/console/bench';
import { t } from '../i18n';
import { BrandChoice } from './brand-choice';
import type { PageProps } from './page-props';
import { AddRule } from './rules-add';
import { RulesPaste } from './rules-paste';
import { RulesResults } from './rules-results';
import { RulesTable } from './rules-table';

/** The rule bench: change a brand's rules, see on tickets what that would do, take the changed pack along as a file. */
export function RulesPage({ store, state, save }: PageProps) {
  const { packs, bench } = state;
  const first = packs?.[0]?.brand.id;
  // One brand is no choice; with several, the lead picks.
  const only = packs?.length === 1 ? first : undefined;
  useEffect(() => {
    if (only !== undefined && !store.getState().bench) void store.openBench(only);
  }, [store, only]);
  return (
    <section aria-labelledby="rules-title">
      <header className="console-head">
        <h1 id="rules-title">{t('console.nav.rules')}</h1>
        <BrandChoice
          brands={(packs ?? []).map(({ brand }) => brand)}
          value={bench?.pack.brand.id ?? ''}
          onChange={(brandId) => void store.openBench(brandId)}
        />
      </header>
      <p className="console-lead">{t('console.rules.lead')}</p>
      {packs?.length === 0 ? <p className="console-empty">{t('console.packs.none')}</p> : null}
      {bench ? (
        <>
          <RulesTable bench={bench} store={store} />
          <AddRule
            key={bench.pack.brand.id}
            brand={bench.pack.brand}
            taken={bench.rules.map(({ trigger }) => trigger)}
            onAdd={store.addRule}
          />
          <h2 className="console-part">{t('console.rules.try')}</h2>
          <RulesPaste bench={bench} store={store} samples={state.hasSampleTickets} />
          <RulesResults bench={bench} />
          <h2 className="console-part">{t('console.rules.keep')}</h2>
          <p className="console-lead">
            {t(isChanged(bench) ? 'console.rules.keep.lead' : 'console.rules.keep.none', {
              version: bench.pack.version + 1,
            })}
          </p>
          <p className="console-acts">
            <button
              type="button"
              className="button"
              disabled={!isChanged(bench)}
              onClick={() => {
                const file = store.packWithChanges();
                if (file) save(file.name, file.json, 'application/json');
              }}
            >
              <Download aria-hidden size={16} />
              {t('console.rules.export')}
            </button>
            <button
              type="button"
              className="button"
              disabled={!isChanged(bench)}
              onClick={() => store.resetRules()}
            >
              <Undo2 aria-hidden size={16} />
              {t('console.rules.reset')}
            </button>
          </p>
        </>
      ) : null}
    </section>
  );
}
