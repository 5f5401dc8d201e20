import { freeWords } from './free';
import { holds } from './holds';
import { wantedKeys } from './keys';
import { nearSentences } from './near';
import type { ApprovedSentence } from './prepare';
import { judgedIn, type RuleInput } from './rule';
import type { Clause, Sentence } from './sentences';
import { has } from './sentences';
import { similarTo } from './similar';
import { folded, stemsOf, tellingStems, topicsIn, topicsOf } from './topics';
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
  if (kind && toldWithItsTime(kind, clause, sentence, input)) return 'granted';
  if (kind && isFreeRule(kind, clause, sentence, input)) return 'granted';
  const whole = remembered(kind, sentence, sentence, input);
  return whole === 'granted' || clause === sentence
    ? whole
    : stronger(whole, remembered(kind, clause, sentence, input));
}

/**
 * "The refund takes ten working days": the rule is told with the time that the same source gives for it. A day that is named
 * is more than that.
 */
function toldWithItsTime(kind: CommitKind, clause: Clause, sentence: Sentence, input: RuleInput): boolean {
  const judged = judgedIn(input, sentence);
  if (kind === 'guarantee' || judged.some(({ fact }) => fact.kind === 'date') || comes.test(clause.folded))
    return false;
  const sources = sourcesOfTimes(sentence, input);
  if (sources.length === 0) return false;
  return nearSentences(sentence.folded, input.gate, input.day).some(
    (approved) =>
      sources.includes(approved.source.id) &&
      has(input.words.commits[kind], approved.folded) &&
      !deniesThere(approved, input.words.commits[kind], input),
  );
}

/** Sources that give the lengths of time of a sentence. */
const sourcesOfTimes = (sentence: Sentence, input: RuleInput): string[] =>
  judgedIn(input, sentence).flatMap(({ fact, standing }) =>
    fact.kind === 'duration' && standing === 'approved-source'
      ? wantedKeys(fact).flatMap((key) => (input.gate.stated.get(key) ?? []).map((item) => item.source.id))
      : [],
  );

