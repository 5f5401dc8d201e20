import type { Page } from 'playwright-core';
import { agent, agentLog, exported, work } from '../ledger/merge/files';

/** Exports of five agents, among them a forked log, one that was bent, an old export of another, and another brand's. */
function files(): { name: string; mimeType: string; buffer: Buffer }[] {
  const weekdays = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11];
  const logs = [1, 2, 3].map((n) => agentLog(agent(n), weekdays));
  const early = agentLog(agent(4), weekdays.slice(0, 4));
  const before = exported(early);
  work(early, 4);
  const by = agent(5);
  const forked = [1, 2].map((ms) => agentLog(by, weekdays, 'marlow', { msToDraft: ms }));
  const bent = exported(agentLog(agent(6), weekdays))
    .toString()
    .replace('"words":41', '"words":40');
  const all: [name: string, file: Buffer][] = [
    ...logs.map((log, i): [string, Buffer] => [`agent-${i + 1}.jsonl`, exported(log)]),
    ['agent-4-early.jsonl', before],
    ['agent-4.jsonl', exported(early)],
    ...forked.map((log, i): [string, Buffer] => [`agent-5-${i + 1}.jsonl`, exported(log)]),
    ['agent-6.jsonl', Buffer.from(bent)],
    ['lumen.jsonl', exported(agentLog(agent(7), weekdays, 'lumen'))],
  ];
  return all.map(([name, buffer]) => ({ name, mimeType: 'application/jsonl', buffer }));
}

export async function joinExports(page: Page): Promise<void> {
  await page.getByRole('button', { name: "Join agents' exports" }).click();
  await page.locator('.join-drop input[type=file]').setInputFiles(files());
  await page.getByText('Files read: 9.').waitFor();
}
