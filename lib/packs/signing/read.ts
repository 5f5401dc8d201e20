import { PackRefused, packFrom, readValue } from '../import';
import { problemOf } from '../problem-words';
import type { Pack } from '../schema';
import { digestOf } from './bytes';
import { Envelope, signedFormat } from './format';

/** A pack as it came, signed or not. Reading it says nothing of whether it may be used. */
export interface PackFile {
  pack: Pack;
  /** As it stands in the file, defaults not filled in: signatures and digests are over this. */
  raw: unknown;
  /** Null for a pack that nobody signed. */
  envelope: Envelope | null;
  /** Of `raw`. */
  digest: string;
}

/** All or nothing, and the limits before anything else. @throws {PackRefused} with every problem found */
export async function readPackFile(subtle: SubtleCrypto, json: string): Promise<PackFile> {
  const value = readValue(json);
  if (!isSigned(value)) {
    const pack = packFrom(value);
    return { pack, raw: value, envelope: null, digest: await digestOf(subtle, value) };
  }
  const { pack: raw, ...rest } = value;
  const envelope = Envelope.safeParse(rest);
  if (!envelope.success) throw new PackRefused(envelope.error.issues.map((issue) => problemOf(issue, rest)));
  const pack = packFrom(raw);
  return { pack, raw, envelope: envelope.data, digest: await digestOf(subtle, raw) };
}

function isSigned(value: unknown): value is { format: string; pack: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === signedFormat;
}
