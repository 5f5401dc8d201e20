import { bytesToHex } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { type ChainFault, chainFaults, firstPrev, type Head } from './chain';
import { hashOfLine } from './leaf';
import { emptyTree, grow, rootOf } from './merkle';

/**
 * The console's own look at a log, line by line as it is exported. It tells whether the log is whole; what was done to one
 * that is not, and whether it is the log that the brand knows, is the verifier's affair, and so is the form of each line: one of another form has another hash.
 */

export interface LogFault {
  seq: number;
  fault: ChainFault['fault'] | 'log' | 'tree';
}

/** What the lines must lead to. */
export interface Expected {
  log: string;
  size: number;
  /** Hex. */
  root: string;
}

export interface LogCheck {
  take(lines: readonly string[]): void;
  /** Faults in order, the first few. */
  done(): LogFault[];
}

const Line = z.strictObject({
  v: z.literal(2),
  log: z.string(),
  seq: z.int().positive(),
  at: z.string(),
  tick: z.int().nonnegative(),
  prev: z.string(),
  event: z.looseObject({ kind: z.string() }),
});

/** A broken log has no end of faults. */
const most = 100;

export function checkLog({ log, size, root }: Expected): LogCheck {
  const faults: LogFault[] = [];
  let tree = emptyTree;
  let last = { at: '', tick: 0 };
  let prev = firstPrev;
  const take = (text: string) => {
    const seq = tree.size + 1;
    const note = (fault: LogFault['fault']) => faults.length < most && faults.push({ seq, fault });
    const hash = hashOfLine(text);
    tree = grow(tree, hash);
    const parsed = Line.safeParse(json(text));
    if (!parsed.success) {
      note('shape');
      prev = bytesToHex(hash);
      return;
    }
    const line = parsed.data;
    if (line.log !== log) note('log');
    if (line.seq !== seq) note('gap');
    if (line.prev !== prev) note('link');
    const inOrder = line.at > last.at ? line.tick === 0 : line.at === last.at && line.tick === last.tick + 1;
    if (!inOrder) note('time');
    last = line;
    prev = bytesToHex(hash);
  };
  return {
    take: (lines) => lines.forEach(take),
    done() {
      const ends = tree.size === size && bytesToHex(rootOf(tree)) === root;
      return ends ? faults : [...faults, { seq: tree.size, fault: 'tree' }];
    },
  };
}

/** The same for the chain of version 1, which has no root: only its own links. */
export function checkChain(size: number): LogCheck {
  const faults: LogFault[] = [];
  let head: Head | null = null;
  let count = 0;
  return {
    take(lines) {
      const records = lines.map(json);
      if (faults.length < most) faults.push(...chainFaults(records, head));
      const last = z.object({ seq: z.number(), at: z.string(), hash: z.string() }).safeParse(records.at(-1));
      if (last.success) head = last.data;
      count += lines.length;
    },
    done: () => (count === size ? faults : [...faults, { seq: count, fault: 'tree' }]),
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
