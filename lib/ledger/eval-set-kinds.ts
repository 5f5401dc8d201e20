/** What an evaluation set says of itself; apart from the making, which is large and loaded when asked for. */

/** Why a judged draft is not in the set. */
export const leftOut = ['no-draft', 'disputed', 'no-place', 'source-changed', 'personal'] as const;
export type LeftOut = (typeof leftOut)[number];

export interface EvalSet {
  /** JSON Lines. */
  text: string;
  clean: number;
  wrong: number;
  left: Record<LeftOut, number>;
}
