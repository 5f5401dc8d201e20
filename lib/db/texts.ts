import { findCards } from '../privacy/find/card';
import { nothingKnown } from '../privacy/kinds';
import { viewOf } from '../privacy/view';

/** What stands for a card number in a text that is kept. */
const card = '[card number]';

/**
 * A text as it may be kept: card numbers are not stored in any form (PCI DSS 4.0.1, 3.3), not even salted. Read as masking
 * reads, so that spaces and look-alike digits hide none.
 */
export function withoutCards(text: string): string {
  const view = viewOf(text);
  const spans = findCards(view.text, nothingKnown).map(({ start, end }) => view.source(start, end));
  let left = '';
  let from = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    left += text.slice(from, start) + card;
    from = end;
  }
  return left + text.slice(from);
}
