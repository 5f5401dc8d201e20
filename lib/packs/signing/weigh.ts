import { z } from 'zod';
import type { PackFile } from './read';
import { noTrust, type Trust, trustAfter } from './trust';
import { type PackFault, packFault } from './verify';

/** What must be answered by a person before a pack is installed. */
export const Question = z.enum([
  /** The first signed pack of this brand here: is this the lead's key? */
  'new-key',
  /** Older than what was here. */
  'older',
  /** Nobody signed it, and this brand's packs have been signed so far. */
  'unsigned',
]);
export type Question = z.infer<typeof Question>;

/** The person's answers. */
export const Accept = z.strictObject({
  /** Id of the key that they say is their lead's. */
  key: z.string().optional(),
  older: z.boolean().optional(),
  unsigned: z.boolean().optional(),
});
export type Accept = z.infer<typeof Accept>;

export interface Weighed {
  /** Speaks against it whatever anybody answers. */
  fault: PackFault | null;
  asks: Question[];
}

/** Whether a file may be installed, and what is asked first. @param now RFC 3339 */
export async function weigh(
  subtle: SubtleCrypto,
  file: PackFile,
  trust: Trust,
  now: string,
): Promise<Weighed> {
  const { envelope, pack, digest } = file;
  const known = trust.pins.length > 0;
  if (!envelope) return { fault: null, asks: known ? ['unsigned'] : [] };
  const judged = { envelope, pack: file.raw, version: pack.version, digest };
  // On first use the signer is judged as if trusted already: what else speaks against the file does not hang on that.
  const supposed = known ? trust : { ...trust, pins: pinsOf(file, now) };
  const fault = await packFault(subtle, judged, supposed, now);
  const asks: Question[] = known ? [] : ['new-key'];
  if (fault === 'older') return { fault: null, asks: [...asks, 'older'] };
  return { fault, asks };
}

const pinsOf = ({ envelope, pack, digest }: PackFile, at: string) =>
  envelope
    ? trustAfter(noTrust(pack.brand.id), { envelope, version: pack.version, digest, at, how: 'first-use' })
        .pins
    : [];

/** The first question that was not answered with yes. */
export function unanswered(asks: readonly Question[], accept: Accept, signer: string): Question | null {
  const answered = { 'new-key': accept.key === signer, older: accept.older, unsigned: accept.unsigned };
  return asks.find((ask) => !answered[ask]) ?? null;
}
