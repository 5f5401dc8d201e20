import type { CaseSource } from '../../ledger/eval-case';
import type { BlindPlan, Score, SuggestionText } from '../../ledger/record';

/** The blind sample of one brand, as one rater sees it. */

export interface BlindState {
  brandId: string;
  plan: BlindPlan;
  /** What the rater calls themselves; empty until they said it. */
  rater: string;
  /** Texts that were asked for, by suggestion; null where none is kept any more. */
  texts: Record<string, SuggestionText | null>;
  /** The brand's texts as they are usable today, by id. */
  sources: Record<string, CaseSource & { version: number }>;
}

export interface BlindVerbs {
  /** @param change days, size, minimum or rater; what is left out stays as it is */
  openBlind(brandId: string, change?: Partial<Omit<BlindPlan, 'seed'> & { rater: string }>): Promise<void>;
  /** Reads the draft's text, and what its rater may see of it. */
  readDraft(suggestion: string): Promise<void>;
  /** @returns whether it is on record */
  judge(suggestion: string, scores: Record<string, Score>): Promise<boolean>;
}
