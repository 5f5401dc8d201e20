import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronDown, CircleAlert, OctagonAlert, TriangleAlert } from 'lucide-react';
import { t } from '../i18n';
import { word } from '../i18n/words';
import { Button } from '../ui/button';
import { useSidebar, useVerbs, useView } from './context';
import { type FlagGroup, groupFlags } from './group-flags';
import { PrepareNote } from './prepare-note';

/** The customer's words that are quoted; the rest is in the thread beside. */
const MOST_QUOTES = 3;

const icons = { stop: OctagonAlert, warn: TriangleAlert, note: CircleAlert } as const;

/** Reasons why a person must look: the customer's words, the rule, who decides, and what the agent may do. */
export function Flags() {
  const flags = groupFlags(useView((view) => view.flags) ?? []);
  if (flags.length === 0) return null;
  return (
    <section className="flags" aria-label={t('flags.title')}>
      {flags.map((flag, index) => (
        <FlagRow
          key={flag.trigger}
          flag={flag}
          open={flag.level === 'stop' || (index === 0 && flags.length === 1)}
        />
      ))}
      <PrepareNote />
    </section>
  );
}

function FlagRow({ flag, open }: { flag: FlagGroup; open: boolean }) {
  const store = useVerbs();
  const wrong = useView((view) => view.wrongFlags.includes(flag.trigger)) ?? false;
  const Icon = icons[flag.level];
  const name = word('trigger', flag.trigger);
  return (
    <Collapsible.Root className={`flag ${flag.level}${wrong ? ' wrong' : ''}`} defaultOpen={open}>
      <h2 className="flag-head">
        <Collapsible.Trigger className="flag-toggle">
          <Icon size={16} aria-hidden className="flag-icon" />
          <span className="flag-level">{t(`flags.level.${flag.level}`)}</span>
          <span className="flag-name">{name}</span>
          <ChevronDown size={14} aria-hidden className="section-chevron" />
        </Collapsible.Trigger>
      </h2>
      {flag.spans.slice(0, MOST_QUOTES).map((span) => (
        <button
          key={`${span.messageId} ${span.start}`}
          type="button"
          className="flag-quote"
          title={t('summary.show')}
          onClick={() => void store.reveal(span.messageId)}
        >
          <q>{span.text}</q>
        </button>
      ))}
      {flag.places.map((where) => (
        <p key={where} className="flag-where">
          {t('flags.where', { where })}
        </p>
      ))}
      {flag.weak && <p className="flag-where">{t('flags.weak')}</p>}
      {flag.guessed && <p className="flag-where">{t('flags.guessed')}</p>}
      <Collapsible.Panel className="flag-more">
        <FlagRules flag={flag} />
        <WrongFlag flag={flag} wrong={wrong} />
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}

function FlagRules({ flag }: { flag: FlagGroup }) {
  if (!flag.owner && !flag.may && !flag.mayNot) return <p className="flag-where">{t('flags.silent')}</p>;
  const rows = [
    ['flags.owner', flag.owner],
    ['flags.may', flag.may],
    ['flags.may-not', flag.mayNot],
  ] as const;
  return (
    <dl className="flag-rules">
      {rows
        .filter(([, value]) => value !== '')
        .map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Puts on record that the flag should not have fired; it stays visible, crossed out. */
function WrongFlag({ flag, wrong }: { flag: FlagGroup; wrong: boolean }) {
  const store = useVerbs();
  const locked = useSidebar(({ view }) => view?.lock?.state === 'locked');
  if (wrong)
    return (
      <p className="flag-end">
        <span className="flag-where">{t('flags.wrong.done')}</span>
        <Button look="quiet" onClick={() => store.flagIsRight(flag.trigger)}>
          {t('flags.wrong.undo')}
        </Button>
      </p>
    );
  return (
    <p className="flag-end">
      <span className="flag-rule">
        {t('flags.rule')}: {flag.rules.join(', ')}
      </span>
      {locked && (
        <Button look="quiet" onClick={() => store.flagIsWrong(flag.trigger)}>
          {t('flags.wrong')}
        </Button>
      )}
    </p>
  );
}
