import { benchChecks } from './checks';
import { builds, CONTENT_LIMIT, contentSizes, total } from './content-size';
import { benchLedger } from './ledger';
import { benchMasking } from './masking';
import { benchMerge } from './merge';
import { benchPage } from './page';
import type { Row } from './row';
import { benchSearch } from './search';
import { benchStream } from './stream';
import { benchVerify } from './verify';

/** `npm run bench [-- NAME ...]`: one line a bench; exit code 1 when a figure is over its budget. */
const benches: Readonly<Record<string, () => Promise<Row[]>>> = {
  search: benchSearch,
  checks: benchChecks,
  masking: benchMasking,
  'content-size': benchContentSize,
  ledger: () => benchLedger(),
  page: () => benchPage(),
  stream: benchStream,
  verify: benchVerify,
  merge: () => benchMerge(),
};

async function benchContentSize(): Promise<Row[]> {
  return builds.flatMap((build) => {
    const sizes = contentSizes(build);
    if (sizes.length === 0) {
      console.log(`${build}: no build here, so its content scripts are not measured`);
      return [];
    }
    const what = `${build}, gzip`;
    return [
      { part: 'content', what, value: total(sizes), unit: 'B', budget: CONTENT_LIMIT, n: sizes.length },
    ];
  });
}

function line({ part, what, value, unit, budget, n }: Row): string {
  const shown = `${value.toFixed(unit === 'B' ? 0 : 2)} ${unit}`;
  const verdict =
    budget === undefined ? '' : `${Number(budget.toFixed(1))} ${unit} ${value <= budget ? 'pass' : 'OVER'}`;
  return `${part.padEnd(10)} ${what.padEnd(48)} ${shown.padStart(14)}  ${verdict.padEnd(16)} n=${n}`;
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`no bench "${unknown.join('", "')}"; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  for (const row of await run()) {
    console.log(line(row));
    if (row.budget !== undefined && row.value > row.budget) process.exitCode = 1;
  }
}
