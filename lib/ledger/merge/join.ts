import { keyNameOf } from '../checkpoint';
import type { Story } from '../stories';
import { type Days, daysOf } from './days';
import type { ReadLog } from './read';

/**
 * Many agents' exports as one audit of one brand. Each device's log counts once: of two exports of it the longer one, as long
 * as the shorter is its beginning. Where it is not, the device told two histories; that is named, and neither counts.
 */

/** What the verifier says of a file; `scripts/verify` has the words. */
export interface FileVerdict {
  verdict: 'whole' | 'tampered' | 'unreadable';
  findings: readonly {
    classes: readonly string[];
    log: string | null;
    line: number | null;
    seq: number | null;
    says: string;
  }[];
  remarks: readonly string[];
}

export interface JoinedFile extends FileVerdict {
  name: string;
  /** Logs in it, with what became of each. `old`: the chain of version 1, which is of all brands and signed by nobody. */
  logs: { log: string; brand: string; size: number; fate: 'taken' | 'other-brand' | 'old' }[];
}

/** The same log in two files. */
export interface Repeated {
  log: string;
  device: string;
  shorter: { file: string; size: number };
  longer: { file: string; size: number };
}

export interface Fork {
  log: string;
  device: string;
  /** The first record that is not the same in both. */
  seq: number;
  files: [string, string];
}

/** A checkpoint that was kept and that no file holds up to. `there`: records of the longest export; 0 where there is none. */
export interface Short {
  log: string;
  kept: number;
  there: number;
}

export interface Joined {
  /** Null while no file has a log. */
  brand: string | null;
  files: JoinedFile[];
  /** Logs that count, by device. */
  logs: Pick<ReadLog, 'log' | 'device' | 'size' | 'first' | 'last'>[];
  /** Newest first. */
  stories: Story[];
  repeated: Repeated[];
  forks: Fork[];
  short: Short[];
  days: Days;
  /** Origins of logs that count, of devices whose key the auditor did not give, where any was given: anybody may have signed them. */
  unkeyed: string[];
  /** Suggestions that stand in the logs of two devices, which no device writes; counted once. */
  twice: { suggestion: string; logs: [string, string] }[];
}

export interface KeptCheckpoint {
  origin: string;
  size: number;
}

interface Known {
  file: string;
  log: ReadLog;
  forked: boolean;
}

export class Joining {
  private readonly files: JoinedFile[] = [];
  private readonly known = new Map<string, Known>();
  private readonly repeated: Repeated[] = [];
  private readonly forks: Fork[] = [];

  /** @param brand null: that of the first log is taken */
  constructor(private brand: string | null) {}

  /** Whether this brand's log is of the audit. The first one decides where nothing was chosen. */
  takes(brand: string): boolean {
    this.brand ??= brand;
    return this.brand === brand;
  }

  /** @param read the logs of this brand in it; none of a file that is not whole */
  add(file: JoinedFile, read: readonly ReadLog[]): void {
    this.files.push(file);
    for (const log of read) this.take(file.name, log);
  }

  private take(file: string, log: ReadLog): void {
    const before = this.known.get(log.log);
    if (!before) {
      this.known.set(log.log, { file, log, forked: false });
      return;
    }
    const { log: origin, device } = log;
    const fork = log.heads.forkFrom(before.log.heads);
    const longer = log.size > before.log.size;
    const [one, other] = longer ? [log, before.log] : [before.log, log];
    const [oneFile, otherFile] = longer ? [file, before.file] : [before.file, file];
    if (fork !== null) this.forks.push({ log: origin, device, seq: fork, files: [before.file, file] });
    else
      this.repeated.push({
        log: origin,
        device,
        shorter: { file: otherFile, size: other.size },
        longer: { file: oneFile, size: one.size },
      });
    this.known.set(origin, { file: oneFile, log: one, forked: before.forked || fork !== null });
  }

  /** @param kept checkpoints, keys that the auditor has from elsewhere */
  result(kept: readonly KeptCheckpoint[], keys: readonly string[]): Joined {
    const counted = [...this.known.values()]
      .filter(({ forked }) => !forked)
      .map(({ log }) => log)
      .sort((a, b) => (a.device < b.device ? -1 : 1));
    const { stories, twice } = onceEach(counted);
    return {
      brand: this.brand,
      files: this.files,
      logs: counted.map(({ log, device, size, first, last }) => ({ log, device, size, first, last })),
      stories,
      repeated: this.repeated,
      forks: this.forks,
      short: this.shortOf(kept),
      days: daysOf(counted),
      unkeyed: unkeyedOf(counted, keys),
      twice,
    };
  }

  private shortOf(kept: readonly KeptCheckpoint[]): Short[] {
    const furthest = new Map<string, number>();
    for (const { origin, size } of kept) furthest.set(origin, Math.max(size, furthest.get(origin) ?? 0));
    return [...furthest]
      .map(([log, size]) => ({ log, kept: size, there: this.known.get(log)?.log.size ?? 0 }))
      .filter(({ kept: signed, there }) => there < signed);
  }
}

/** A verifier key is `name+id+key`, and its name the device's. */
function unkeyedOf(logs: readonly ReadLog[], keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  const names = new Set(keys.map((key) => key.slice(0, key.indexOf('+'))));
  return logs.filter(({ device }) => !names.has(keyNameOf(device))).map(({ log }) => log);
}

function onceEach(logs: readonly ReadLog[]): Pick<Joined, 'stories' | 'twice'> {
  const owner = new Map<string, string>();
  const twice: Joined['twice'] = [];
  const stories: Story[] = [];
  for (const { log, stories: own } of logs) {
    for (const story of own) {
      const other = owner.get(story.suggestion);
      if (other !== undefined) twice.push({ suggestion: story.suggestion, logs: [other, log] });
      else {
        owner.set(story.suggestion, log);
        stories.push(story);
      }
    }
  }
  return { stories: stories.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)), twice };
}
