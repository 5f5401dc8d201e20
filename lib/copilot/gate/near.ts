import { holds } from './holds';
import type { ApprovedSentence, Gate, Stated } from './prepare';
import { tellingStems } from './topics';

/** A stem in more sentences than this tells little, and would cost much. */
const mostPlaces = 150;
/** Approved sentences taken as being about the same thing, at most. */
const mostSentences = 24;

/** Approved sentences that share a telling word with a text, those that share most first. */
export function nearSentences(folded: string, gate: Gate, day: string): readonly ApprovedSentence[] {
  const kept = cache.get(gate) ?? { day, found: new Map<string, readonly ApprovedSentence[]>() };
  if (kept.day !== day || kept.found.size > mostKept) {
    kept.day = day;
    kept.found.clear();
  }
  cache.set(gate, kept);
  const known = kept.found.get(folded) ?? lookUp(folded, gate, day);
  kept.found.set(folded, known);
  return known;
}

/** A reply is checked again at every key, and most of its sentences are the same; enough for a few replies. */
const mostKept = 400;
const cache = new WeakMap<Gate, { day: string; found: Map<string, readonly ApprovedSentence[]> }>();

function lookUp(folded: string, gate: Gate, day: string): ApprovedSentence[] {
  const shared = new Map<number, number>();
  for (const stem of tellingStems(folded)) {
    const places = gate.byStem.get(stem) ?? [];
    if (places.length > mostPlaces) continue;
    for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostSentences);
  return best.flatMap(([at]) => gate.sentences[at] ?? []).filter((sentence) => holds(sentence, day));
}

/** The facts that these sentences state. */
export const nearStated = (folded: string, gate: Gate, day: string): Stated[] =>
  nearSentences(folded, gate, day).flatMap((sentence) => sentence.facts);
