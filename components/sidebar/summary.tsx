import type { SummaryLine } from '@/lib/signals/brief';
import { t } from '../i18n';
import { dayName } from '../i18n/words';
import { Section } from '../ui/section';
import { useVerbs, useView } from './context';
import { MoodCourse } from './mood-course';
import { Readings } from './readings';
import { say } from './say';

/** The thread in a few lines. Each is a button that shows its message on the page. */
export function Summary() {
  const summary = useView((view) => view.brief?.summary) ?? [];
  const moods = useView((view) => view.brief?.moods) ?? [];
  const messages = useView((view) => view.ticket?.messages) ?? [];
  const warnings = [...new Set(messages.flatMap((message) => message.warnings))].filter(
    (one) => one !== 'forwarded',
  );
  if (summary.length === 0 && moods.length === 0 && warnings.length === 0) return null;
  return (
    <Section title={t('summary.title')}>
      {warnings.length > 0 && (
        <ul className="warnings" aria-label={t('warning.title')}>
          {warnings.map((warning) => (
            <li key={warning}>{say({ key: `warning.${warning}` })}</li>
          ))}
        </ul>
      )}
      {summary.length > 0 && (
        <ul className="summary">
          {summary.map((line) => (
            <Line key={`${line.kind} ${line.messageId} ${line.text}`} line={line} />
          ))}
        </ul>
      )}
      <MoodCourse moods={moods} />
      <Readings />
    </Section>
  );
}

function Line({ line }: { line: SummaryLine }) {
  const store = useVerbs();
  return (
    <li>
      <button
        type="button"
        className="summary-line"
        title={t('summary.show')}
        onClick={() => void store.reveal(line.messageId)}
      >
        <span className={`summary-kind ${line.kind}`}>{t(`summary.kind.${line.kind}`)}</span>
        <span>
          {line.who && <span className="summary-who">{line.who}: </span>}
          {line.text}
          {line.late && line.due && (
            <span className={`summary-due ${line.late}`}>
              {t(`summary.due.${line.late}`, { day: dayName(line.due) })}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
