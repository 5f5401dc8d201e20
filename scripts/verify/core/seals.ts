import { toHex } from './bytes';
import { type Claim, claimsIn, enrolledIn } from './claims';
import { heads, type Sha256 } from './merkle';
import { type Checkpoint, type NoteKey, parseCheckpoint, signedBy, type VerifyEd25519 } from './note';
import type { CheckpointUse, Finding, TamperClass } from './report';
import type { Entry, Section } from './section';

/** Checkpoints of one log: those in the file and those that the reader kept, against the records. */

export interface SealView {
  findings: Finding[];
  uses: CheckpointUse[];
  remarks: string[];
}

interface Seal {
  from: 'file' | 'given';
  line: number | null;
  checkpoint: Checkpoint;
  by: Awaited<ReturnType<typeof signedBy>>;
}

export interface SealInput {
  sha256: Sha256;
  verify: VerifyEd25519;
  section: Section;
  main: readonly Entry[];
  brokenFrom: number | null;
  /** Already parsed; of this log. */
  given: readonly Checkpoint[];
  /** Keys that the reader was told by another way than this file. */
  trusted: readonly NoteKey[];
}

export async function judgeSeals(input: SealInput): Promise<SealView> {
  return new Judge(input).run();
}

class Judge {
  private readonly findings: Finding[] = [];
  private readonly uses: CheckpointUse[] = [];
  private readonly remarks: string[] = [];
  private roots: ReadonlyMap<number, Uint8Array> = new Map();

  constructor(private readonly input: SealInput) {}

  async run(): Promise<SealView> {
    const { section, main } = this.input;
    if (section.format === 1) return this.view();
    const keys = this.knownKeys();
    const seals: Seal[] = [];
    for (const { line, note } of section.seals) {
      const checkpoint = parseCheckpoint(note);
      if (!checkpoint) this.say(['checkpoint-altered'], line, 'it is not written as a signed checkpoint');
      else if (checkpoint.origin !== section.log)
        this.say(['spliced'], line, `it is of the log ${checkpoint.origin}`);
      else
        seals.push({
          from: 'file',
          line,
          checkpoint,
          by: await signedBy(checkpoint, keys, this.input.verify),
        });
    }
    for (const checkpoint of this.input.given) {
      seals.push({
        from: 'given',
        line: null,
        checkpoint,
        by: await signedBy(checkpoint, keys, this.input.verify),
      });
    }
    const claims = claimsIn(this.input.section);
    const sizes = new Set([
      ...seals.map(({ checkpoint }) => checkpoint.size),
      ...claims.map(({ size }) => size),
    ]);
    this.roots = heads(this.input.sha256, unbroken(main), sizes);
    for (const seal of seals) this.signature(seal);
    this.trust(seals);
    this.history(seals, claims);
    this.end(seals);
    this.kept(seals, claims);
    return this.view();
  }

  /** The header's key, what the log says was enrolled, and what the reader was told. */
  private knownKeys(): NoteKey[] {
    const { section, trusted } = this.input;
    const enrolled = enrolledIn(this.input.sha256, this.input.section).map(({ key }) => key);
    return [...trusted, ...(section.key ? [section.key] : []), ...enrolled];
  }

  private signature({ from, line, checkpoint, by }: Seal): void {
    const what = from === 'file' ? 'it' : `the checkpoint of ${checkpoint.size} records that you kept`;
    const ids = checkpoint.signatures.map(({ id }) => id).join(', ');
    if (by.state === 'unknown') {
      if (!this.input.section.key && this.input.trusted.length === 0) return;
      this.say(
        ['re-signed'],
        line,
        `${what} is signed by the key ${ids}, not by one that this file or you name`,
      );
    } else if (by.state === 'broken' && from === 'file') {
      const fits = this.fits(checkpoint);
      const kinds: Finding['classes'] =
        fits && checkpoint.size > 0 ? ['all-rehashed', 'checkpoint-altered'] : ['checkpoint-altered'];
      const tail = fits ? '; its root fits the records as they stand, so both were changed' : '';
      this.say(kinds, line, `its signature is not of what it says${tail}`);
    } else if (by.state === 'broken') {
      this.remarks.push(`${what} is damaged, or was never signed by this device: it proves nothing`);
    }
  }

