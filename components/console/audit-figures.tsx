import { useState } from 'react';
import { type Figure, families, type Measured } from '@/lib/ledger/figures/figure';
import { figureOf, figures } from '@/lib/ledger/figures/registry';
import type { Story } from '@/lib/ledger/stories';
import { t } from '../i18n';
import { saidOf } from './figure-words';

/** What a buyer looks at first; every other figure is in the table below. */
const first = [
  'drafts-shown',
  'suggestion-rate',
  'inserted',
  'verbatim',
  'fact-edited',
  'claims-sent',
  'unusable-inserted',
  'ms-draft',
];

export function KeyFigures({ stories }: { stories: readonly Story[] }) {
  return (
    <dl className="audit-figures">
      {first.map((id) => {
        const measured = figureOf(id).measure(stories);
        const { main, of, note } = saidOf(measured);
        return (
          <div key={id}>
            <dt>{t(`figure.${id}`)}</dt>
            <dd className={measured.value.form === 'none' ? 'none' : undefined}>{main}</dd>
            {of ? <dd className="of">{of}</dd> : null}
            {note ? <dd className="of">{note}</dd> : null}
          </div>
        );
      })}
    </dl>
  );
}

export interface AllFiguresProps {
  stories: readonly Story[];
  /** Draws it; absent where nothing can be chosen, as on paper. */
  onChoose?(id: string): void;
}

/** The table of all figures, counted only once somebody opens it: with many records that takes its time. */
export function FigureDetails(props: AllFiguresProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="console-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('console.audit.all')}</summary>
      {open ? <AllFigures {...props} /> : null}
    </details>
  );
}

/** Every figure by family, with what it is out of, its range and its definition. */
export function AllFigures({ stories, onChoose }: AllFiguresProps) {
  return (
    <div className="all-figures">
      {families.map((family) => (
        <table key={family}>
          <caption>{t(`family.${family}`)}</caption>
          <thead>
            <tr>
              {['name', 'value', 'of'].map((column) => (
                <th key={column} scope="col">
                  {t(`figure.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures
              .filter((figure) => figure.family === family)
              .map((figure) => (
                <Row
                  key={figure.id}
                  figure={figure}
                  measured={figure.measure(stories)}
                  {...(onChoose ? { onChoose } : {})}
                />
              ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

interface RowProps {
  figure: Figure;
  measured: Measured;
  onChoose?(id: string): void;
}

function Row({ figure: { id }, measured, onChoose }: RowProps) {
  const { main, of, note } = saidOf(measured);
  const name = t(`figure.${id}`);
  return (
    <tr>
      <th scope="row">
        {onChoose && measured.value.form !== 'none' ? (
          <button type="button" className="link" onClick={() => onChoose(id)}>
            {name}
          </button>
        ) : (
          name
        )}
        <span className="of">{t(`figure.${id}.of`)}</span>
      </th>
      <td className={measured.value.form === 'none' ? 'none' : 'figure-value'}>{main}</td>
      <td>
        {of}
        {note ? <span className="of">{note}</span> : null}
      </td>
    </tr>
  );
}
