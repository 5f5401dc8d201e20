import { Download, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { toCsv, toJsonl } from '@/lib/ledger/export';
import { figures, weekOf } from '@/lib/ledger/metrics';
import { matching, storiesOf } from '@/lib/ledger/stories';
import { byWeek } from '@/lib/ledger/weeks';
import { nameOf } from '@/lib/stores/console';
import { t } from '../i18n';
import { AuditFigures } from './audit-figures';
import { AuditFilters } from './audit-filters';
import type { PageProps } from './page-props';
import { StoriesTable } from './stories-table';
import { StoryPanel } from './story-panel';
import { WeeksChart } from './weeks-chart';

/** What the ledger says: figures, a course by week, every suggestion, and the records as files. */
export function AuditPage({ store, state, save }: PageProps) {
  const { records, filter } = state;
  useEffect(() => {
    void store.loadLedger();
  }, [store]);
  const stories = useMemo(() => storiesOf(records), [records]);
  const shown = useMemo(() => matching(stories, filter, weekOf), [stories, filter]);
  const chosen = useMemo(
    () => shown.flatMap((story) => story.records).sort((a, b) => a.seq - b.seq),
    [shown],
  );
  const brandName = (id: string) => nameOf(state.packs, id);
  const open = stories.find((story) => story.suggestion === state.story);
  return (
    <section aria-labelledby="audit-title">
      <header className="console-head">
        <h1 id="audit-title">{t('console.nav.audit')}</h1>
        <button
          type="button"
          className="button"
          disabled={records.length === 0}
          onClick={() => save('proofdesk-ledger.jsonl', toJsonl(records), 'application/jsonl')}
        >
          <Download aria-hidden size={16} />
          {t('console.audit.jsonl')}
        </button>
        <button
          type="button"
          className="button"
          disabled={chosen.length === 0}
          onClick={() => save('proofdesk-ledger.csv', toCsv(chosen), 'text/csv')}
        >
          <Download aria-hidden size={16} />
          {t('console.audit.csv')}
        </button>
      </header>
      <Chain intact={state.intact} count={records.length} />
      <AuditFilters stories={stories} filter={filter} brandName={brandName} onChange={store.filterBy} />
      {records.length === 0 ? (
        <p className="console-empty">{t(state.loading ? 'console.audit.loading' : 'console.audit.none')}</p>
      ) : (
        <>
          <AuditFigures figures={figures(chosen)} />
          <WeeksChart weeks={byWeek(chosen)} />
          <div className={open ? 'audit-split' : undefined}>
            <StoriesTable
              stories={shown}
              open={state.story}
              brandName={brandName}
              onOpen={(id) => void store.open(id)}
            />
            {open ? (
              <StoryPanel
                story={open}
                brand={brandName(open.brand)}
                text={state.text}
                onClose={() => void store.open(null)}
              />
            ) : null}
          </div>
        </>
      )}
    </section>
  );
}

function Chain({ intact, count }: { intact: boolean | null; count: number }) {
  if (intact === null || count === 0) return null;
  return (
    <p className={intact ? 'audit-chain' : 'audit-chain broken'} role="status">
      {intact ? <ShieldCheck aria-hidden size={16} /> : <ShieldAlert aria-hidden size={16} />}
      {t(intact ? 'console.audit.intact' : 'console.audit.broken', { count })}
    </p>
  );
}
