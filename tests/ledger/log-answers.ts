import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../lib/ledger/canonical';
import { appended, type LogState, newLog, rootOfState } from '../../lib/ledger/leaf';
import type { LedgerRecord } from '../../lib/ledger/record';

/** The background's answers about logs, for surfaces that are tested without one. */

const vkey = 'proofdesk.invalid/00000000000000ff+00000000+AA==';
const common = { device: '00000000000000ff', vkey, broken: null, checkpoint: null };

/** Records that `chain` made, as the chain of version 1, in which a missing one shows. */
export function chainAnswers(records: readonly LedgerRecord[], of: object = {}) {
  const lines = records.map(canonicalJson);
  const log = 'proofdesk-log/1';
  const info = { ...common, log, brand: '', root: '', size: lines.length, ...of };
  return answers([{ info, lines }]);
}

/** The same as one brand's log. @param of what else the background says of it */
export function logAnswers(brand: string, records: readonly LedgerRecord[], of: object = {}) {
  let state: LogState = newLog(`proofdesk.invalid/00000000000000ff/${brand}`);
  const lines = records.map(({ event, at }) => {
    const next = appended(state, event, at);
    state = next.state;
    return canonicalJson(next.leaf);
  });
  const root = bytesToHex(rootOfState(state));
  const info = { ...common, log: state.log, brand, root, size: state.size, ...of };
  return answers([{ info, lines }]);
}

function answers(logs: readonly { info: { log: string; size: number }; lines: readonly string[] }[]) {
  const linesOf = (log: string) => logs.find(({ info }) => info.log === log)?.lines ?? [];
  return {
    'ledger.logs': () => (logs.some(({ lines }) => lines.length > 0) ? logs.map(({ info }) => info) : []),
    'ledger.lines': ({ log, after, limit }: { log: string; after: number; limit: number }) =>
      linesOf(log).slice(after, after + limit),
  };
}
