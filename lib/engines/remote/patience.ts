import type { EngineFailed, FailedState } from '../contract';

/** When a request is made once more by itself, and when the agent is told instead. */

/** Seconds before the second and the third try, where the provider names none. */
const pauses = [1, 4] as const;
/** Seconds; longer is not waited for: the agent is told when the provider will answer again. */
const longest = 20;
/** What may be over in a moment. Everything else stays as it is until somebody does something. */
const passing: ReadonlySet<FailedState> = new Set(['overloaded', 'server', 'limit']);

export const tries = pauses.length + 1;

/** Seconds to wait before the next try; null when there is none. @param failed of the try with this number, from 0 */
export function pauseAfter({ state, retryAfter }: EngineFailed, attempt: number): number | null {
  const usual = pauses[attempt];
  if (usual === undefined || !passing.has(state)) return null;
  const seconds = retryAfter ?? usual;
  return seconds <= longest ? Math.max(seconds, usual) : null;
}
