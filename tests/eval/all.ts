import { existsSync, writeFileSync } from 'node:fs';
import { suites } from './registry';
import { type FigureRow, rowsOf } from './rows';
import type { Report } from './suite';

/** `npm run eval:all`: measures every suite and writes docs/evaluation.md. */

const file = 'docs/evaluation.md';
const times = /_ms$/;

const head = `# Evaluation

Written by \`npm run eval:all\`; do not edit. Every figure is measured by \`npm run eval -- --suite NAME\` on the file named
above its table, with n and the 95 % interval (Wilson) where it is a share. \`train\` and \`dev\` files were looked at while the
rules were made. **\`test\` files never were**: only their figures say what new text would see. Public sets are
development parts of well-known data (tests/eval/README.md); the project does not need them, and rows of them are here
only when they lay beside it.

How the data is divided, and how to add a suite: tests/eval/README.md.
`;

function table(rows: readonly FigureRow[]): string {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  const lines = rows.map(({ name, value, n, low, high }) => {
    const share = low !== undefined && high !== undefined;
    const shown = share ? percent(value) : Number.isInteger(value) ? String(value) : value.toFixed(3);
    return `| ${name.replaceAll('_', ' ')} | ${shown} | ${share ? `${percent(low)} to ${percent(high)}` : ''} | ${n ?? ''} |`;
  });
  return ['| figure | value | 95 % interval | n |', '|---|---|---|---|', ...lines].join('\n');
}

/** Outside the project: named by the set. */
const titled = (path: string) => path.replace(/^\.\.\/shared\/data\//, 'public set ');

const planted = ({ controls }: Report) =>
  controls.n > 0 ? `; ${controls.n} of ${controls.n} planted cases caught in the same run` : '';

const parts = [head];
for (const suite of suites) {
  parts.push(`## ${suite.name}\n\n${suite.about[0]?.toUpperCase()}${suite.about.slice(1)}.\n`);
  for (const source of suite.files.filter(({ cases }) => existsSync(cases))) {
    const report = await suite.run({ ...source, compare: false });
    if (report.controls.missed.length > 0)
      throw new Error(`dead check: ${report.controls.missed.join('; ')}`);
    // Times are of one machine on one day: `npm run bench` has them with budgets.
    const rows = rowsOf(report).filter(({ name }) => !times.test(name));
    const against = source.pack ?? source.docs;
    parts.push(
      `### ${titled(source.cases)}\n\n${report.cases} cases${against ? ` against ${titled(against)}` : ''}${planted(report)}.\n\n${table(rows)}\n`,
    );
    console.log(`${suite.name}: ${source.cases}, ${report.cases} cases`);
  }
}
writeFileSync(file, parts.join('\n'));
console.log(`written to ${file}`);