/** "I have refunded", "as an exception": more than the rule. */
const comes =
  /(?<![a-z])(?:i have|i've|we have|we've|has been|exception|anyway|habe|haben|wurde|ausnahmsweise|trotzdem|j'ai|nous avons|a ete|exceptionnel[a-z]*|he|hemos|ha sido|excepcion[a-z]*|ho|abbiamo|e stat[oa]|eccezion[a-z]*|foi|fizemos|exce[pc][a-z]*|heb|hebben|uitzondering)(?![a-z])/;

/** "The first exchange is free": an approved text gives the same matter away, in whatever words. */
function isFreeRule(kind: CommitKind, clause: Clause, sentence: Sentence, input: RuleInput): boolean {
  if (!freeWords.test(clause.folded) || comes.test(clause.folded)) return false;
  const own = tellingStems(sentence.folded.replace(freeWords, ' '));
  const topics = [...topicsIn(sentence)].filter((topic) => topic !== 'shipping' && topic !== 'free');
  const draft = input.sentences.map((each) => each.folded).join(' ');
  const sources = sourcesOfTimes(sentence, input);
  return nearSentences(draft, input.gate, input.day).some((approved) => {
    if (!freeWords.test(approved.folded) || deniesThere(approved, freeAnywhere, input)) return false;
    if (kind !== 'waiver' && !has(input.words.commits[kind], approved.folded)) return false;
    if (approved.conditional && !conditionMet(approved, clause, sentence, input)) return false;
    const shared = [...own].filter((stem) => approved.stems.has(stem)).length;
    return (
      shared >= 2 ||
      topics.some((topic) => approved.topics.has(topic)) ||
      sources.includes(approved.source.id)
    );
  });
}

const freeAnywhere = new RegExp(freeWords.source, 'g');

const order: readonly Support[] = ['none', 'related', 'granted'];
const stronger = (a: Support, b: Support) => (order.indexOf(a) >= order.indexOf(b) ? a : b);

function remembered(kind: CommitKind | null, part: Clause, sentence: Sentence, input: RuleInput): Support {
  const known = cache.get(part)?.get(kind);
  if (known) return known;
  const found = byWords(kind, part, sentence, input);
  cache.set(part, new Map([...(cache.get(part) ?? []), [kind, found]]));
  return found;
}

/** Its "not" stands in the part that speaks of the remedy: not so in "free until noon, no longer after that". */
function deniesThere(approved: ApprovedSentence, pattern: RegExp, input: RuleInput): boolean {
  const parts = approved.folded.split(/[,;:(]/).filter((part) => has(pattern, part));
  return !parts.some((part) => !has(input.words.negation, part.replace(input.words.noRefusal, ' ')));
}

/** A clause object lives for one check only, so what is kept for it cannot grow old. */
const cache = new WeakMap<Clause, Map<CommitKind | null, Support>>();

function byWords(kind: CommitKind | null, part: Clause, sentence: Sentence, input: RuleInput): Support {
  const stems = stemsOf(part.folded);
  if (stems.size < fewestWords) return 'none';
  const topics = topicsIn(part);
  let related = false;
  for (const { approved, shared } of similarTo(stems, relatedWords, input.gate)) {
    if (!holds(approved, input.day)) continue;
    if (approved.denied && deniesThere(approved, kind ? input.words.commits[kind] : input.words.done, input))
      continue;
    if (kind === 'waiver' && isException(approved, sentence)) return 'granted';
    const speaks = has(kind ? input.words.commits[kind] : input.words.done, approved.folded);
    if (!speaks && !(kind === 'waiver' && freeWords.test(approved.folded))) continue;
    const same = shared / stems.size >= sameWords;
    if (same && carries(approved, part, sentence, input)) return 'granted';
    if (same || (shared >= 2 && [...topics].some((topic) => approved.topics.has(topic)))) related = true;
  }
  return related ? 'related' : 'none';
}

/**
 * An approved sentence carries a promise in its words when it sets no condition that the reply leaves out. A macro's
 * words are for its own situation, so in a draft they count only where the draft cites that macro.
 */
function carries(approved: ApprovedSentence, part: Clause, sentence: Sentence, input: RuleInput): boolean {
  if (approved.conditional && !conditionMet(approved, part, sentence, input)) return false;
  if (approved.source.kind !== 'macro' || !input.draft) return true;
  return input.draft.segments.some((segment) =>
    segment.sources.some((source) => source.kind === 'macro' && source.id === approved.source.id),
  );
}

export const exceptWords =
  /(?<![a-z])(?:unless|except|ausser|es sei denn|ausgenommen|sauf|a moins|salvo|excepto|a menos|tranne|a meno|exceto|a nao ser|tenzij|behalve)(?![a-z])/;

/** "You pay the return unless we sent the wrong one": a reply that names the exception goes by it. */
export function isException(approved: ApprovedSentence, sentence: Sentence): boolean {
  const at = approved.folded.search(exceptWords);
  if (at < 0) return false;
  const own = stemsOf(sentence.folded);
  return [...tellingStems(approved.folded.slice(at))].some((stem) => own.has(stem));
}

/** Where the reply says "can", it tells what may be done; the condition is the source's. */
const may =
  /(?<![a-z])(?:can|could|may|kann|konnen|konnten|peut|pouvons|peux|pourrons|puedo|podemos|puede|puedes|possiamo|posso|puo|puoi|podemos|pode|kan|kunnen|kunt)(?![a-z])/;
/** Words of a condition that a reply must repeat to be taken as repeating it. */
const mostOfIt = 0.5;

/**
 * The reply repeats the condition, or only tells what may be; or the ticket speaks of what the condition is about: "if it
 * arrives damaged", and the customer wrote of damage.
 */
function conditionMet(
  approved: ApprovedSentence,
  part: Clause,
  sentence: Sentence,
  input: RuleInput,
): boolean {
  if (may.test(part.folded)) return true;
  const wanted = approved.conditionStems;
  const own = stemsOf(sentence.folded);
  const repeated = [...wanted].filter((stem) => own.has(stem)).length;
  if (repeated >= 2 && repeated / wanted.size >= mostOfIt) return true;
  const limits = approved.facts.filter(({ fact }) => fact.kind === 'duration').map(({ fact }) => fact.value);
  if (judgedIn(input, sentence).some(({ fact }) => fact.kind === 'duration' && limits.includes(fact.value)))
    return true;
  const topics = new Set(
    input.ticket.messages
      .filter((message) => message.author === 'customer')
      .flatMap((message) => [...topicsOf(folded(message.text))]),
  );
  // "If it arrives" is in nearly every condition and tells nothing.
  const telling = [...approved.condition].filter((topic) => topic !== 'shipping');
  if (telling.length > 0) return telling.every((topic) => topics.has(topic));
  return input.ticket.messages.some(
    (message) =>
      message.author === 'customer' &&
      [...tellingStems(folded(message.text))].some((stem) => wanted.has(stem)),
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
