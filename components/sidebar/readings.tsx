import { t } from '../i18n';
import { word } from '../i18n/words';
import { Button } from '../ui/button';
import { useVerbs, useView } from './context';
import { HelpLine } from './help-line';

/** What an engine reads in the conversation, beside what the rules found and never instead of it. */
export function Readings() {
  const store = useVerbs();
  const engine = useView((view) => view.helpers.read);
  if (!engine) return null;
  return (
    <div className="readings">
      <LongSummary />
      <SecondOpinion />
      <HelpLine tasks={['summary', 'second-opinion']} />
      <p className="tools-row">
        <Button look="quiet" onClick={() => store.summarise()}>
          {t('readings.summarise')}
        </Button>
        <Button look="quiet" onClick={() => store.secondOpinion()}>
          {t('readings.second')}
        </Button>
      </p>
    </div>
  );
}

function By() {
  const label = useView((view) => view.helpers.read?.label) ?? '';
  return <span className="hint">{t('readings.by', { engine: label })}</span>;
}

function LongSummary() {
  const store = useVerbs();
  const lines = useView((view) => view.readings.summary);
  if (!lines) return null;
  return (
    <>
      <h3 className="sub">
        {t('readings.summary')} <By />
      </h3>
      <ul className="summary">
        {lines.map(({ text, messageIds: [first] }) => (
          <li key={text}>
            {first === undefined ? (
              <p className="summary-plain">{text}</p>
            ) : (
              <button
                type="button"
                className="summary-line plain"
                title={t('summary.show')}
                onClick={() => void store.reveal(first)}
              >
                <span>{text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function SecondOpinion() {
  const store = useVerbs();
  const seen = useView((view) => view.readings.secondOpinion);
  const flags = useView((view) => view.flags) ?? [];
  if (!seen) return null;
  const known = new Set(flags.map(({ trigger }) => trigger));
  const more = seen.found.filter(({ trigger }) => !known.has(trigger));
  return (
    <>
      <h3 className="sub">
        {t('readings.second.title')} <By />
      </h3>
      <p>{t(`readings.mood.${seen.mood}`)}</p>
      {more.length === 0 && <p>{t('readings.second.nothing')}</p>}
      {more.map(({ trigger, messageId, quote }) => (
        <p key={`${trigger} ${quote}`} className="second">
          <strong>{word('trigger', trigger)}</strong>
          <button
            type="button"
            className="flag-quote"
            title={t('summary.show')}
            onClick={() => void store.reveal(messageId)}
          >
            <q>{quote}</q>
          </button>
        </p>
      ))}
      <p className="hint">{t('readings.second.beside')}</p>
    </>
  );
}