  /** Of the keys that the reader was told, trust may pass to a key that a record enrols, if a trusted checkpoint covers it. */
  private trust(seals: readonly Seal[]): void {
    const { section, trusted } = this.input;
    if (trusted.length === 0) return;
    const ids = new Set(trusted.map(({ id }) => id));
    const good = (id: string) =>
      seals.some(({ checkpoint, by }) => {
        const covered = enrolledIn(this.input.sha256, this.input.section).find(({ key }) => key.id === id);
        if (by.state !== 'valid' || !ids.has(by.key.id) || !covered) return false;
        return covered.seq <= checkpoint.size && this.fits(checkpoint);
      });
    for (const { key } of enrolledIn(this.input.sha256, this.input.section))
      if (!ids.has(key.id) && good(key.id)) ids.add(key.id);
    const key = section.key;
    if (key && !ids.has(key.id)) {
      this.say(
        ['re-signed'],
        section.line,
        `the file is signed by the key ${key.id}; you were told ${[...ids].join(', ')}`,
      );
    }
  }

  private history(seals: readonly Seal[], claims: Claim[]): void {
    const valid = seals.filter(({ by }) => by.state === 'valid');
    const fitting = valid
      .filter(({ checkpoint }) => this.fits(checkpoint))
      .map(({ checkpoint }) => checkpoint.size);
    const reset = this.input.section.own.find(({ event }) => event.kind === 'store-reset');
    for (const { from, checkpoint, by } of seals) {
      const key = by.state === 'valid' ? by.key.id : null;
      const use = { from, origin: checkpoint.origin, size: checkpoint.size, key };
      this.uses.push({ ...use, state: by.state === 'valid' ? this.stateOf(checkpoint) : 'not-valid' });
    }
    const wrong = valid.filter(({ checkpoint }) => this.stateOf(checkpoint) === 'contradicts');
    const first = wrong.sort((a, b) => a.checkpoint.size - b.checkpoint.size)[0];
    if (first) {
      const { size } = first.checkpoint;
      const good = Math.max(0, ...fitting.filter((fits) => fits < size));
      const gone = reset && Number(reset.event.lastSeq) >= size;
      const whose =
        first.from === 'file' ? `The checkpoint of line ${first.line}` : 'The checkpoint that you kept';
      const where = good + 1 === size ? `record ${size}` : `something in the records ${good + 1} to ${size}`;
      const kinds: Finding['classes'] = gone
        ? ['all-deleted']
        : rewritten(size, good, this.input.main.length);
      const says = gone
        ? `${whose} is of ${size} records that are gone; record ${reset.seq} says that the store was reset`
        : `${whose} was made over ${size} records of which these are not all: ${where} is not what was signed`;
      this.say(kinds, first.line, says);
      return;
    }
    const claim = claims.find(({ size, root }) => {
      const found = this.roots.get(size);
      return found && toHex(found) !== root && !this.broken(size);
    });
    if (claim) {
      const says = `it says that the first ${claim.size} records had another root: one of them is not what it was`;
      this.findings.push({
        classes: ['all-rehashed'],
        log: this.input.section.log,
        line: claim.line,
        seq: claim.seq,
        says,
      });
    }
  }

