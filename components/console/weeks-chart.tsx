import { useMemo, useRef } from 'react';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { dimensionOf, splitBy } from '@/lib/ledger/figures/dimensions';
import type { Story } from '@/lib/ledger/stories';
import { t } from '../i18n';
import { dayName } from '../i18n/words';
import { ChartButtons } from './chart-buttons';
import type { PageProps } from './page-props';

/** What was sent by week, by how much the agent changed. Four steps of one hue and texture of order, not of alarm. */
const parts = ['verbatim', 'light', 'heavy', 'discarded'] as const;

export interface WeeksChartProps extends Pick<PageProps, 'save'> {
  stories: readonly Story[];
}

export function WeeksChart({ stories, save }: WeeksChartProps) {
  const plot = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => weeksOf(stories), [stories]);
  return (
    <figure className="audit-chart">
      <figcaption>{t('console.chart.title')}</figcaption>
      <div aria-hidden ref={plot}>
        <ResponsiveContainer width="100%" height={220}>
          <BarChart
            data={rows}
            accessibilityLayer={false}
            margin={{ top: 8, right: 8, bottom: 0, left: -16 }}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="week" tickLine={false} axisLine={false} />
            <YAxis allowDecimals={false} tickLine={false} axisLine={false} />
            <Tooltip
              cursor={{ fill: 'var(--hover)' }}
              contentStyle={{ background: 'var(--bg)', borderColor: 'var(--line)', fontSize: 13 }}
              isAnimationActive={false}
            />
            {/* In grey: the series' own colours are too light for words. */}
            <Legend
              itemSorter={null}
              formatter={(name: string) => <span className="legend-word">{name}</span>}
            />
            {parts.map((part, i) => (
              <Bar
                key={part}
                dataKey={part}
                name={t(`outcome.${part}`)}
                stackId="sent"
                fill={`var(--chart-${i + 1})`}
                isAnimationActive={false}
                maxBarSize={56}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <ChartButtons
        plot={plot}
        title={t('console.chart.title')}
        notes={parts.map((part, i) => ({ text: t(`outcome.${part}`), colour: `var(--chart-${i + 1})` }))}
        save={save}
      />
      <details>
        <summary>{t('console.chart.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('console.filter.week')}</th>
              <th scope="col" className="number">
                {t('figure.drafts-shown')}
              </th>
              {parts.map((part) => (
                <th key={part} scope="col" className="number">
                  {t(`outcome.${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.week}>
                <th scope="row">{row.week}</th>
                <td className="number">{row.shown}</td>
                {parts.map((part) => (
                  <td key={part} className="number">
                    {row[part]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function weeksOf(stories: readonly Story[]) {
  const week = dimensionOf('week');
  if (!week) return [];
  return [...splitBy(stories, week)].map(([monday, list]) => {
    const sent = (part: (typeof parts)[number]) =>
      list.filter(({ last }) => last.sent?.editClass === part).length;
    return {
      week: dayName(monday),
      shown: list.filter(({ last }) => last.shown).length,
      verbatim: sent('verbatim'),
      light: sent('light'),
      heavy: sent('heavy'),
      discarded: sent('discarded'),
    };
  });
}
