import { base64 } from './bytes';

/**
 * That a log only grew since a checkpoint that somebody kept, in the form in which C2SP's tlog-witness is asked to add one:
 * the kept size, the consistency proof of RFC 6962, and the younger checkpoint.
 */
export interface Growth {
  /** Records under the kept checkpoint. */
  old: number;
  hashes: readonly Uint8Array[];
  /** The younger signed note, whole. */
  checkpoint: string;
}

export const growthText = ({ old, hashes, checkpoint }: Growth): string =>
  `old ${old}\n${hashes.map((hash) => `${base64(hash)}\n`).join('')}\n${checkpoint}`;
