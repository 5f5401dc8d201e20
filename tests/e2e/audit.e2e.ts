import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, startLab } from '../lab/server';
import { agent, agentLog, exported, work } from '../ledger/merge/files';
import { buildFolder, openBrowser, type Page, type Session, type Surface, waitFor } from './browsers';

/** The joining of exports as it is shipped: loaded when asked for, under the pages' real content policy, with a file chosen by hand. */

const saying = (console: Surface, words: string) =>
  waitFor(
    console,
    words,
    (wanted) => (document.body.textContent ?? '').replace(/\s+/g, ' ').includes(wanted),
    words,
  );

describe.each(['chromium', 'firefox'] as const)('the audit of several agents in %s', (browser) => {
  let lab: Lab;
  let session: Session;
  let console: Page;
  const folder = mkdtempSync(join(tmpdir(), 'proofdesk-audit-'));
  const file = (name: string, content: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  beforeAll(async () => {
    lab = await startLab();
    session = await openBrowser(browser, {
      extension: buildFolder(browser),
      labPort: lab.port,
      thirdPartyCookies: 'blocked',
    });
    const page = await session.newPage();
    await page.goto('https://harbor.zendesk.com/agent/tickets/101');
    await page.frame('sidebar.html');
    console = await session.openConsole('audit', page);
    await console.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { policyBreaches: heard });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        heard.push(violatedDirective),
      );
    }, undefined);
  });
  afterAll(async () => {
    await session.close();
    await lab.stop();
    rmSync(folder, { recursive: true });
  });

  it('verifies and joins, and names what was bent and what was told twice', async () => {
    const by = agent(1);
    const [one, other] = [agentLog(by, [0]), agentLog(by, [0])];
    for (const [i, log] of [one, other].entries()) work(log, 1, { msToDraft: i });
    const bent = exported(agentLog(agent(3), [0]))
      .toString()
      .replace('"words":41', '"words":40');
    await console.click({ css: 'button', text: "Join agents' exports" });
    await saying(console, 'Choose export files');
    await console.chooseFiles('.join-drop input[type=file]', [
      file('one.jsonl', exported(one)),
      file('other.jsonl', exported(other)),
      file('ana.jsonl', exported(agentLog(agent(2), [0, 1]))),
      file('bent.jsonl', Buffer.from(bent)),
    ]);
    await saying(console, 'Files read: 4. Logs that count: 1.');
    await saying(console, 'bent.jsonl was tampered with and does not count.');
    await saying(console, 'told two histories: record 6 in one.jsonl is not the one in other.jsonl.');
    const breaches = await console.evaluate(
      () => (globalThis as unknown as { policyBreaches: string[] }).policyBreaches,
      undefined,
    );
    expect(breaches).toEqual([]);
  });
});
