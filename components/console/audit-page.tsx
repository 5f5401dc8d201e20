import { Combine, Download, ShieldAlert, ShieldCheck, X } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { toCsv } from '@/lib/ledger/export';
import { dimensions, weekOf } from '@/lib/ledger/figures/dimensions';
import { matching, type Story, storiesOf } from '@/lib/ledger/stories';
import { nameOf } from '@/lib/stores/console';
import { t } from '../i18n';
import { FigureDetails, KeyFigures } from './audit-figures';
import { AuditFilters } from './audit-filters';
import { AuditSplit, type Drill, type Look } from './audit-split';
import { CheckpointCard } from './checkpoint-card';
import type { PageProps } from './page-props';
import { StoriesTable } from './stories-table';
import { StoryPanel } from './story-panel';
import { WeeksChart } from './weeks-chart';

/** With the verifier and all that joining needs: loaded when it is opened. */
const JoinPage = lazy(() => import('./join-page').then((page) => ({ default: page.JoinPage })));

/** What the ledger says: figures, each drawn and split as one likes, every suggestion, and the records as files. */
export function AuditPage({ store, state, save }: PageProps) {
  const { records, filter } = state;
  useEffect(() => {
    void store.loadLedger();
  }, [store]);
  const [look, setLook] = useState<Look>(firstLook);
  const [drill, setDrill] = useState<Drill | null>(null);
  const [joining, setJoining] = useState(false);
  const plot = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const stories = useMemo(() => storiesOf(records), [records]);
  const shown = useMemo(() => matching(stories, filter, weekOf), [stories, filter]);
  const chosen = useMemo(
    () => shown.flatMap((story) => story.records).sort((a, b) => a.seq - b.seq),
    [shown],
  );
  const listed = useMemo(() => drilled(shown, drill), [shown, drill]);
  const { packs } = state;
  const brandName = useCallback((id: string) => nameOf(packs, id), [packs]);
  // With a brand chosen, the file holds that brand's log alone: it can be handed to it.
  const exportLogs = async () => {
    const file = await store.logs.exportFile(false, filter.brand);
    if (file) save(`proofdesk-log${filter.brand ? `-${filter.brand}` : ''}.jsonl`, file, 'application/jsonl');
  };
  const exportParquet = async () => {
    const { toParquet } = await import('@/lib/ledger/parquet');
    save('proofdesk-records.parquet', new Blob([toParquet(chosen)]), 'application/vnd.apache.parquet');
  };
  const open = stories.find((story) => story.suggestion === state.story);
  if (joining)
    return (
      <Suspense fallback={null}>
        <JoinPage brandName={brandName} save={save} onLeave={() => setJoining(false)} />
      </Suspense>
    );
  return (
    <section aria-labelledby="audit-title">
      <header className="console-head">
        <h1 id="audit-title">{t('console.nav.audit')}</h1>
        <button
          type="button"
          className="button"
          disabled={records.length === 0}
          onClick={() => void exportLogs()}
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
        <button
          type="button"
          className="button"
          disabled={chosen.length === 0}
          onClick={() => void exportParquet()}
        >
          <Download aria-hidden size={16} />
          {t('console.audit.parquet')}
        </button>
        <button type="button" className="button" onClick={() => setJoining(true)}>
          <Combine aria-hidden size={16} />
          {t('join.open')}
        </button>
      </header>
      <Chain intact={state.intact} count={records.length} />
      <CheckpointCard
        store={store}
        brandName={brandName}
        retention={state.settings?.retention ?? {}}
        fixed={state.settings?.managed.policy.retention ?? {}}
        save={save}
      />
      <AuditFilters
        stories={stories}
        filter={filter}
        brandName={brandName}
        onChange={(next) => {
          setDrill(null);
          store.filterBy(next);
        }}
      />
      {records.length === 0 ? (
        <p className="console-empty">{t(state.loading ? 'console.audit.loading' : 'console.audit.none')}</p>
      ) : (
        <>
          <KeyFigures stories={shown} />
          <p className="audit-note">{t('console.audit.ranges')}</p>
          <div ref={plot} tabIndex={-1}>
            <AuditSplit
              stories={shown}
              look={look}
              brandName={brandName}
              onLook={setLook}
              onDrill={(next) => {
                setDrill(next);
                list.current?.focus();
              }}
              save={save}
            />
          </div>
          <WeeksChart stories={shown} save={save} />
          <FigureDetails
            stories={shown}
            onChoose={(figure) => {
              setLook({ ...look, figure });
              plot.current?.focus();
            }}
          />
          <div className={open ? 'audit-split' : undefined} ref={list} tabIndex={-1}>
            <div>
              {drill ? <Drilled drill={drill} onClear={() => setDrill(null)} /> : null}
              <StoriesTable
                stories={listed}
                open={state.story}
                brandName={brandName}
                onOpen={(id) => void store.open(id)}
              />
            </div>
            {open ? (
              <StoryPanel
                story={open}
                brand={brandName(open.brand)}
                text={state.text}
                onClose={() => void store.open(null)}
                onProof={({ seq }) =>
                  void store.logs.proof(seq).then((text) => {
                    if (text) save(`proofdesk-record-${seq}.tlog-proof`, text, 'text/plain');
                  })
                }
              />
            ) : null}
          </div>
        </>
      )}
    </section>
  );
}

const firstLook: Look = {
  figure: 'inserted',
  dimension: dimensions.find(({ id }) => id === 'week') ?? { id: 'week', of: ({ at }) => weekOf(at) },
};

function drilled(stories: readonly Story[], drill: Drill | null): readonly Story[] {
  if (!drill) return stories;
  const wanted = new Set(drill.suggestions);
  return stories.filter(({ suggestion }) => wanted.has(suggestion));
}

function Drilled({ drill, onClear }: { drill: Drill; onClear(): void }) {
  return (
    <p className="audit-drill" role="status">
      {drill.title}
      <button type="button" className="button" onClick={onClear}>
        <X aria-hidden size={14} />
        {t('split.clear')}
      </button>
    </p>
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
