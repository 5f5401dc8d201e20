import { useState } from 'react';
import { alertsPer100, type BenchFlag, type Comparison } from '@/lib/copilot/comparison';
import type { Bench } from '@/lib/stores/console/bench-state';
import { t } from '../i18n';
import { ruleName } from './rules-table';

/** Flags drawn at once in one list. */
const pageRows = 20;
/** Quotes of one flag. */
const mostQuotes = 2;

type Shown = Comparison['kept'][number] & BenchFlag;

/** What the change would do: how many flags for 100 tickets, rule by rule, and each flag with the customer's words. */
export function RulesResults({ bench: { run, rules } }: { bench: Bench }) {
  if (!run || run.at === 'running' || run.done === 0) return null;
  const { result, done } = run;
  const rate = alertsPer100(result, done);
  const lists = [
    ['added', result.added],
    ['lost', result.lost],
    ['kept', result.kept],
  ] as const;
  return (
    <section className="rules-results" aria-label={t('console.rules.results')}>
      {run.rules === rules ? null : <p className="console-warn">{t('console.rules.stale')}</p>}
      <dl className="audit-figures">
        <Figure name={t('console.rules.today')} rate={rate.today} />
        <Figure name={t('console.rules.after')} rate={rate.changed} />
      </dl>
      {done < 100 ? <p className="audit-note">{t('console.rules.few', { count: done })}</p> : null}
      <ByRule result={result} />
      {lists.some(([, flags]) => flags.length > 0) ? (
        <div className="rules-lists">
          {lists.map(([name, flags]) => (
            <FlagList key={name} name={name} flags={flags} />
          ))}
        </div>
      ) : null}
    </section>
  );
}

function Figure({ name, rate }: { name: string; rate: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{Math.round(rate * 10) / 10}</dd>
      <dd className="of">{t('console.rules.per-100')}</dd>
    </div>
  );
}

function ByRule({ result: { kept, added, lost } }: { result: Comparison }) {
  const triggers = [...new Set([...lost, ...added, ...kept].map(({ trigger }) => trigger))];
  if (triggers.length === 0) return <p className="console-lead">{t('console.rules.no-flags')}</p>;
  const count = (flags: readonly BenchFlag[], trigger: string) =>
    flags.filter((flag) => flag.trigger === trigger).length;
  return (
    <table>
      <caption>{t('console.rules.by-rule')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.rule')}</th>
          {['today', 'after', 'new', 'missed'].map((column) => (
            <th key={column} scope="col" className="number">
              {t(`console.rules.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {triggers.map((trigger) => {
          const [stays, comes, goes] = [kept, added, lost].map((flags) => count(flags, trigger));
          const counts = [
            ['today', (stays ?? 0) + (goes ?? 0)],
            ['after', (stays ?? 0) + (comes ?? 0)],
            ['new', comes],
            ['missed', goes],
          ] as const;
          return (
            <tr key={trigger}>
              <th scope="row">{ruleName(trigger)}</th>
              {counts.map(([name, value]) => (
                <td key={name} className="number">
                  {value}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function FlagList({ name, flags }: { name: 'kept' | 'added' | 'lost'; flags: readonly Shown[] }) {
  const [rows, setRows] = useState(pageRows);
  const id = `rules-list-${name}`;
  return (
    <section className={`rules-list ${name}`} aria-labelledby={id}>
      <h3 id={id}>{t(`console.rules.list.${name}`, { count: flags.length })}</h3>
      {flags.length === 0 ? <p className="of">{t(`console.rules.list.${name}.none`)}</p> : null}
      <ul>
        {flags.slice(0, rows).map((flag, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pasted tickets may repeat an id, and the list never changes its order
          <li key={i}>
            <FlagLine flag={flag} />
          </li>
        ))}
      </ul>
      {flags.length > rows ? (
        <button type="button" className="button" onClick={() => setRows(rows + pageRows)}>
          {t('console.rules.list.more', { count: flags.length - rows })}
        </button>
      ) : null}
    </section>
  );
}

function FlagLine({ flag }: { flag: Shown }) {
  const level = t(`flags.level.${flag.level}`);
  return (
    <>
      <p>
        <span className="rule-name">{ruleName(flag.trigger)}</span>{' '}
        <span className="of">
          {flag.was ? t('console.rules.was', { was: t(`flags.level.${flag.was}`), level }) : level} ·{' '}
          {t('console.rules.ticket', { id: flag.ticket })}
        </span>
      </p>
      {flag.quotes.slice(0, mostQuotes).map((quote) => (
        <q key={quote}>{quote}</q>
      ))}
      {flag.places.map((where) => (
        <p key={where} className="of">
          {t('flags.where', { where })}
        </p>
      ))}
      {flag.weak ? <p className="of">{t('flags.weak')}</p> : null}
    </>
  );
}
