import type { ApprovedSentence, Gate } from './prepare';

/** Sentences looked at most for one part of a reply; the rarest words come first, so the best are among them. */
const mostCandidates = 800;

/**
 * Approved sentences that share at least `share` of the given stems. A sentence that does must hold one of the rarest
 * few, so only those are looked up.
 */
export function similarTo(
  stems: ReadonlySet<string>,
  share: number,
  gate: Gate,
): { approved: ApprovedSentence; shared: number }[] {
  const needed = Math.max(1, Math.ceil(share * stems.size));
  const rare = [...stems]
    .map((stem) => ({ stem, places: gate.byStem.get(stem) ?? [] }))
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, stems.size - needed + 1);
  const seen = new Set<number>();
  const found: { approved: ApprovedSentence; shared: number }[] = [];
  for (const { places } of rare) {
    for (const at of places) {
      if (seen.size >= mostCandidates) return found;
      if (seen.has(at)) continue;
      seen.add(at);
      const approved = gate.sentences[at];
      if (!approved) continue;
      const shared = sharedOf(stems, approved.stems);
      if (shared >= needed) found.push({ approved, shared });
    }
  }
  return found;
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count += 1;
  return count;
}
