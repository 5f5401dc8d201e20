// `npm test`: every check, in both browsers, ending with a line "N passed, N failed".
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bootstrap, main, root, run, tool } from './bootstrap.mjs';

const reports = join(root, '.output', 'test');

/** A command that passes or fails as a whole. */
const whole = (title, action) => () => {
  const passed = action() === 0;
  return { title, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
};

/** A vitest run, counted test by test. A run that ends without its report counts as one failure. */
const vitest = (title, name, config) => () => {
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const args = [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const code = tool('vitest', args);
  if (!existsSync(file)) return { title, passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = report.numFailedTests;
  const named = report.testResults
    .flatMap(({ name, assertionResults }) =>
      assertionResults.map((one) => ({ file: relative(root, name), ...one })),
    )
    .filter(({ status }) => status === 'failed')
    .map(({ file, fullName, failureMessages }) => `${file}: ${fullName}\n    ${firstLine(failureMessages)}`);
  // A suite that broke before its tests ran has no failed test, but vitest says so in its exit code.
  return {
    title,
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests,
    named,
  };
};

const firstLine = (messages) => (messages[0] ?? '').split('\n')[0].slice(0, 300);

const steps = [
  whole('types', () => tool('tsc', ['--noEmit'])),
  whole('format and lint', () => tool('biome', ['check', '.'])),
  whole('unused code', () => tool('knip', [])),
  vitest('unit, property and component tests', 'unit', 'vitest.config.ts'),
  whole('build for Chrome and Firefox', () =>
    run('npm', ['run', '--silent', 'build'], { shell: process.platform === 'win32' }),
  ),
  whole("retrieval evaluation on the project's own questions", () =>
    run('npm', ['run', '--silent', 'eval', '--', '--suite', 'retrieval'], {
      shell: process.platform === 'win32',
    }),
  ),
  whole('every state of the sidebar in both themes and two widths, checked with axe', () =>
    run('npm', ['run', '--silent', 'gallery'], { shell: process.platform === 'win32' }),
  ),
  vitest('Chromium and Firefox on the replica helpdesks', 'e2e', 'vitest.e2e.config.ts'),
];

await main(() => {
  bootstrap(['chromium', 'firefox']);
  mkdirSync(reports, { recursive: true });
  const results = steps.map((step) => step());
  console.log('');
  for (const { title, passed, failed, skipped, named = [] } of results) {
    const rest = skipped > 0 ? `, ${skipped} not exercised here` : '';
    console.log(`${failed > 0 ? 'FAILED' : 'passed'}  ${title}: ${passed} passed, ${failed} failed${rest}`);
    for (const line of named) console.log(`  ${line}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
});
