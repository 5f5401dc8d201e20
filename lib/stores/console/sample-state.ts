import type { Label, SamplePlan } from '../../ledger/sample';

/** The random sample of tickets without a flag, for one brand. */

export interface SampleState {
  brandId: string;
  plan: SamplePlan;
  /** Triggers of the brand's own, by id; none where its pack is not installed any more. */
  own: string[];
  /** Where each drawn ticket is in its helpdesk, by handle. */
  places: Record<string, { helpdesk: string; host: string; ticketId: string }>;
}

export interface SampleVerbs {
  openSample(brandId: string): Promise<void>;
  /** @param rate 0 to 1 */
  setSampleRate(rate: number): Promise<void>;
  /** @param suggestion of the drawn ticket @returns whether it is on record */
  label(suggestion: string, label: Label): Promise<boolean>;
}
