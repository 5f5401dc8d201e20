import type { Finding } from '../../contract';
import { comingDay, commitsIn, isCommitted } from '../commits';
import { finding, judgedIn, type Rule, type RuleInput } from '../rule';
import { type Clause, has, type Sentence } from '../sentences';
import { supportOf } from '../support';
import { folded, tellingStems } from '../topics';
import type { CommitKind } from '../words/words';

/** A promise of money, goods, a day or a call needs an approved text that grants it, within the agent's authority. */
export const commitments: Rule = (input) =>
  input.sentences.flatMap((sentence) => {
    if (sentence.question) return [];
    const findings = sentence.clauses.flatMap((clause) => judgeClause(clause, sentence, input));
    return [...findings, ...doneActions(sentence, input)];
  });

function judgeClause(clause: Clause, sentence: Sentence, input: RuleInput): Finding[] {
  const kinds = commitsIn(clause, input.words).filter((kind) => isCommitted(kind, clause, sentence, input));
  return kinds.flatMap((kind) => {
    const support = supportOf(kind, clause, sentence, input);
    const over = beyondAuthority(kind, clause, input);
    if (over) {
      return [
        finding(input, `commit.${kind}`, 'block', clause, { key: 'authority', values: { limit: over } }),
      ];
    }
    if (
      support === 'granted' ||
      (kind === 'waiver' && support === 'related' && isRuleRestated(clause, sentence, input))
    )
      return [];
    // An approved text on the matter that names no day grants none.
    if (support === 'related' && !comingDay(clause, input))
      return [finding(input, `commit.${kind}`, 'warn', clause, { key: 'related' })];
    return [finding(input, `commit.${kind}`, 'block', clause, { key: 'nowhere', standing: 'nowhere' })];
  });
}

/** "Free, because it is over 45 $": the rule behind it is said along; or nobody acts, and the rule is only told. */
const isRuleRestated = (clause: Clause, sentence: Sentence, input: RuleInput) =>
  !has(input.words.perform, clause.folded) ||
  judgedIn(input, sentence).some(
    ({ fact, standing }) =>
      (fact.kind === 'amount' || fact.kind === 'duration') && standing === 'approved-source',
  );

/** The limit that an amount in this clause passes, as text, or null. */
function beyondAuthority(kind: CommitKind, clause: Clause, input: RuleInput): string | null {
  const { refundUpTo, creditUpTo } = input.gate.material.authority;
  const limit = kind === 'refund' ? refundUpTo : kind === 'credit' ? creditUpTo : undefined;
  if (!limit) return null;
  const amounts = judgedIn(input, clause).filter(({ fact }) => fact.kind === 'amount');
  const over = amounts.some(({ fact }) => {
    const [amount, currency] = fact.value.split(' ');
    return currency === limit.currency && Number(amount) > Number(limit.amount);
  });
  return over ? `${limit.amount} ${limit.currency}` : null;
}

/** Where an action is told as done: by its verb, or by a dispatch or refund of today or yesterday. */
function doneAt(sentence: Sentence, input: RuleInput): number {
  const at = sentence.folded.search(input.words.done);
  if (at >= 0 || has(input.words.ask, sentence.folded)) return at;
  const clause = sentence.clauses.find(
    (part) =>
      !part.negated &&
      judgedIn(input, part).some(({ fact, standing }) => fact.value === 'day:-1' && standing === 'nowhere') &&
      commitsIn(part, input.words).some((kind) => kind === 'delivery' || kind === 'refund'),
  );
  return clause ? clause.start - sentence.start : -1;
}

/** Share of its words that one message of the ticket must hold for it to tell what the ticket tells. */
const mostOfIt = 0.6;

/** "Your order was shipped on 3 May": the shop has written so before. */
function isKnown(clause: Clause, input: RuleInput): boolean {
  const stems = tellingStems(clause.folded);
  if (stems.size < 2) return false;
  return input.ticket.messages.some((message) => {
    if (message.author !== 'agent' && message.author !== 'system') return false;
    const said = tellingStems(folded(message.text));
    return [...stems].filter((stem) => said.has(stem)).length / stems.size >= mostOfIt;
  });
}

/** "I have cancelled your order": nobody but the agent knows whether it is so, so it is asked, not stopped. */
function doneActions(sentence: Sentence, input: RuleInput): Finding[] {
  const at = doneAt(sentence, input);
  const before = sentence.folded.slice(0, Math.max(0, at)).replace(input.words.noRefusal, ' ');
  if (at < 0 || has(input.words.negation, before)) return [];
  const clause = sentence.clauses.findLast((part) => part.start - sentence.start <= at) ?? sentence;
  // "I have refunded you, and keep it if it turns up": the condition is of what follows.
  if (has(input.words.condition, before) || isKnown(clause, input)) return [];
  const kinds = commitsIn(clause, input.words);
  if (kinds.some((kind) => supportOf(kind, clause, sentence, input) === 'granted')) return [];
  if (supportOf(null, sentence, sentence, input) === 'granted') return [];
  return [finding(input, 'commit.done', 'warn', sentence)];
}
