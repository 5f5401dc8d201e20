import type { TriggerHit } from '../brief';
import type { Reading } from '../text/reading';
import type { Mark } from './mark';

/** What a flag says about the mood of the words that raised it. A polite threat is still no pleasure. */
const weights: Readonly<Record<string, number>> = {
  angry_customer: -2.6,
  legal_threat: -1.4,
  chargeback: -1.2,
  public_exposure: -1.2,
  product_defect: -1.4,
  repeat_contact: -1.2,
  fraud_concern: -1.2,
  safety_health: -1,
  self_harm: -2.5,
  churn_risk: -0.6,
  manager_request: -0.6,
};

/** Marks for the flags of one message, one each; `spans` are in the message's own text. */
export function hitMarks(reading: Reading, hits: readonly TriggerHit[]): Mark[] {
  const marks: Mark[] = [];
  const seen = new Set<string>();
  for (const hit of hits) {
    const weight = weights[hit.trigger];
    const span = hit.spans.find((each) => each.messageId === reading.message.id);
    if (weight === undefined || !span || seen.has(hit.trigger)) continue;
    seen.add(hit.trigger);
    const start = foldedOffset(reading, span.start);
    marks.push({ start, end: Math.max(start + 1, foldedOffset(reading, span.end)), weight });
  }
  return marks;
}

/** Praise in a sentence that a sarcasm rule caught is meant the other way round. */
export function ironic(marks: readonly Mark[], reading: Reading, hits: readonly TriggerHit[]): Mark[] {
  const caught = hits
    .filter((hit) => hit.rule === 'angry.sarcasm')
    .flatMap((hit) => hit.spans.filter((span) => span.messageId === reading.message.id))
    .map((span) => foldedOffset(reading, span.start));
  if (caught.length === 0) return [...marks];
  const sentences = reading.sentences.filter((piece) =>
    caught.some((offset) => piece.start <= offset && offset < piece.end),
  );
  return marks.map((mark) => {
    const inside = sentences.some((piece) => piece.start <= mark.start && mark.start < piece.end);
    return inside && mark.weight > 0 ? { ...mark, weight: -mark.weight } : mark;
  });
}

/** The way from the message's text to its folded text, by halving: offsets grow together. */
function foldedOffset(reading: Reading, offset: number): number {
  let [low, high] = [0, reading.folded.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.folded.at(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
