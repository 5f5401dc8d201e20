import { z } from 'zod';
import { BlindPlan, RaterName, Score } from '../ledger/record';
import { call } from './call';

/** Calls about the blind sample. */

export const blindCalls = {
  /** A rater's judgement; refused for a draft that the plan does not draw. The seed is the brand's, whatever a page says. */
  'blind.judge': call(
    ['console'],
    z.object({
      ...BlindPlan.omit({ seed: true }).shape,
      suggestion: z.string(),
      rater: RaterName,
      /** Empty where the draft could not be read any more. */
      scores: z.record(z.string().max(40), Score),
    }),
    z.object({ seq: z.number(), hash: z.string() }),
  ),
};