  private end(seals: readonly Seal[]): void {
    const { section, main } = this.input;
    const last = main.at(-1)?.seq ?? 0;
    const holes = section.holes.length;
    const valid = seals.filter(({ by }) => by.state === 'valid');
    const furthest = valid.reduce<Seal | null>(
      (a, b) => (a && a.checkpoint.size >= b.checkpoint.size ? a : b),
      null,
    );
    const signed = furthest?.checkpoint.size ?? 0;
    const most = Math.max(signed, section.to ?? 0);
    if (most > last + holes) {
      const who =
        signed >= most
          ? furthest?.from === 'given'
            ? 'the checkpoint that you kept'
            : `the checkpoint of line ${furthest?.line}`
          : 'the header';
      const kind: TamperClass = last === 0 ? 'all-deleted' : 'tail-cut';
      this.say(
        [kind],
        main.at(-1)?.line ?? section.line,
        `the last record is ${last}; ${who} counts ${most}`,
      );
    } else if (section.to !== null && section.to < last) {
      const kinds: Finding['classes'] = signed >= last ? ['header-altered'] : ['inserted', 'header-altered'];
      this.say(
        kinds,
        main.at(-1)?.line ?? section.line,
        `the header counts ${section.to} records, there are ${last}`,
      );
    }
    const final = valid
      .filter(({ from }) => from === 'file')
      .some(({ checkpoint }) => checkpoint.size === last);
    const spoilt = this.findings.some(({ classes }) =>
      classes.some((name) => ['checkpoint-altered', 're-signed', 'tail-cut', 'all-deleted'].includes(name)),
    );
    if (!final && !spoilt && holes === 0 && (section.key || section.seals.length === 0)) {
      const says = `no checkpoint in the file covers its ${last} records: the last one was taken out, or records were added behind it or taken away`;
      this.say(['checkpoint-altered', 'inserted', 'tail-cut'], section.seals.at(-1)?.line ?? null, says);
    }
  }

  /** Fewer checkpoints than were made are no tampering, as long as a later one holds. */
  private kept(seals: readonly Seal[], claims: Claim[]): void {
    const there = new Set(seals.map(({ checkpoint }) => checkpoint.size));
    const missing = claims.filter(({ size }) => !there.has(size)).length;
    if (missing > 0)
      this.remarks.push(
        `${missing} of ${claims.length} checkpoints that the log says were made are not in the file`,
      );
    const sizes = seals.filter(({ from }) => from === 'file').map(({ checkpoint }) => checkpoint.size);
    if (sizes.some((size, i) => size <= (sizes[i - 1] ?? -1)))
      this.remarks.push(
        'The checkpoints in the file are not in the order of their sizes, or one stands twice',
      );
  }

  private stateOf(checkpoint: Checkpoint): 'prefix' | 'contradicts' | 'cannot-tell' {
    if (this.fits(checkpoint)) return 'prefix';
    return this.roots.has(checkpoint.size) && !this.broken(checkpoint.size) ? 'contradicts' : 'cannot-tell';
  }

  private fits({ size, root }: Checkpoint): boolean {
    const found = this.roots.get(size);
    return found !== undefined && toHex(found) === toHex(root);
  }

  /** That a head over `size` records does not fit needs no further explanation. */
  private broken(size: number): boolean {
    const { brokenFrom } = this.input;
    return brokenFrom !== null && brokenFrom <= size;
  }

  private say(kinds: Finding['classes'], line: number | null, says: string): void {
    this.findings.push({ classes: kinds, log: this.input.section.log, line, seq: null, says });
  }

  private view(): SealView {
    return { findings: this.findings, uses: this.uses, remarks: this.remarks };
  }
}

/** The hash of the very last record is in no other record, so a change in it alone looks like a rewritten end. */
function rewritten(size: number, good: number, records: number): Finding['classes'] {
  if (size < records) return ['all-rehashed'];
  return size === good + 1 ? ['edited', 'all-rehashed'] : ['all-rehashed', 'edited'];
}

/** Leaves up to the first missing number. */
function unbroken(main: readonly Entry[]): Uint8Array[] {
  const end = main.findIndex((entry, i) => entry.seq !== i + 1);
  return main.slice(0, end < 0 ? main.length : end).map(({ leaf }) => leaf);
}
