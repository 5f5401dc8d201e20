import { Printer } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { changesIn } from '@/lib/ledger/figures/changes';
import { figureOf } from '@/lib/ledger/figures/registry';
import { type Story, storiesOf } from '@/lib/ledger/stories';
import { nameOf } from '@/lib/stores/console';
import { t } from '../i18n';
import { dayName, word } from '../i18n/words';
import { ChangesTable } from './audit-changes';
import { AllFigures } from './audit-figures';
import { saidOf } from './figure-words';
import type { PageProps } from './page-props';
import { ReportLog } from './report-log';
import { notPromised, questions } from './report-questions';

export interface ReportPageProps extends Pick<PageProps, 'store' | 'state'> {
  print(): void;
}

/** One page to print: the buyer's seven questions, each answered with live figures, and what is not promised. */
export function ReportPage({ store, state, print }: ReportPageProps) {
  const { records, packs } = state;
  const [brand, setBrand] = useState('');
  const [days, setDays] = useState({ from: '', to: '' });
  useEffect(() => {
    void store.loadLedger();
  }, [store]);
  const all = useMemo(() => storiesOf(records), [records]);
  const stories = useMemo(() => all.filter(within(brand, days)), [all, brand, days]);
  const brandName = (id: string) => nameOf(packs, id);
  const brands = [...new Set(all.map((story) => story.brand))].sort();
  const [newest, oldest] = [stories[0], stories.at(-1)];
  const change = (part: Partial<typeof days>) => setDays({ ...days, ...part });
  return (
    <section aria-labelledby="report-title" className="report">
      <header className="console-head">
        <h1 id="report-title">{t('report.title')}</h1>
        <button type="button" className="button no-print" disabled={stories.length === 0} onClick={print}>
          <Printer aria-hidden size={16} />
          {t('report.print')}
        </button>
      </header>
      <form className="audit-filters no-print">
        <label>
          {t('console.filter.brand')}
          <select value={brand} onChange={(event) => setBrand(event.target.value)}>
            <option value="">{t('console.filter.all')}</option>
            {brands.map((id) => (
              <option key={id} value={id}>
                {brandName(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('blind.from')}
          <input type="date" value={days.from} onChange={(event) => change({ from: event.target.value })} />
        </label>
        <label>
          {t('blind.to')}
          <input type="date" value={days.to} onChange={(event) => change({ to: event.target.value })} />
        </label>
      </form>
      {newest && oldest ? (
        <>
          <p className="report-what">
            {t('report.what', {
              brands: brand === '' ? brands.map(brandName).join(', ') : brandName(brand),
              from: dayName(oldest.at.slice(0, 10)),
              to: dayName(newest.at.slice(0, 10)),
              count: stories.length,
            })}{' '}
            {t('report.ranges')}
          </p>
          {questions.map(({ id, figures }, i) => (
            <section key={id} className="report-question" aria-labelledby={`report-${id}`}>
              <h2 id={`report-${id}`}>
                {i + 1}. {t(`report.${id}`)}
              </h2>
              <p>{t(`report.${id}.answer`)}</p>
              {id === 'approval' ? <Packs state={state} brand={brand} /> : null}
              {id === 'data' ? <Engines stories={stories} /> : null}
              {id === 'ownership' ? <ReportLog store={store} state={state} brand={brand} /> : null}
              <Lines stories={stories} figures={figures} />
            </section>
          ))}
          <section className="report-question" aria-labelledby="report-not">
            <h2 id="report-not">{t('report.not')}</h2>
            <ul>
              {Array.from({ length: notPromised }, (_, i) => `report.not.${i + 1}`).map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </section>
          <ChangesTable changes={changesIn(stories)} brandName={brandName} />
          <section className="report-definitions" aria-labelledby="report-definitions">
            <h2 id="report-definitions">{t('report.definitions')}</h2>
            <p className="of">{t('report.definitions.where')}</p>
            <AllFigures stories={stories} />
          </section>
        </>
      ) : (
        <p className="console-empty">{t(state.loading ? 'console.audit.loading' : 'report.none')}</p>
      )}
    </section>
  );
}

const within =
  (brand: string, { from, to }: { from: string; to: string }) =>
  (story: Story) => {
    const day = story.at.slice(0, 10);
    return (
      (brand === '' || story.brand === brand) && (from === '' || day >= from) && (to === '' || day <= to)
    );
  };

function Lines({ stories, figures }: { stories: readonly Story[]; figures: readonly string[] }) {
  return (
    <dl className="report-lines">
      {figures.map((id) => {
        const measured = figureOf(id).measure(stories);
        const { main, of, note } = saidOf(measured);
        const { value } = measured;
        return (
          <div key={id}>
            <dt>{t(`figure.${id}`)}</dt>
            <dd className={value.form === 'none' ? 'none' : 'figure-value'}>{main}</dd>
            <dd className="of">
              {value.form === 'tally' ? tallyWords(id, value.counts) : of} {note}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const tallyFamily: Record<string, string> = { 'flags-shown': 'trigger', 'withheld-by': 'abstain' };
const tallyWords = (id: string, counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => {
      const family = tallyFamily[id];
      return `${family ? word(family, name) : name} ${count}`;
    })
    .join(', ');

function Packs({ state: { packs }, brand }: { state: PageProps['state']; brand: string }) {
  const shown = (packs ?? []).filter(({ brand: { id } }) => brand === '' || id === brand);
  if (shown.length === 0) return null;
  return (
    <ul>
      {shown.map(({ brand: { id, name }, version, macros, articles }) => (
        <li key={id}>
          {t('report.pack', { brand: name, version, macros: macros.usable, articles: articles.usable })}
        </li>
      ))}
    </ul>
  );
}

/** Who wrote the drafts: nothing leaves the device while it is the engine on it. */
function Engines({ stories }: { stories: readonly Story[] }) {
  const counts = new Map<string, number>();
  for (const { engine, model } of stories) {
    if (engine === '') continue;
    const name = model === '' ? word('engine', engine) : `${word('engine', engine)}, ${model}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (
    <p>
      {t('report.engines', { engines: [...counts].map(([name, count]) => `${name} (${count})`).join(', ') })}
    </p>
  );
}
