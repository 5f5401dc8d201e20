import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../e2e/browsers/find';
import { common, inserted, sent, shown } from '../verify/sample';
import { append, checkpoint, device, fileOf, linesOf, newLog } from '../verify/writer';
import { percentile, type Row } from './row';

/** The verifier over 100,000 records: the command as it is started, and the page in both browsers, in ms by the clock. */

const records = 100_000;
const rounds = 3;
const budget = 3_000;
const page = pathToFileURL('public/verifier.html').href;

export async function benchVerify(): Promise<Row[]> {
  const room = mkdtempSync(join(tmpdir(), 'bench-verify-'));
  try {
    const file = join(room, 'export.jsonl');
    writeFileSync(file, fileOf(linesOf(largeLog())));
    const rows: Row[] = [];
    for (const [what, times] of [
      ['command', command(file)],
      ['page, Chromium', await inChromium(file)],
      ['page, Firefox', await inFirefox(file)],
    ] as const) {
      const value = percentile(times, 0.5);
      rows.push({
        part: 'verify',
        what: `${what}, 100,000 records`,
        value,
        unit: 'ms',
        budget,
        n: times.length,
      });
    }
    return rows;
  } finally {
    rmSync(room, { recursive: true });
  }
}

function largeLog() {
  const log = newLog(device());
  append(log, { kind: 'log-opened', continues: null });
  for (let i = 0; log.records.length < records; i += 1) {
    const flag = { kind: 'flag-shown', ...common(i), trigger: 'legal', rule: 'legal-threat' };
    for (const event of [shown(i), inserted(i), sent(i), flag]) append(log, event);
  }
  log.records.length = records;
  checkpoint(log, false);
  return log;
}

function command(file: string): number[] {
  return Array.from({ length: rounds }, () => {
    const from = performance.now();
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/verify/cli.ts', file]);
    if (status !== 0) throw new Error(`the command ended with ${status}`);
    return performance.now() - from;
  });
}

const isDone = () => document.querySelector('#progress')?.textContent?.startsWith('Done') ?? false;
/** Also makes the page ready for the next round. */
const told = () => {
  const progress = document.querySelector('#progress');
  const [text, verdict] = [progress?.textContent ?? '', document.querySelector('#verdict')?.className];
  if (progress) progress.textContent = '';
  if (verdict !== 'whole') throw new Error(`the page says ${verdict}`);
  return Number(/[\d.]+/.exec(text)?.[0]) * 1000;
};

async function inChromium(file: string): Promise<number[]> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    await tab.goto(page);
    const times: number[] = [];
    for (let i = 0; i < rounds; i += 1) {
      await tab.setInputFiles('#file', file);
      await tab.click('button');
      await tab.waitForFunction(isDone, undefined, { timeout: 120_000, polling: 200 });
      times.push(await tab.evaluate(told));
    }
    return times;
  } finally {
    await browser.close();
  }
}

async function inFirefox(file: string): Promise<number[]> {
  const executablePath = findBrowser('firefox');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  try {
    const tab = await browser.newPage();
    await tab.goto(page);
    const input = await tab.$('input[type=file]');
    const times: number[] = [];
    for (let i = 0; i < rounds; i += 1) {
      await input?.uploadFile(file);
      await tab.click('button');
      await tab.waitForFunction(isDone, { timeout: 120_000, polling: 200 });
      times.push(await tab.evaluate(told));
    }
    return times;
  } finally {
    await browser.close();
  }
}
