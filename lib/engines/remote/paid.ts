import { type DraftCost, EngineFailed } from '../contract';

/** Hands the events on; a failure takes along what had been counted till then. */
export async function* paidFor<T>(
  events: AsyncIterable<T>,
  cost: () => DraftCost | undefined,
): AsyncGenerator<T> {
  try {
    yield* events;
  } catch (error) {
    if (error instanceof EngineFailed) error.cost = cost();
    throw error;
  }
}
