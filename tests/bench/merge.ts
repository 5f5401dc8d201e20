import { createHash, webcrypto } from 'node:crypto';
import { figures } from '../../lib/ledger/figures/registry';
import { joinExports, type Verify } from '../../lib/ledger/merge/run';
import { verifyExport } from '../../scripts/verify/core/verify';
import { common, inserted, sent, shown } from '../verify/sample';
import { append, checkpoint, device, fileOf, linesOf, newLog } from '../verify/writer';
import type { Row } from './row';

/**
 * Joining the exports of 100 agents with 10,000 records each, as the Audit page does it. The files are made one at a time
 * while they are asked for, and that time is left out. In Node, in processor time, so that a busy machine does not count.
 */

const records = 10_000;

function fileOfAgent(n: number): Uint8Array<ArrayBuffer> {
  const by = device((n + 1).toString(16).padStart(16, '0'));
  const log = newLog(by);
  append(log, { kind: 'log-opened', continues: null });
  for (let i = 0; log.records.length < records; i += 1) {
    const own = { ...common(i), suggestion: `${by.id}-${i}` };
    const flag = { kind: 'flag-shown', trigger: 'legal', rule: 'legal-threat' };
    for (const event of [shown(i), inserted(i), sent(i), flag]) append(log, { ...event, ...own });
  }
  log.records.length = records;
  checkpoint(log, false);
  return new Uint8Array(fileOf(linesOf(log)));
}

const verify: Verify = (bytes, kept, progress) =>
  verifyExport({
    bytes,
    ...kept,
    sha256: (data) => createHash('sha256').update(data).digest(),
    verify: async (key, message, signature) => {
      const imported = await webcrypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
      return webcrypto.subtle.verify('Ed25519', imported, signature, message);
    },
    progress,
  });

export async function benchMerge(agents = 100): Promise<Row[]> {
  let making = 0;
  let longest = 0;
  let most = 0;
  let last = clock();
  const files = Array.from({ length: agents }, (_, n) => ({
    name: `agent-${n}.jsonl`,
    size: 1,
    async arrayBuffer() {
      const from = clock();
      const { buffer } = fileOfAgent(n);
      making += clock() - from;
      last = clock();
      return buffer;
    },
  }));
  const before = heap();
  const from = clock();
  const joined = await joinExports({
    files,
    brand: null,
    kept: { checkpoints: [], keys: [] },
    verify,
    async progress() {
      longest = Math.max(longest, clock() - last);
      most = Math.max(most, process.memoryUsage().heapUsed);
      await new Promise((done) => setImmediate(done));
      last = clock();
    },
  });
  const joining = clock() - from - making;
  const kept = heap() - before;
  const counting = clock();
  for (const figure of figures) figure.measure(joined.stories);
  const figured = clock() - counting;
  const wanted = Math.ceil((agents * records) / 4);
  if (joined.logs.length !== agents || Math.abs(joined.stories.length - wanted) > agents)
    throw new Error(`${joined.logs.length} logs and ${joined.stories.length} suggestions were joined`);
  const what = (name: string) => `${name}, ${agents} files of ${records.toLocaleString('en')}`;
  const mb = (bytes: number) => bytes / 2 ** 20;
  return [
    { part: 'merge', what: what('read, verified, joined'), value: joining / 1000, unit: 's', n: 1 },
    { part: 'merge', what: what('longest without a pause'), value: longest, unit: 'ms', n: agents },
    { part: 'merge', what: what('every figure'), value: figured / 1000, unit: 's', n: 1 },
    { part: 'merge', what: what('heap that is kept'), value: mb(kept), unit: 'MB', n: 1 },
    { part: 'merge', what: what('heap at most'), value: mb(most), unit: 'MB', n: 1 },
  ];
}

/** Milliseconds of processor time of this process, waste collection included. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** After the waste was taken out, where Node was started with `--expose-gc`; else with it. */
function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}
