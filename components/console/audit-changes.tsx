import type { Change } from '@/lib/ledger/figures/changes';
import type { Dimension } from '@/lib/ledger/figures/dimensions';
import { t } from '../i18n';
import { dayName, momentName, word } from '../i18n/words';

/** When a brand's drafts began to be made otherwise: beside the figures, because a step in them may have come from it. */

const nameOf = (what: Change['what'], value: string) => {
  if (value === '') return t('split.no-model');
  return what === 'engine' ? word('engine', value) : value;
};

export const changeName = (
  { at, brand, what, from, to }: Change,
  brandName: (id: string) => string,
): string =>
  t('change.line', {
    day: dayName(at.slice(0, 10)),
    brand: brandName(brand),
    what: t(`change.${what}`),
    from: nameOf(what, from),
    to: nameOf(what, to),
  });

/** By the value of the dimension at which it shows: weeks only. */
export function marksOf(
  changes: readonly Change[],
  { id }: Dimension,
  brandName: (id: string) => string,
): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  if (id !== 'week') return marks;
  for (const change of changes) {
    const { week, brand, what, to } = change;
    const said = t('change.mark', {
      brand: brandName(brand),
      what: t(`change.${what}`),
      to: nameOf(what, to),
    });
    const known = marks.get(week);
    marks.set(week, known ? `${known}; ${said}` : said);
  }
  return marks;
}

export interface ChangesTableProps {
  changes: readonly Change[];
  brandName(id: string): string;
}

export function ChangesTable({ changes, brandName }: ChangesTableProps) {
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{t('change.title', { count: changes.length })}</summary>
      <table>
        <thead>
          <tr>
            {['at', 'brand', 'what', 'from', 'to'].map((column) => (
              <th key={column} scope="col">
                {t(`change.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ at, brand, what, from, to }) => (
            <tr key={`${at} ${brand} ${what}`}>
              <th scope="row">{momentName(at)}</th>
              <td>{brandName(brand)}</td>
              <td>{t(`change.${what}`)}</td>
              <td>{nameOf(what, from)}</td>
              <td>{nameOf(what, to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
