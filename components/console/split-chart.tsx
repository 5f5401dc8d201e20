import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  ErrorBar,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import { heightOf, saidOf, tickName } from './figure-words';
import { mostBars, type SplitRow } from './split-rows';

export interface SplitChartProps {
  rows: readonly SplitRow[];
  /** Names of rows at which something changed, with what. */
  marks: ReadonlyMap<string, string>;
  onDrill(row: SplitRow): void;
}

/** Pixels for a bar with its room. */
const step = 34;

/** Lying bars with the value beside each and its 95 % range as a whisker. Pale where n is small. The table says it all in words. */
export function SplitChart({ rows, marks, onDrill }: SplitChartProps) {
  const drawn = rows.flatMap((row) => {
    const height = heightOf(row.measured.value);
    if (!height) return [];
    const { at, low, high } = height;
    const { main, note } = saidOf(row.measured);
    return [
      { row, name: row.name, at, range: [at - (low ?? at), (high ?? at) - at], main, small: note !== '' },
    ];
  });
  const shown = drawn.slice(0, mostBars);
  if (shown.length === 0) return null;
  const sample = rows.find(({ measured }) => heightOf(measured.value))?.measured.value;
  return (
    <div aria-hidden className="split-chart">
      <ResponsiveContainer width="100%" height={shown.length * step + 40}>
        <BarChart
          layout="vertical"
          data={shown}
          accessibilityLayer={false}
          margin={{ top: 4, right: 8, bottom: 0, left: 8 }}
        >
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            tickLine={false}
            axisLine={false}
            domain={[0, 'auto']}
            tickFormatter={(at: number) => tickName(sample, at)}
          />
          <YAxis type="category" dataKey="name" width={132} tickLine={false} axisLine={false} interval={0} />
          {/* The values stand at the right, clear of the whiskers. */}
          <YAxis
            yAxisId="values"
            orientation="right"
            type="category"
            dataKey="name"
            width={64}
            tickLine={false}
            axisLine={false}
            interval={0}
            tickFormatter={(name: string) => shown.find((one) => one.name === name)?.main ?? ''}
          />
          {shown
            .filter(({ row }) => marks.has(row.key))
            .map(({ row, name }) => (
              <ReferenceLine
                key={row.key}
                y={name}
                stroke="var(--warn)"
                strokeDasharray="4 3"
                position="start"
              />
            ))}
          <Bar
            dataKey="at"
            fill="var(--chart-1)"
            isAnimationActive={false}
            maxBarSize={16}
            onClick={(_, i) => {
              const bar = shown[i];
              if (bar) onDrill(bar.row);
            }}
          >
            {shown.map(({ row, small }) => (
              <Cell key={row.key} fill={small ? 'var(--chart-2)' : 'var(--chart-1)'} cursor="pointer" />
            ))}
            <ErrorBar dataKey="range" width={6} strokeWidth={1.5} stroke="var(--text)" direction="x" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
