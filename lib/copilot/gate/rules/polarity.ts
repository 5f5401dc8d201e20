import type { Finding } from '../../contract';
import { holds } from '../holds';
import { nearSentences } from '../near';
import type { ApprovedSentence } from '../prepare';
import { finding, type Rule, type RuleInput } from '../rule';
import type { Clause, Sentence } from '../sentences';
import { similarTo } from '../similar';
import { stemsOf, tellingStems } from '../topics';

/** Share of words that two sentences must have in common, both ways, to speak of the same thing. */
const alike = 0.6;
const fewestWords = 3;

/** "Not for sale items" became "for sale items", or the other way round: the words are the same, the "not" is gone. */
export const polarity: Rule = (input) =>
  input.sentences.flatMap((sentence): Finding[] => {
    if (sentence.question || sentence.folded.search(input.words.noRefusal) >= 0) return [];
    if (input.gate.verbatim.has(sentence.folded) || onlyCorrects(sentence, input)) return [];
    if (agrees(sentence, input)) return [];
    const [part, twin] = turned(sentence, input) ?? [];
    if (!part || !twin) return [];
    return [
      finding(input, 'claim.negation', 'warn', part, {
        standing: 'contradicted',
        source: twin.source,
        values: { approved: twin.source.quote ?? '' },
      }),
    ];
  });

/** The sentence, or else the part of it, that says the opposite of an approved one. */
function turned(sentence: Sentence, input: RuleInput): [Clause, ApprovedSentence] | null {
  const whole = sentence.echo ? null : (opposite(sentence, input) ?? allowed(sentence, input));
  if (whole) return [sentence, whole];
  if (sentence.clauses.length < 2) return null;
  for (const clause of sentence.clauses) {
    if (clause.negated || clause.echo || agrees(clause, input)) continue;
    const firm = !sentence.negated && !clause.conditional;
    const twin = (firm ? opposite(clause, input) : null) ?? allowed(clause, input);
    if (twin) return [clause, twin];
  }
  return null;
}

/** "10 % off, not 20 %": what the "not" denies is somebody else's figure, and nothing of the source. */
const correction =
  /,? (?:not|nicht|pas|no|non|niet|nao) (?:the |die |les |los |i |de )?[\d$€£][\d.,]*(?: ?[%€$£]| [a-z]+)?(?=[ ,.;:)]|$)/g;

function onlyCorrects(part: Clause, input: RuleInput): boolean {
  if (!part.negated) return false;
  const rest = part.folded.replace(correction, ' ');
  return rest !== part.folded && rest.search(input.words.negation) < 0;
}

/** An approved sentence says the same, "not" or no "not" included: where two sources differ, the reply follows one. */
function agrees(part: Clause, input: RuleInput): boolean {
  const kept = cache.get(input.gate) ?? new Map<string, boolean>();
  if (kept.size > mostKept) kept.clear();
  cache.set(input.gate, kept);
  const key = `${input.language}|${input.day}|${part.negated}|${part.folded}`;
  const known = kept.get(key) ?? looksAgreed(part, input);
  kept.set(key, known);
  return known;
}

/** A reply is checked again at every key, and most of its parts are the same. */
const mostKept = 400;
const cache = new WeakMap<RuleInput['gate'], Map<string, boolean>>();

function looksAgreed(part: Clause, input: RuleInput): boolean {
  const stems = stemsOf(part.folded);
  if (stems.size < fewestWords) return false;
  return similarTo(stems, alike, input.gate).some(
    ({ approved }) =>
      approved.language === input.language && approved.negated === part.negated && holds(approved, input.day),
  );
}

/** Share of a rule's words that must stand in what a reply allows for it to be that rule, without its "not". */
const nearlyAll = 0.75;
const fewestOfRule = 2;

