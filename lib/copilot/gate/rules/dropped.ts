import type { Finding } from '../../contract';
import type { ApprovedSentence } from '../approved';
import { nearSentences } from '../near';
import { finding, type Rule, type RuleInput } from '../rule';
import type { Clause } from '../sentences';
import { exceptWords } from '../support';
import { folded, tellingStems } from '../topics';
import { onlyOf } from '../words/only';

/** Share of a limit's words that shows that the reply tells it. */
const enough = 0.34;
const tells = (draft: ReadonlySet<string>, limit: ReadonlySet<string>) =>
  [...limit].filter((stem) => draft.has(stem)).length / limit.size >= enough;
/** Words of the rule that a reply must tell to be telling that rule. */
const fewestWords = 2;
const mostOfIt = 0.6;

/**
 * A rule told without what limits it: "we refund tickets in case of illness" of "only if the show is cancelled", or "the
 * customer pays the return" to somebody who falls under the "unless".
 */
export const dropped: Rule = (input) => {
  const draft = tellingStems(folded(input.text));
  return input.sentences.flatMap((sentence): Finding[] => {
    if (sentence.question) return [];
    const near = nearSentences(sentence.folded, input.gate, input.day).filter(
      (approved) => approved.language === input.language,
    );
    return sentence.clauses.flatMap((clause): Finding[] => {
      if (clause.negated || clause.echo) return [];
      const own = tellingStems(clause.folded);
      const against = near.find(
        (approved) =>
          beyondOnly(own, clause, draft, approved, input) ||
          (!clause.conditional && fallsUnder(own, draft, approved, input)),
      );
      if (!against) return [];
      return [
        finding(input, 'claim.permission', 'warn', clause, {
          standing: 'contradicted',
          source: against.source,
          values: { approved: against.source.quote ?? '' },
        }),
      ];
    });
  });
};

/** The sentence before and behind such a word, up to the next comma. */
function split(approved: ApprovedSentence, pattern: RegExp): [rule: Set<string>, limit: Set<string>] | null {
  const match = pattern.exec(approved.folded);
  if (!match) return null;
  const behind = approved.folded.slice(match.index + match[0].length);
  const limit = behind.split(/[,;:(]/)[0] ?? '';
  const rest = approved.folded.slice(0, match.index) + behind.slice(limit.length);
  return [tellingStems(rest), tellingStems(limit)];
}

/** Another case than the only one: nothing of the limit is said anywhere, and something is said that the rule does not know. */
function beyondOnly(
  own: ReadonlySet<string>,
  clause: Clause,
  draft: ReadonlySet<string>,
  approved: ApprovedSentence,
  input: RuleInput,
): boolean {
  const onlyWords = onlyOf(input.language);
  if (!onlyWords) return false;
  if (onlyWords.test(clause.folded)) return false;
  const [rule, limit] = split(approved, onlyWords) ?? [];
  if (!rule || !limit || limit.size === 0 || [...limit].some((stem) => draft.has(stem))) return false;
  const shared = [...own].filter((stem) => rule.has(stem)).length;
  return shared >= fewestWords && shared / rule.size >= mostOfIt && shared < own.size;
}

/** The customer writes of what the exception is about, and the reply tells the rule alone. */
function fallsUnder(
  own: ReadonlySet<string>,
  draft: ReadonlySet<string>,
  approved: ApprovedSentence,
  input: RuleInput,
): boolean {
  const [rule, limit] = split(approved, exceptWords) ?? [];
  if (!rule || !limit || limit.size === 0 || tells(draft, limit)) return false;
  const shared = [...own].filter((stem) => rule.has(stem)).length;
  if (shared < fewestWords || shared / rule.size < mostOfIt) return false;
  return input.ticket.messages.some(
    (message) =>
      message.author === 'customer' &&
      [...tellingStems(folded(message.text))].some((stem) => limit.has(stem)),
  );
}
