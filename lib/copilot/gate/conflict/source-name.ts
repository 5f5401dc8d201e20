import type { SourceRef } from '../../../engines/contract';
import type { Material } from '../../../packs/material';

/** A source as people know it: by its title, or its id where the pack has none. */
export function sourceName({ kind, id }: SourceRef, material: Material): string {
  const item =
    kind === 'macro'
      ? material.macros.find((macro) => macro.id === id)
      : kind === 'passage'
        ? material.passages.find((passage) => passage.id === id)
        : undefined;
  if (item && 'heading' in item) return item.heading ? `${item.title}: ${item.heading}` : item.title;
  if (item) return item.title;
  return material.policies.find((policy) => policy.id === id)?.kind.replaceAll('-', ' ') ?? id;
}