/** A rule such as "Do not tumble dry" whose words stand, nearly all, in a part that denies nothing. */
function allowed(part: Clause, input: RuleInput): ApprovedSentence | null {
  if (part.negated) return null;
  const stems = tellingStems(part.folded);
  if (stems.size === 0) return null;
  for (const rule of nearSentences(part.folded, input.gate, input.day)) {
    if (!rule.negated || rule.conditional || rule.language !== input.language) continue;
    if (isDouble(rule, input)) continue;
    const own = rare(tellingStems(rule.folded.replace(input.words.negation, ' ')), input);
    const denied = rare(deniedStems(rule.folded, input), input);
    if (own.size < fewestOfRule || denied.size === 0) continue;
    const share = (of: ReadonlySet<string>) => [...of].filter((stem) => stems.has(stem)).length / of.size;
    if (share(own) >= nearlyAll && share(denied) >= nearlyAll - 0.1) return rule;
  }
  return null;
}

/** "Without a number we do not begin": two denials ask for it. */
const isDouble = (rule: ApprovedSentence, input: RuleInput) =>
  withoutWord.test(rule.folded) && [...rule.folded.matchAll(input.words.negation)].length > 1;
const withoutWord = /(?<![a-z])(?:without|ohne|sans|sin|senza|sem|zonder)(?![a-z])/;

/** A word of every third sentence is the shop's or the product's name, and tells nothing. */
const commonShare = 0.25;
const fewestSentences = 8;

function rare(stems: ReadonlySet<string>, { gate }: RuleInput): Set<string> {
  if (gate.sentences.length < fewestSentences) return new Set(stems);
  return new Set(
    [...stems].filter((stem) => (gate.byStem.get(stem)?.length ?? 0) < commonShare * gate.sentences.length),
  );
}

function opposite(part: Clause, input: RuleInput): ApprovedSentence | null {
  const stems = stemsOf(part.folded);
  if (stems.size < fewestWords) return null;
  let found: ApprovedSentence | null = null;
  let most = alike;
  for (const { approved, shared } of similarTo(stems, alike, input.gate)) {
    if (approved.language !== input.language || !holds(approved, input.day)) continue;
    if (isDouble(approved, input)) continue;
    // A reply may say a part of what the source says; a denial must be of the whole.
    const whole = part.negated ? Math.max(stems.size, approved.stems.size) : stems.size;
    const share = shared / whole;
    if (share < most || approved.negated === part.negated) continue;
    most = share;
    found = approved;
  }
  if (!found || !denies(part, found, input)) return null;
  return saidBySource(part, input) ? null : found;
}

/** One denies what the other affirms: the words after its "not" stand in the other, which has none. */
function denies(part: Clause, approved: ApprovedSentence, input: RuleInput): boolean {
  if (part.negated === approved.negated) return false;
  const [denying, affirming] = part.negated ? [part, approved] : [approved, part];
  const words = stemsOf(affirming.folded);
  return [...deniedStems(denying.folded, input)].some((stem) => words.has(stem));
}

/** Another approved sentence says the same as the reply does: the two differ in their conditions. */
function saidBySource(part: Clause, input: RuleInput): boolean {
  if (!part.negated) return false;
  const denied = deniedStems(part.folded, input);
  return similarTo(denied, 0.5, input.gate).some(
    ({ approved }) =>
      approved.negated && [...deniedStems(approved.folded, input)].some((stem) => denied.has(stem)),
  );
}

/** Letters after a "not" that it is taken to deny; about four words. */
const reach = 32;

/** Stems behind the "not", or before it where the sentence ends with it, as German and Dutch ones do. */
function deniedStems(folded: string, input: RuleInput): Set<string> {
  const text = folded.replace(input.words.noRefusal, ' ');
  const found = new Set<string>();
  for (const match of text.matchAll(input.words.negation)) {
    const end = match.index + match[0].length;
    const after = stemsOf(text.slice(end, end + reach).split(/[,;:(]/)[0] ?? '');
    const near = after.size > 0 ? after : stemsOf(text.slice(Math.max(0, match.index - reach), match.index));
    for (const stem of near) found.add(stem);
  }
  return found;
}
