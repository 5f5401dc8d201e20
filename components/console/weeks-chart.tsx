import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Week } from '@/lib/ledger/weeks';
import { t } from '../i18n';
import { dayName } from '../i18n/words';

/** What was sent by week, by how much the agent changed. Four steps of one hue and texture of order, not of alarm. */
const parts = ['verbatim', 'light', 'heavy', 'discarded'] as const;

export function WeeksChart({ weeks }: { weeks: readonly Week[] }) {
  const rows = weeks.map(({ week, figures }) => ({
    week: dayName(week),
    verbatim: figures.edits.verbatim.count,
    light: figures.edits.light.count,
    heavy: figures.edits.heavy.count,
    discarded: figures.edits.discarded.count,
  }));
  return (
    <figure className="audit-chart">
      <figcaption>{t('console.chart.title')}</figcaption>
      <div aria-hidden>
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
      <details>
        <summary>{t('console.chart.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('console.filter.week')}</th>
              <th scope="col" className="number">
                {t('console.audit.shown')}
              </th>
              {parts.map((part) => (
                <th key={part} scope="col" className="number">
                  {t(`outcome.${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ week, figures }) => (
              <tr key={week}>
                <th scope="row">{dayName(week)}</th>
                <td className="number">{figures.shown}</td>
                {parts.map((part) => (
                  <td key={part} className="number">
                    {figures.edits[part].count}
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
