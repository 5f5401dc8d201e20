import { holds } from './holds';
import type { ApprovedSentence } from './prepare';
import type { RuleInput } from './rule';
import type { Clause, Sentence } from './sentences';
import { has } from './sentences';
import { similarTo } from './similar';
import { folded, stemsOf, topicsIn, topicsOf } from './topics';
import type { CommitKind } from './words/words';

/** Share of a promise's words that one approved sentence must carry to be the same promise. */
const sameWords = 0.6;
/** Share that makes it at least the same matter. */
const relatedWords = 0.3;
/** One word alone ("a refund.") is no sentence to compare. */
const fewestWords = 2;

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
  const whole = remembered(kind, sentence, input);
  return whole === 'granted' || clause === sentence
    ? whole
    : stronger(whole, remembered(kind, clause, input));
}

const order: readonly Support[] = ['none', 'related', 'granted'];
const stronger = (a: Support, b: Support) => (order.indexOf(a) >= order.indexOf(b) ? a : b);

function remembered(kind: CommitKind | null, part: Clause, input: RuleInput): Support {
  const known = cache.get(part)?.get(kind);
  if (known) return known;
  const found = byWords(kind, part, input);
  cache.set(part, new Map([...(cache.get(part) ?? []), [kind, found]]));
  return found;
}

/** A clause object lives for one check only, so what is kept for it cannot grow old. */
const cache = new WeakMap<Clause, Map<CommitKind | null, Support>>();

function byWords(kind: CommitKind | null, part: Clause, input: RuleInput): Support {
  const stems = stemsOf(part.folded);
  if (stems.size < fewestWords) return 'none';
  const topics = topicsIn(part);
  let related = false;
  for (const { approved, shared } of similarTo(stems, relatedWords, input.gate)) {
    if (approved.negated || !holds(approved, input.day)) continue;
    if (!has(kind ? input.words.commits[kind] : input.words.done, approved.folded)) continue;
    const same = shared / stems.size >= sameWords;
    if (same && carries(approved, input)) return 'granted';
    if (same || (shared >= 2 && [...topics].some((topic) => approved.topics.has(topic)))) related = true;
  }
  return related ? 'related' : 'none';
}

/**
 * An approved sentence carries a promise in its words when it sets no condition that the reply leaves out. A macro's
 * words are for its own situation, so in a draft they count only where the draft cites that macro.
 */
function carries(approved: ApprovedSentence, input: RuleInput): boolean {
  if (approved.conditional && !conditionMet(approved, input)) return false;
  if (approved.source.kind !== 'macro' || !input.draft) return true;
  return input.draft.segments.some((segment) =>
    segment.sources.some((source) => source.kind === 'macro' && source.id === approved.source.id),
  );
}

/** The ticket speaks of what the condition is about: "if it arrives damaged", and the customer wrote of damage. */
function conditionMet(approved: ApprovedSentence, input: RuleInput): boolean {
  const topics = new Set(
    input.ticket.messages
      .filter((message) => message.author === 'customer')
      .flatMap((message) => [...topicsOf(folded(message.text))]),
  );
  // "If it arrives" is in nearly every condition and tells nothing.
  const telling = [...approved.condition].filter((topic) => topic !== 'shipping');
  return telling.length > 0 && telling.every((topic) => topics.has(topic));
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
