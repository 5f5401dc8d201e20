import { canonicalJson } from '../../lib/ledger/canonical';
import type { LedgerRecord } from '../../lib/ledger/record';

/**
 * The background's answers about logs, for surfaces that are tested without one: records that `chain` made, as the chain
 * of version 1, in which a missing one shows.
 */
export function chainAnswers(records: readonly LedgerRecord[]) {
  const lines = records.map(canonicalJson);
  const device = '00000000000000ff';
  const vkey = `proofdesk.invalid/${device}+00000000+AA==`;
  const none = { brand: '', root: '', broken: null, checkpoint: null };
  const info = { log: 'proofdesk-log/1', device, vkey, size: lines.length, ...none };
  return {
    'ledger.logs': () => (lines.length > 0 ? [info] : []),
    'ledger.lines': ({ after, limit }: { after: number; limit: number }) => lines.slice(after, after + limit),
  };
}
