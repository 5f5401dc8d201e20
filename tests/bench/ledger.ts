import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../e2e/browsers/find';
import type { measure } from './ledger-page';
import { percentile, type Row } from './row';

/** Appending to and reading a ledger of 100,000 records, in Chromium's own IndexedDB. */
export async function benchLedger(size = 100_000, appends = 100): Promise<Row[]> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'tests/bench/ledger-page.ts', formats: ['es'], fileName: 'bench' } },
  });
  const first = Array.isArray(output) ? output[0] : undefined;
  const chunk = first?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('the bench page was not built');
  const server = createServer((request, response) => {
    const script = request.url === '/bench.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? chunk.code : '<!doctype html><title>bench</title>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const result = await page.evaluate(
      async ([records, more]) => {
        const path = '/bench.js';
        const bench = (await import(path)) as { measure: typeof measure };
        return bench.measure(records ?? 0, more ?? 0);
      },
      [size, appends],
    );
    if (result.faults > 0) throw new Error(`the chain has ${result.faults} faults`);
    const at = `at ${size.toLocaleString('en')} records`;
    return [
      {
        part: 'ledger',
        what: `append, median, ${at}`,
        value: percentile(result.times, 0.5),
        unit: 'ms',
        n: appends,
      },
      {
        part: 'ledger',
        what: `append, p95, ${at}`,
        value: percentile(result.times, 0.95),
        unit: 'ms',
        n: appends,
      },
      { part: 'ledger', what: `read all ${at}`, value: result.read, unit: 'ms', n: 1 },
      { part: 'ledger', what: `check the chain ${at}`, value: result.checked, unit: 'ms', n: 1 },
      { part: 'ledger', what: `figures and stories ${at}`, value: result.figured, unit: 'ms', n: 1 },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
