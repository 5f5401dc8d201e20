import { featureCount } from '../../../../lib/signals/learnt/features';
import type { Judge } from '../../../../lib/signals/learnt/judge';

/** Bytes as `unpacked` (lib/signals/learnt/judge.ts) reads them. */
export function packed({ values, classes }: Judge): Uint8Array {
  const bytes: number[] = [];
  for (let of = 0; of < classes.length; of += 1) {
    let place = -1;
    for (let at = 0; at < featureCount; at += 1) {
      const value = values[at * classes.length + of] ?? 0;
      if (value === 0) continue;
      let gap = at - place;
      for (; gap > 254; gap -= 254) bytes.push(255);
      bytes.push(gap, value & 255);
      place = at;
    }
    bytes.push(0);
  }
  return Uint8Array.from(bytes);
}
