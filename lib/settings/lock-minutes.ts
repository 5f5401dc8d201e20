/** Minutes without use after which texts and keys are locked. */

export const lockMinutes = { least: 1, usual: 15, most: 60 } as const;

interface Governing {
  lockMinutes: number;
  managed: { policy: { lockAfterMinutes?: number | undefined } };
}

/** The organisation can only make it shorter. */
export const lockMinutesOf = ({ lockMinutes: chosen, managed }: Governing): number =>
  Math.min(chosen, managed.policy.lockAfterMinutes ?? chosen);
