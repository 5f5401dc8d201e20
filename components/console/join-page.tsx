import { ArrowLeft, Download } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { dimensions, weekOf } from '@/lib/ledger/figures/dimensions';
import { createJoinStore, type JoinStore } from '@/lib/stores/console/join';
import { t } from '../i18n';
import { FigureDetails, KeyFigures } from './audit-figures';
import { AuditSplit, type Drill, type Look } from './audit-split';
import { JoinDrill } from './join-drill';
import { JoinFiles } from './join-files';
import { JoinFound } from './join-found';
import { joinedFile } from './join-report';
import type { PageProps } from './page-props';
import { Problem } from './problem';

export interface JoinPageProps extends Pick<PageProps, 'save'> {
  brandName(id: string): string;
  onLeave(): void;
  /** A test's own. */
  store?: JoinStore;
}

const firstLook: Look = {
  figure: 'inserted',
  dimension: dimensions.find(({ id }) => id === 'week') ?? { id: 'week', of: ({ at }) => weekOf(at) },
};

/** The exports of several agents as one audit: what the files are worth, what is missing, and the figures over all of them. */
export function JoinPage({ brandName, onLeave, save, store: given }: JoinPageProps) {
  const [store] = useState(() => given ?? createJoinStore());
  const { progress, result, stopped, problem } = useStore(store);
  const [look, setLook] = useState(firstLook);
  const [drill, setDrill] = useState<Drill | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const stories = useMemo(() => result?.stories ?? [], [result]);
  return (
    <section aria-labelledby="join-title">
      <header className="console-head">
        <h1 id="join-title">{t('join.title')}</h1>
        {result ? (
          <button
            type="button"
            className="button"
            onClick={() => save('proofdesk-joined.json', joinedFile(result), 'application/json')}
          >
            <Download aria-hidden size={16} />
            {t('join.save')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={onLeave}>
          <ArrowLeft aria-hidden size={16} />
          {t('join.leave')}
        </button>
      </header>
      <p className="console-lead">{t('join.lead')}</p>
      <JoinFiles
        progress={progress}
        onFiles={(files, kept) => {
          setDrill(null);
          void store.join(files, kept, null);
        }}
        onStop={store.stop}
      />
      {problem ? <Problem problem={problem} /> : null}
      <p className="of" role="status">
        {stopped ? t('join.stopped') : ''}
        {result ? t('join.done', { files: result.files.length, logs: result.logs.length }) : ''}
      </p>
      {result ? (
        <JoinFound joined={result} brandName={brandName} onTake={(brand) => void store.take(brand)} />
      ) : null}
      {stories.length > 0 ? (
        <>
          <h2 className="console-part">{t('join.figures', { brand: brandName(result?.brand ?? '') })}</h2>
          <KeyFigures stories={stories} />
          <p className="audit-note">{t('join.figures.note')}</p>
          <AuditSplit
            stories={stories}
            look={look}
            brandName={brandName}
            onLook={setLook}
            onDrill={(next) => {
              setDrill(next);
              list.current?.focus();
            }}
            save={save}
          />
          <FigureDetails
            stories={stories}
            onChoose={(figure) => setLook((before) => ({ ...before, figure }))}
          />
          <div ref={list} tabIndex={-1}>
            {drill ? <JoinDrill drill={drill} stories={stories} onClear={() => setDrill(null)} /> : null}
          </div>
        </>
      ) : null}
    </section>
  );
}
