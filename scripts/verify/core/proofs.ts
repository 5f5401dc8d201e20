import { fromBase64, join, toHex } from './bytes';
import { leafHash, type Sha256 } from './merkle';
import { type Checkpoint, type NoteKey, parseCheckpoint, signedBy, type VerifyEd25519 } from './note';

/**
 * Proofs that stand alone: one record's place in a log (C2SP tlog-proof), and that a log only grew between two checkpoints
 * (the form of C2SP tlog-witness). Both follow the definitions of RFC 6962 §2.1 from the root downwards.
 */

export interface ProofReport {
  verdict: 'whole' | 'tampered' | 'unreadable';
  says: string;
  /** The record that is proven, as it stands in the log; null where the file does not hold it, and for a proof of growth. */
  record: string | null;
}

interface Tools {
  sha256: Sha256;
  verify: VerifyEd25519;
  /** Keys that the reader was told; without one nothing is proven. */
  keys: readonly NoteKey[];
}

const no = (says: string): ProofReport => ({ verdict: 'unreadable', says, record: null });
const bad = (says: string): ProofReport => ({ verdict: 'tampered', says, record: null });

/** @param text a tlog-proof with the record as its extra data */
export async function checkProof(text: string, tools: Tools): Promise<ProofReport> {
  const [head, rest] = cut(text);
  const lines = head.split('\n');
  if (lines.shift() !== 'c2sp.org/tlog-proof@v1')
    return no('This is no proof of a record (C2SP tlog-proof).');
  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()?.slice(6) ?? '') : null;
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1];
  const hashes = lines.map(hashIn);
  const checkpoint = parseCheckpoint(rest);
  if (index === undefined || !hashes.every((hash) => hash !== null) || !checkpoint)
    return no('A line of this proof cannot be read.');
  if (!extra) return no('The proof does not hold the record that it is of.');
  const wrong = await unsigned(checkpoint, tools);
  if (wrong) return wrong;
  const walk = new Walk(tools.sha256, hashes);
  const root = walk.inclusion(Number(index), checkpoint.size, leafHash(tools.sha256, extra));
  const where = `record ${Number(index) + 1} of the ${checkpoint.size} in ${checkpoint.origin}`;
  if (!root || !walk.done || toHex(root) !== toHex(checkpoint.root))
    return bad(
      `What the file holds is not ${where}: the record, its place, the path or the checkpoint was changed.`,
    );
  return {
    verdict: 'whole',
    says: `This is ${where}, as it was signed.`,
    record: new TextDecoder().decode(extra),
  };
}

/** @param kept checkpoints that the reader has; the one of the size and log that the proof begins with is used */
export async function checkGrowth(
  text: string,
  kept: readonly Checkpoint[],
  tools: Tools,
): Promise<ProofReport> {
  const [head, rest] = cut(text);
  const [first = '', ...lines] = head.split('\n');
  const old = Number(/^old ([1-9]\d{0,15})$/.exec(first)?.[1] ?? Number.NaN);
  const hashes = lines.map(hashIn);
  const younger = parseCheckpoint(rest);
  if (Number.isNaN(old) || !hashes.every((hash) => hash !== null) || !younger)
    return no('This is no proof of growth, or a line of it cannot be read.');
  const older = kept.find(({ origin, size }) => origin === younger.origin && size === old);
  if (!older) return no(`Give the checkpoint of ${old} records of ${younger.origin} that you kept.`);
  const wrong = (await unsigned(older, tools)) ?? (await unsigned(younger, tools));
  if (wrong) return wrong;
  const walk = new Walk(tools.sha256, hashes);
  const roots = old <= younger.size ? walk.growth(old, younger.size, older.root) : null;
  const fits =
    roots && walk.done && toHex(roots[0]) === toHex(older.root) && toHex(roots[1]) === toHex(younger.root);
  if (!fits)
    return bad(
      `The log ${younger.origin} did not only grow from ${old} to ${younger.size} records: its first ${old} are not the ones that you have the checkpoint of, or this proof was changed.`,
    );
  const says = `The log ${younger.origin} only grew, from ${old} to ${younger.size} records: the first ${old} are the ones that you have the checkpoint of.`;
  return { verdict: 'whole', says, record: null };
}

/** Takes hashes of a proof in their order, deepest first. */
class Walk {
  private at = 0;

  constructor(
    private readonly sha256: Sha256,
    private readonly hashes: readonly Uint8Array[],
  ) {}

  /** Every hash was used: a proof with more than it needs is another file. */
  get done(): boolean {
    return this.at === this.hashes.length;
  }

  /** The root of `size` leaves, of which this is the one at `index`; null where there is no such leaf, or too few hashes. */
  inclusion(index: number, size: number, leaf: Uint8Array): Uint8Array | null {
    if (index >= size) return null;
    if (size === 1) return leaf;
    const half = below(size);
    const left = index < half;
    const inner = left ? this.inclusion(index, half, leaf) : this.inclusion(index - half, size - half, leaf);
    const beside = this.take();
    if (!inner || !beside) return null;
    return left ? this.node(inner, beside) : this.node(beside, inner);
  }

  /** The roots of the first `old` leaves and of all; null where there are too few hashes. */
  growth(old: number, size: number, root: Uint8Array, whole = true): [Uint8Array, Uint8Array] | null {
    if (old === size) {
      // The whole older tree is known already, and is not in the proof.
      const same = whole ? root : this.take();
      return same ? [same, same] : null;
    }
    const half = below(size);
    const inner =
      old <= half ? this.growth(old, half, root, whole) : this.growth(old - half, size - half, root, false);
    const beside = this.take();
    if (!inner || !beside) return null;
    const [before, after] = inner;
    return old <= half
      ? [before, this.node(after, beside)]
      : [this.node(beside, before), this.node(beside, after)];
  }

  private take(): Uint8Array | null {
    const hash = this.hashes[this.at] ?? null;
    this.at += 1;
    return hash;
  }

  private node(left: Uint8Array, right: Uint8Array): Uint8Array {
    return this.sha256(join(Uint8Array.of(1), left, right));
  }
}

/** The largest power of two below `size`. */
function below(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** What is wrong with a signature; null when a key that the reader was told made it. */
async function unsigned(checkpoint: Checkpoint, { keys, verify }: Tools): Promise<ProofReport | null> {
  const what = `the checkpoint of ${checkpoint.size} records of ${checkpoint.origin}`;
  if (keys.length === 0)
    return no(`Give the key of the device (--key): without it nobody knows who signed ${what}.`);
  const { state } = await signedBy(checkpoint, keys, verify);
  if (state === 'valid') return null;
  return bad(state === 'broken' ? `${what} is not what was signed.` : `${what} is signed by another key.`);
}

function hashIn(line: string): Uint8Array | null {
  const hash = fromBase64(line);
  return hash?.length === 32 ? hash : null;
}

/** At the first empty line: what is before it, and what is behind it. */
function cut(text: string): [string, string] {
  const at = text.indexOf('\n\n');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)];
}
