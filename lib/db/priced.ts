import { costOf, pricesReadOn } from '../engines/prices';
import type { LedgerEvent } from '../ledger/record';

/**
 * A step with what it cost, by the price table of the day on which it is written: a later table must not change what an older
 * record says. Whatever price came with it is replaced, for a page does not set prices.
 */
export function priced<E extends LedgerEvent>(event: E): E {
  if (!('cost' in event) || !event.cost) return event;
  const { price: _, ...cost } = event.cost;
  const usd = costOf(event.engine, cost);
  const usdNanos = usd === null ? null : Math.round(usd * 1e9);
  return { ...event, cost: { ...cost, price: { of: pricesReadOn, usdNanos } } };
}
