import { FileUp, Play, Square } from 'lucide-react';
import { useRef } from 'react';
import type { ConsoleStore } from '@/lib/stores/console';
import type { Bench, BenchRun } from '@/lib/stores/console/bench-state';
import { t } from '../i18n';

export interface RulesPasteProps {
  bench: Bench;
  store: ConsoleStore;
  /** True in the lab's build, which brings tickets along. */
  samples: boolean;
}

/** Faults drawn at once; the first ones tell what is wrong. */
const mostProblems = 20;

/** One line of the format; tests read it back. */
export const example = JSON.stringify({
  id: '48112',
  helpdesk: 'zendesk',
  subject: 'Where is it?',
  channel: 'email',
  tags: ['vip'],
  messages: [
    { id: 'm1', author: 'customer', public: true, at: '2026-11-02T09:00:00Z', text: 'Still no parcel.' },
  ],
});

/** Tickets to try the rules on, and the run over them. */
export function RulesPaste({ bench, store, samples }: RulesPasteProps) {
  const file = useRef<HTMLInputElement>(null);
  const { run } = bench;
  const running = run?.at === 'running';
  return (
    <div className="rules-paste">
      <p className="console-lead">{t('console.rules.past')}</p>
      <label htmlFor="rules-tickets">{t('console.rules.tickets')}</label>
      <p id="rules-tickets-hint" className="of">
        {t('console.rules.tickets.hint')}
      </p>
      <details className="console-more rules-example">
        <summary>{t('console.rules.example')}</summary>
        <code>{example}</code>
      </details>
      <textarea
        id="rules-tickets"
        aria-describedby="rules-tickets-hint"
        rows={8}
        spellCheck={false}
        value={bench.pasted}
        onChange={(event) => store.paste(event.target.value)}
      />
      <p className="console-acts">
        <button
          type="button"
          className="button primary"
          disabled={running || bench.pasted.trim() === ''}
          onClick={() => void store.runBench()}
        >
          <Play aria-hidden size={16} />
          {t('console.rules.run')}
        </button>
        {running ? (
          <button type="button" className="button" onClick={() => store.stopBench()}>
            <Square aria-hidden size={14} />
            {t('console.rules.stop')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => file.current?.click()}>
          <FileUp aria-hidden size={16} />
          {t('console.rules.file')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".jsonl,.txt,application/jsonl,text/plain"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('console.rules.file')}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) void chosen.text().then(store.paste);
            event.target.value = '';
          }}
        />
        {samples ? (
          <button type="button" className="button" onClick={() => void store.pasteSamples()}>
            {t('console.rules.samples')}
          </button>
        ) : null}
      </p>
      {running ? (
        <progress
          aria-label={t('console.rules.progress')}
          value={run.of === 0 ? undefined : run.done}
          max={Math.max(1, run.of)}
        />
      ) : null}
      <p className="of" role="status">
        {run ? wordsOf(run) : ''}
      </p>
      {run && run.problems.length > 0 ? <PasteProblems problems={run.problems} /> : null}
    </div>
  );
}

/** Said once at the beginning and once at the end: a screen reader must not read every step. */
function wordsOf({ at, done, of, others }: BenchRun): string {
  const other = others > 0 ? ` ${t('console.rules.others', { count: others })}` : '';
  if (of === 0) return t('console.rules.nothing');
  return `${t(`console.rules.at.${at}`, { done, of })}${other}`;
}

function PasteProblems({ problems }: Pick<BenchRun, 'problems'>) {
  const more = problems.length - mostProblems;
  return (
    <div className="console-problem" role="alert">
      <div>
        <p>{t('console.paste.problems')}</p>
        <ul>
          {problems.slice(0, mostProblems).map(({ line, field, problem }) => (
            <li key={`${line} ${field}`}>
              {field ? t('console.paste.place', { line, field }) : t('console.paste.line', { line })}{' '}
              {t(problem.key, problem.values)}
            </li>
          ))}
          {more > 0 ? <li>{t('console.paste.more', { count: more })}</li> : null}
        </ul>
      </div>
    </div>
  );
}
