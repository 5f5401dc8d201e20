import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { growthText } from '../../lib/ledger/growth';
import { consistencyProof, inclusionProof } from '../../lib/ledger/merkle';
import { proofText } from '../../lib/ledger/proof';
import { parseCheckpoint } from '../../scripts/verify/core/note';
import { checkGrowth, checkProof } from '../../scripts/verify/core/proofs';
import { sha256 } from '../../scripts/verify/core/sha256';
import { keysIn } from '../../scripts/verify/core/verify';
import { day, verifyEd25519 } from './sample';
import { canon, type Device, device, type Fields, hashOf, headOf, type Log, note, rehash } from './writer';

/** Proofs that the product makes, and every way of bending them, through the verifier's own walk. */

const by = device();
const log = day(by, 'marlow', 8);
const size = log.records.length;
const tools = (keys: string[] = [by.vkey]) => ({ sha256, verify: verifyEd25519, keys: keysIn(sha256, keys) });
const hashesOf = (records: readonly Fields[]) => records.map((record) => hexToBytes(hashOf(record)));
const noteOver = (of: Log, records = of.records, who: Device = of.device) =>
  note(who, of.origin, records.length, headOf(records));
const keptOf = (text: string) => {
  const kept = parseCheckpoint(text);
  return kept ? [kept] : [];
};

const proofOf = (index: number, records = log.records, over: { extra?: string } = {}) =>
  proofText({
    index,
    hashes: inclusionProof(hashesOf(records), index),
    checkpoint: noteOver(log, records),
    extra: new TextEncoder().encode(over.extra ?? canon(records[index] as Fields)),
  });
const growthOf = (old: number, records = log.records, who = by) =>
  growthText({
    old,
    hashes: consistencyProof(hashesOf(records), old),
    checkpoint: noteOver(log, records, who),
  });
const kept = (old: number, who = by) => noteOver(log, log.records.slice(0, old), who);

describe('the proof of one record', () => {
  it('holds for every record of logs of every size', async () => {
    for (const length of [1, 2, 3, 7, 8, size])
      for (let index = 0; index < length; index += 1) {
        const report = await checkProof(proofOf(index, log.records.slice(0, length)), tools());
        expect([length, index, report.verdict]).toEqual([length, index, 'whole']);
        expect(report.record).toBe(canon(log.records[index] as Fields));
      }
  });

  it('fails for another record, another place, another path, another checkpoint, another key', async () => {
    const good = proofOf(5);
    const other = proofOf(5, log.records, { extra: canon(log.records[6] as Fields) });
    const lines = good.split('\n');
    const hashAt = lines.findIndex((line) => line.startsWith('index ')) + 1;
    const bent = {
      record: other,
      place: good.replace('\nindex 5\n', '\nindex 6\n'),
      beyond: good.replace('\nindex 5\n', `\nindex ${size}\n`),
      path: lines.with(hashAt, lines[hashAt + 1] ?? '').join('\n'),
      shorter: lines.toSpliced(hashAt, 1).join('\n'),
      longer: lines.toSpliced(hashAt, 0, lines[hashAt] ?? '').join('\n'),
      size: good.replace(`\n${size}\n`, `\n${size + 1}\n`),
    };
    for (const [what, text] of Object.entries(bent))
      expect([what, (await checkProof(text, tools())).verdict]).toEqual([what, 'tampered']);
    expect((await checkProof(good, tools([device().vkey]))).verdict).toBe('tampered');
  });

  it('says that nothing can be said without a key, and of what is no proof', async () => {
    expect((await checkProof(proofOf(5), tools([]))).verdict).toBe('unreadable');
    expect((await checkProof('hello', tools())).verdict).toBe('unreadable');
    expect((await checkProof(proofOf(5).replace('\nindex 5', '\nindex 05'), tools())).verdict).toBe(
      'unreadable',
    );
  });
});

describe('the proof of growth', () => {
  it('holds from every older size', async () => {
    for (let old = 1; old <= size; old += 1) {
      const report = await checkGrowth(growthOf(old), keptOf(kept(old)), tools());
      expect([old, report.verdict]).toEqual([old, 'whole']);
    }
  });

  it('fails where the log was rewritten behind the kept checkpoint and signed again', async () => {
    for (const old of [3, 8, 13]) {
      const records = structuredClone(log.records);
      (records[1] as { event: Fields }).event.publicKey = 'ff';
      rehash(records, 2);
      expect((await checkGrowth(growthOf(old, records), keptOf(kept(old)), tools())).verdict).toBe(
        'tampered',
      );
    }
  });

  it('fails for a bent path, another size or another key, and says what it lacks', async () => {
    const good = growthOf(7);
    const lines = good.split('\n');
    for (const text of [
      lines.toSpliced(1, 1).join('\n'),
      lines.toSpliced(1, 0, lines[1] ?? '').join('\n'),
      lines.with(1, lines[2] ?? '').join('\n'),
    ])
      expect((await checkGrowth(text, keptOf(kept(7)), tools())).verdict).toBe('tampered');
    const stranger = device();
    expect((await checkGrowth(growthOf(7, log.records, stranger), keptOf(kept(7)), tools())).verdict).toBe(
      'tampered',
    );
    expect((await checkGrowth(good, keptOf(kept(7, stranger)), tools())).verdict).toBe('tampered');
    expect((await checkGrowth(good, keptOf(kept(8)), tools())).verdict).toBe('unreadable');
    expect((await checkGrowth(good, keptOf(kept(7)), tools([]))).verdict).toBe('unreadable');
    expect((await checkGrowth('old 0\n\nx', [], tools())).verdict).toBe('unreadable');
  });
});

describe('the command', () => {
  it('checks both kinds of file', { timeout: 60_000 }, () => {
    const room = mkdtempSync(join(tmpdir(), 'proofs-'));
    try {
      const at = (name: string, text: string) => {
        const path = join(room, name);
        writeFileSync(path, text);
        return path;
      };
      const run = (...args: string[]) => {
        const { status, stdout } = spawnSync(
          process.execPath,
          ['--import', 'tsx', 'scripts/verify/cli.ts', ...args],
          {
            encoding: 'utf8',
          },
        );
        return [status, stdout.split('\n')[0]?.slice(0, 11)];
      };
      const key = ['--key', by.vkey];
      expect(run('--proof', at('a', proofOf(5)), ...key)).toEqual([0, 'Proven. Thi']);
      expect(run('--proof', at('b', proofOf(5).replace('\nindex 5\n', '\nindex 6\n')), ...key)).toEqual([
        1,
        'NOT PROVEN.',
      ]);
      const growth = ['--growth', at('c', growthOf(7)), '--checkpoint'];
      expect(run(...growth, at('d', `> ${kept(7).replaceAll('\n', '\n> ')}`), ...key)).toEqual([
        0,
        'Proven. The',
      ]);
      expect(run(...growth, at('e', kept(8)), ...key)).toEqual([2, 'Nothing can']);
    } finally {
      rmSync(room, { recursive: true });
    }
  });
});
