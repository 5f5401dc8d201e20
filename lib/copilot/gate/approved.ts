import type { SourceRef } from '../../engines/contract';
import type { Fact } from '../../signals/brief';
import { segmentsOf } from './segments';
import type { Sentence } from './sentences';
import type { SourceText } from './source-texts';
import { folded, stemsOf, tellingStems, topicsOf } from './topics';
import { isOver } from './words/over';

/** A fact as an approved source states it. */
export interface Stated {
  fact: Fact;
  source: SourceRef;
  /** Where it begins in the quoted sentence. */
  at: number;
  /** Title and heading of its source. */
  about: string;
  language: string;
  /** Last day on which the source holds, `YYYY-MM-DD`. */
  validUntil: string | undefined;
  topics: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** The telling words that belong to this value and to no other value of its kind in the sentence. */
  segment: ReadonlySet<string>;
  /** The source says that this code or offer is over. */
  ended: boolean;
}

/** A sentence that a brand has approved. */
export interface ApprovedSentence {
  source: SourceRef;
  stems: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  folded: string;
  language: string;
  validUntil: string | undefined;
  negated: boolean;
  /** Denied outside of its condition: not so "if you don't love it, we refund you". */
  denied: boolean;
  /** Holds only if or when something happens. */
  conditional: boolean;
  /** Topics of the part that sets the condition, and the words of it. */
  condition: ReadonlySet<string>;
  conditionStems: ReadonlySet<string>;
  facts: readonly Stated[];
}

export function approvedSentence(
  part: Sentence,
  text: SourceText,
  facts: readonly Stated[],
): ApprovedSentence {
  const conditions = part.clauses.filter((clause) => clause.conditional);
  return {
    source: { ...text.source, quote: part.text },
    stems: stemsOf(part.folded),
    topics: topicsOf(part.folded),
    folded: part.folded,
    language: text.language,
    validUntil: text.validUntil,
    negated: part.negated,
    denied:
      part.negated &&
      (conditions.length === part.clauses.length ||
        part.clauses.some((clause) => clause.negated && !clause.conditional)),
    conditional: part.conditional,
    condition: new Set(conditions.flatMap((clause) => [...topicsOf(clause.folded)])),
    conditionStems: new Set(conditions.flatMap((clause) => [...tellingStems(clause.folded)])),
    facts,
  };
}

/** The facts of one sentence, or of what no sentence holds. */
export function statedFacts(facts: readonly Fact[], text: SourceText, part: Sentence | undefined): Stated[] {
  const own = part?.folded ?? '';
  const near = topicsOf(own);
  const topics = near.size > 0 ? near : topicsOf(folded(text.about));
  const stems = stemsOf(own);
  const segments = part ? segmentsOf(part, facts) : [];
  return facts.map((fact, at) => ({
    fact,
    source: { ...text.source, quote: part?.text ?? fact.text },
    at: part ? fact.start - part.start : 0,
    about: text.about,
    language: text.language,
    validUntil: text.validUntil,
    topics,
    stems,
    segment: segments[at] ?? stems,
    ended: part !== undefined && isOver(part.folded, text.language),
  }));
}
