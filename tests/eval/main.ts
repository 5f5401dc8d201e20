import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describe } from './print';
import { BadFile } from './read-cases';
import { suites } from './registry';
import type { Source } from './suite';

/** `npm run eval -- --suite NAME [--cases FILE [--pack PACK | --docs DOCS]] [--json] [--misses] [--alone] [--own]` */

const usage = `npm run eval -- --suite NAME [--cases FILE] [--pack PACK.json | --docs DOCS.jsonl] [--json] [--misses] [--alone]
  --cases, --file  a JSON Lines file of the suite's cases; without it the project's own files are measured
  --json           one JSON object a file on standard output
  --misses         list the cases that went wrong
  --alone          do not measure other search libraries beside ours
  --own            only the project's own files, not those of ../shared

Suites:
${suites.map((suite) => `  ${suite.name.padEnd(10)} ${suite.about}`).join('\n')}`;

function options() {
  const { values } = parseArgs({
    options: {
      suite: { type: 'string' },
      cases: { type: 'string' },
      file: { type: 'string' },
      pack: { type: 'string' },
      docs: { type: 'string' },
      json: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      own: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

async function main(): Promise<void> {
  const given = options();
  if (given.help) return console.log(usage);
  const chosen = given.suite ? suites.filter((suite) => suite.name === given.suite) : suites;
  if (chosen.length === 0) throw new BadFile(`no suite "${given.suite}"\n\n${usage}`);
  const cases = given.cases ?? given.file;
  if (!given.suite && cases) throw new BadFile(`--cases needs --suite\n\n${usage}`);
  for (const suite of chosen) {
    const sources: readonly Source[] = cases
      ? [{ cases, pack: given.pack, docs: given.docs }]
      : suite.files.filter(({ cases: file }) => existsSync(file) && !(given.own && file.startsWith('..')));
    for (const source of sources) {
      const report = await suite.run({ ...source, compare: !given.alone });
      if (given.json) {
        const { suite: name, cases: count, metrics, controls } = report;
        console.log(JSON.stringify({ suite: name, cases: count, metrics, controls, file: source.cases }));
      } else console.log(describe(source, report, given.misses));
      for (const missed of report.controls.missed) {
        console.error(
          `${suite.name}: a planted case was not caught, so these figures mean nothing: ${missed}`,
        );
        process.exitCode = 1;
      }
    }
  }
}

main().catch((error: unknown) => {
  const expected = error instanceof BadFile || (error instanceof TypeError && 'code' in error);
  console.error(expected && error instanceof Error ? error.message : error);
  process.exitCode = expected ? 2 : 1;
});
