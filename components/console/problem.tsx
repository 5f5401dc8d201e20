import { CircleAlert } from 'lucide-react';
import type { Problem as ProblemState } from '@/lib/stores/console';
import { has, t } from '../i18n';

/** What happened, what was kept and what to do; the details below, line by line. */
export function Problem({ problem }: { problem: ProblemState }) {
  const engine = /^engine-(.+)$/.exec(problem.code)?.[1];
  const key = engine && has(`state.failed.${engine}`) ? `state.failed.${engine}` : `call.${problem.code}`;
  const lines = problem.detail.split('\n').filter(Boolean);
  return (
    <div className="console-problem" role="alert">
      <CircleAlert aria-hidden size={18} />
      <div>
        {problem.file ? <p className="file">{problem.file}</p> : null}
        <p>{t(has(key) ? key : 'call.failed')}</p>
        {lines.length > 0 ? (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}
