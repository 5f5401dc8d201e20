import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, plain } from './canonical';
import { nextStamp, type Stamp } from './clock';
import type { TextPart } from './commitments';
import type { LogEvent } from './log-events';
import { emptyTree, grow, leafHash, rootOf, type Tree } from './merkle';
import type { LedgerEvent } from './record';

/** A record of the log's second format, and the state that a log needs to take the next one. docs/log-format.md. */

export type LeafEvent = LedgerEvent | LogEvent;

export interface Leaf extends Stamp {
  v: 2;
  /** The origin: device and brand. */
  log: string;
  /** 1, 2, 3, ... with no gaps. */
  seq: number;
  /** Leaf hash of the record before; 64 zeros for the first. */
  prev: string;
  /** With commitments to the texts that are kept beside it, where there are any. */
  event: LeafEvent & { text?: Partial<Record<TextPart, string>> | string };
}

/** All that appending needs: a few hundred bytes, however long the log is. Hashes as hex. */
export interface LogState {
  log: string;
  size: number;
  /** Of the last record; null while there is none. */
  stamp: Stamp | null;
  head: string;
  edge: string[];
}

export const newLog = (log: string): LogState => ({
  log,
  size: 0,
  stamp: null,
  head: '0'.repeat(64),
  edge: [],
});

/**
 * The next record and the log's state after it.
 * @param now RFC 3339, as `Date.toISOString` writes it
 * @throws {RangeError} for a number that a record cannot hold
 */
export function appended(
  state: LogState,
  event: Leaf['event'],
  now: string,
): { leaf: Leaf; hash: string; state: LogState } {
  const stamp = nextStamp(state.stamp, now);
  const leaf = plain({
    v: 2,
    log: state.log,
    seq: state.size + 1,
    ...stamp,
    prev: state.head,
    event,
  }) as Leaf;
  const hash = hashOfLine(canonicalJson(leaf));
  const tree = grow(treeOfState(state), hash);
  return {
    leaf,
    hash: bytesToHex(hash),
    state: {
      log: state.log,
      size: tree.size,
      stamp,
      head: bytesToHex(hash),
      edge: tree.edge.map(bytesToHex),
    },
  };
}

/** @param line a record as it stands in an export, without its newline */
export const hashOfLine = (line: string): Uint8Array => leafHash(utf8ToBytes(line));

const treeOfState = ({ size, edge }: LogState): Tree =>
  size === 0 ? emptyTree : { size, edge: edge.map(hexToBytes) };

export const rootOfState = (state: LogState): Uint8Array => rootOf(treeOfState(state));
