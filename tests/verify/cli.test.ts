import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { day } from './sample';
import { fileOf, linesOf } from './writer';

const room = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(room, { recursive: true }));

const log = day();
const lines = linesOf(log);
const file = (name: string, text: Uint8Array | string) => {
  writeFileSync(join(room, name), text);
  return join(room, name);
};
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/verify/cli.ts', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};

describe('npm run verify', { timeout: 60_000 }, () => {
  const whole = file('whole.jsonl', fileOf(lines));
  const cut = file(
    'cut.jsonl',
    fileOf(linesOf({ ...log, records: log.records.slice(0, 18), notes: log.notes.slice(0, 2), texts: [] })),
  );
  const mail = file('mail.txt', `Dear Ana,\r\n\r\n> ${log.notes[2]?.replace(/\n/g, '\r\n> ')}\r\n`);

  it('ends with 0 for a whole log, and prints what it proves and what it does not', () => {
    const { status, stdout } = run(whole, '--key', log.device.vkey, '--checkpoint', mail);
    expect(stdout).toMatch(/^No tampering found\./);
    expect(stdout).toContain('checkpoint that you kept, 27 records');
    expect(stdout).toContain('What this cannot prove');
    expect(status).toBe(0);
  });

  it('ends with 1 for a log whose tail was cut at a checkpoint, once the brand gives a later one', () => {
    expect(run(cut).status).toBe(0);
    const { status, stdout } = run(cut, '--checkpoint', mail, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'tampered',
      findings: [{ classes: ['tail-cut'], line: 19 }],
    });
    expect(status).toBe(1);
  });

  it('ends with 2 where there is nothing to judge', () => {
    const rubbish = file('rubbish.txt', 'hello');
    expect(run(rubbish).status).toBe(2);
    expect(run(whole, '--checkpoint', rubbish)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no checkpoint'),
    });
    expect(run(whole, '--key', 'x').status).toBe(2);
    expect(run(join(room, 'missing.jsonl')).status).toBe(2);
    expect(run().stderr).toContain('Usage');
  });
});
