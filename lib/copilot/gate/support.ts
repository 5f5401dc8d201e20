import { holds } from './days';
import type { ApprovedSentence } from './prepare';
import type { RuleInput } from './rule';
import type { Clause, Sentence } from './sentences';
import { has } from './sentences';
import { stemsOf, topicsOf } from './topics';
import type { CommitKind } from './words/words';

/** Share of a promise's words that one approved sentence must carry to be the same promise. */
const sameWords = 0.6;

export type Support = 'granted' | 'related' | 'none';

/**
 * Whether a promise stands on approved ground. `granted`: the macro behind these words grants it, or an approved
 * sentence says it in the same words. `related`: an approved text speaks of this remedy for this matter.
 */
export function supportOf(
  kind: CommitKind | null,
  clause: Clause,
  sentence: Sentence,
  input: RuleInput,
): Support {
  if (kind && grantedByMacro(kind, clause, input)) return 'granted';
  const known = cache.get(sentence)?.get(kind);
  if (known) return known;
  const found = bySentence(kind, sentence, input);
  cache.set(sentence, new Map([...(cache.get(sentence) ?? []), [kind, found]]));
  return found;
}

/** A sentence object lives for one check only, so what is kept for it cannot grow old. */
const cache = new WeakMap<Sentence, Map<CommitKind | null, Support>>();

function bySentence(kind: CommitKind | null, sentence: Sentence, input: RuleInput): Support {
  const stems = stemsOf(sentence.folded);
  if (stems.size === 0) return 'none';
  const counts = new Map<number, number>();
  for (const stem of stems) {
    for (const at of input.gate.byStem.get(stem) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const topics = topicsOf(sentence.folded);
  let related = false;
  for (const [at, count] of counts) {
    const approved = input.gate.sentences[at];
    if (!approved || approved.negated || !holds(approved, input.day)) continue;
    if (kind && !has(input.words.commits[kind], approved.folded)) continue;
    const same = count / stems.size >= sameWords;
    if (same && carries(approved, input)) return 'granted';
    if (same) related = true;
    if (count >= 2 && [...topics].some((topic) => approved.topics.has(topic))) related = true;
  }
  return related ? 'related' : 'none';
}

/**
 * An approved sentence carries a promise in its words when it sets no condition that the reply leaves out. A macro's
 * words are for its own situation, so in a draft they count only where the draft cites that macro.
 */
function carries(approved: ApprovedSentence, input: RuleInput): boolean {
  if (approved.conditional) return false;
  if (approved.source.kind !== 'macro' || !input.draft) return true;
  return input.draft.segments.some((segment) =>
    segment.sources.some((source) => source.kind === 'macro' && source.id === approved.source.id),
  );
}

/** The draft's segment under this clause comes from a macro that grants the remedy. */
function grantedByMacro(kind: CommitKind, clause: Clause, input: RuleInput): boolean {
  let from = 0;
  for (const segment of input.draft?.segments ?? []) {
    const at = input.text.indexOf(segment.text, from);
    if (at < 0) continue;
    from = at + segment.text.length;
    if (from <= clause.start || at >= clause.end) continue;
    const macros = segment.sources.filter((source) => source.kind === 'macro');
    if (macros.some((source) => input.gate.grants.get(source.id)?.includes(kind as never))) return true;
  }
  return false;
}
