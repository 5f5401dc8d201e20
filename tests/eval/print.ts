import type { Report, Source } from './suite';

/** A report as text for a person. */
export function describe(source: Source, report: Report, withMisses: boolean): string {
  const against = source.pack ?? source.docs;
  const lines = [
    `${report.suite}: ${source.cases}${against ? ` against ${against}` : ''}, ${report.cases} cases`,
    ...(report.controls.n > 0
      ? [
          `  planted cases that must be caught: ${report.controls.n - report.controls.missed.length} of ${report.controls.n}`,
        ]
      : []),
    ...figures(report.metrics, '  '),
    ...(report.notes ?? []).map((note) => `  ${note}`),
  ];
  if (withMisses) lines.push(...report.misses.map((miss) => `  - ${miss}`));
  return `${lines.join('\n')}\n`;
}

function figures(metrics: Readonly<Record<string, unknown>>, indent: string): string[] {
  return Object.entries(metrics).flatMap(([name, value]) => {
    if (typeof value === 'number') return [`${indent}${name.padEnd(24)} ${round(value)}`];
    if (value === null) return [`${indent}${name.padEnd(24)} -`];
    if (typeof value !== 'object') return [`${indent}${name.padEnd(24)} ${String(value)}`];
    const inner = Object.entries(value);
    const flat = inner.every(([, one]) => typeof one !== 'object' || one === null);
    if (flat) {
      const cells = inner.map(
        ([key, one]) => `${key} ${typeof one === 'number' ? round(one) : (one ?? '-')}`,
      );
      return [`${indent}${name.padEnd(24)} ${cells.join('  ')}`];
    }
    return [`${indent}${name}`, ...figures(Object.fromEntries(inner), `${indent}  `)];
  });
}

const round = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(3));
