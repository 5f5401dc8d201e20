import { useMemo, useRef } from 'react';
import { changesIn } from '@/lib/ledger/figures/changes';
import { type Dimension, dimensions } from '@/lib/ledger/figures/dimensions';
import { families } from '@/lib/ledger/figures/figure';
import { figureOf, figures } from '@/lib/ledger/figures/registry';
import type { Story } from '@/lib/ledger/stories';
import { t } from '../i18n';
import { title } from '../i18n/words';
import { ChangesTable, changeName, marksOf } from './audit-changes';
import { ChartButtons } from './chart-buttons';
import { saidOf } from './figure-words';
import type { PageProps } from './page-props';
import { SplitChart } from './split-chart';
import { type SplitRow, splitRows } from './split-rows';

/** Which figure is drawn, and by what. */
export interface Look {
  figure: string;
  dimension: Dimension;
}

/** Suggestions behind one bar. */
export interface Drill {
  title: string;
  suggestions: readonly string[];
}

export interface AuditSplitProps {
  stories: readonly Story[];
  look: Look;
  brandName(id: string): string;
  onLook(look: Look): void;
  onDrill(drill: Drill): void;
  save: PageProps['save'];
}

/** One figure, side by side for brands, languages, weeks and so on; each bar opens its suggestions. */
export function AuditSplit({ stories, look, brandName, onLook, onDrill, save }: AuditSplitProps) {
  const plot = useRef<HTMLElement>(null);
  const { dimension } = look;
  const figure = figureOf(look.figure);
  const rows = useMemo(
    () => splitRows(stories, figure, dimension, brandName),
    [stories, figure, dimension, brandName],
  );
  const changes = useMemo(() => changesIn(stories), [stories]);
  const marks = useMemo(() => marksOf(changes, dimension, brandName), [changes, dimension, brandName]);
  const tallied = rows.length > 0 && figure.measure(stories).value.form === 'tally';
  const name = t(`figure.${figure.id}`);
  const heading = tallied
    ? name
    : t('split.title', { figure: name, dimension: t(`split.by.${dimension.id}`) });
  const drill = ({ name: part, measured }: SplitRow, counted: boolean) =>
    onDrill({
      title: t(counted ? 'split.drill' : 'split.drill.all', { figure: name, part }),
      suggestions: counted ? measured.counted : measured.of,
    });
  return (
    <section className="audit-split-part" aria-labelledby="split-title">
      <div className="audit-filters">
        <label>
          {t('split.figure')}
          <select value={figure.id} onChange={(event) => onLook({ ...look, figure: event.target.value })}>
            {families.map((family) => (
              <optgroup key={family} label={t(`family.${family}`)}>
                {figures
                  .filter((one) => one.family === family)
                  .map(({ id }) => (
                    <option key={id} value={id}>
                      {t(`figure.${id}`)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label>
          {t('split.by')}
          <select
            value={dimension.id}
            disabled={tallied}
            onChange={(event) => {
              const next = dimensions.find(({ id }) => id === event.target.value);
              if (next) onLook({ ...look, dimension: next });
            }}
          >
            {dimensions.map(({ id }) => (
              <option key={id} value={id}>
                {t(`split.by.${id}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <figure className="audit-chart" ref={plot}>
        <figcaption id="split-title">{heading}</figcaption>
        <p className="of">{t(`figure.${figure.id}.of`)}</p>
        <SplitChart rows={rows} marks={marks} onDrill={(row) => drill(row, true)} />
        <table>
          <caption className="visually-hidden">{heading}</caption>
          <thead>
            <tr>
              <th scope="col">{tallied ? name : title(t(`split.by.${dimension.id}`))}</th>
              <th scope="col">{t('figure.column.value')}</th>
              <th scope="col">{t('figure.column.of')}</th>
              <th scope="col">{t('split.open')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} mark={marks.get(row.key)} onDrill={drill} />
            ))}
          </tbody>
        </table>
        {rows.some(({ measured }) => measured.value.form !== 'none') ? (
          <ChartButtons
            plot={plot}
            title={heading}
            notes={[
              { text: t('split.note', { count: stories.length }) },
              ...changes.slice(-6).map((change) => ({ text: changeName(change, brandName) })),
            ]}
            save={save}
          />
        ) : null}
        <ChangesTable changes={changes} brandName={brandName} />
      </figure>
    </section>
  );
}

interface RowProps {
  row: SplitRow;
  mark: string | undefined;
  onDrill(row: SplitRow, counted: boolean): void;
}

function Row({ row, mark, onDrill }: RowProps) {
  const { name, measured } = row;
  const { main, of, note } = saidOf(measured);
  const { form } = measured.value;
  const parted = (form === 'rate' || form === 'bound' || form === 'estimate') && measured.counted.length > 0;
  return (
    <tr>
      <th scope="row">
        {name}
        {mark ? <span className="of mark">{mark}</span> : null}
      </th>
      <td className={form === 'none' ? 'none' : 'figure-value'}>{main}</td>
      <td>
        {of}
        {note ? <span className="of">{note}</span> : null}
      </td>
      <td className="drill">
        {parted ? (
          <button type="button" className="link" onClick={() => onDrill(row, true)}>
            {t('split.counted', { count: measured.counted.length })}
            <span className="visually-hidden">: {name}</span>
          </button>
        ) : null}
        {measured.of.length > 0 ? (
          <button type="button" className="link" onClick={() => onDrill(row, false)}>
            {t('split.all', { count: measured.of.length })}
            <span className="visually-hidden">: {name}</span>
          </button>
        ) : null}
      </td>
    </tr>
  );
}
