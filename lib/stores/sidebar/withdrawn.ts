import type { Draft } from '@/lib/engines/contract';
import type { Material } from '@/lib/packs/material';

/** A source of the draft is not approved any more as it was when it was read: retired, taken out, or another version by now. */
export function restsOnWithdrawn({ segments }: Draft, { macros, passages }: Material): boolean {
  const approved = new Map([
    ...macros.map(({ id, version }) => [`macro ${id}`, version] as const),
    ...passages.map(({ id, version }) => [`passage ${id}`, version] as const),
  ]);
  return segments.some(({ sources }) =>
    sources.some(({ kind, id, version }) => {
      if (kind !== 'macro' && kind !== 'passage') return false;
      const now = approved.get(`${kind} ${id}`);
      return now === undefined || (version !== undefined && version !== now);
    }),
  );
}
