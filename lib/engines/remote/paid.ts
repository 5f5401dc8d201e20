import { type DraftCost, EngineFailed } from '../contract';

interface Paid {
  cost(): DraftCost;
  /** The provider has told tokens. */
  counted(): boolean;
  /** Once a request had gone out and nobody waited for its end. */
  stopped: ((cost: DraftCost) => void) | undefined;
}

/** Hands the events on. A failure takes along what had been counted till then. */
export async function* paidFor<T extends { type: string }>(
  events: AsyncIterable<T>,
  { cost, counted, stopped }: Paid,
): AsyncGenerator<T> {
  let left = false;
  let ended = false;
  try {
    for await (const event of events) {
      yield event;
      left ||= event.type === 'sent';
    }
    ended = true;
  } catch (error) {
    if (error instanceof EngineFailed) {
      ended = true;
      if (counted()) error.cost = cost();
    }
    throw error;
  } finally {
    if (left && !ended) stopped?.(cost());
  }
}
