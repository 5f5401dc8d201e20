import type { Escalation } from '../../packs/schema';
import { type TriggerHit, triggerIds } from '../brief';
import { fold } from '../text/fold';
import { type Reading, spanOf } from '../text/reading';

const maxHits = 3;

/**
 * Hits of a brand's own triggers: its phrases as they stand, in any case and with or without accents, as whole words.
 * Phrases of every language are tried: a brand's list is short, and its words are its own.
 */
export function brandTriggers(customer: readonly Reading[], rules: readonly Escalation[]): TriggerHit[] {
  return rules
    .filter((rule) => rule.enabled)
    .flatMap((rule) => {
      const words = Object.values(rule.phrases).flat();
      const spans = customer.flatMap((reading) => places(reading, words));
      if (spans.length === 0) return [];
      const builtIn = (triggerIds as readonly string[]).includes(rule.trigger);
      const name = builtIn ? `${rule.trigger}.brand-words` : `brand.${rule.trigger}`;
      return [{ trigger: rule.trigger, rule: name, spans, weak: false }];
    });
}

function places(reading: Reading, words: readonly string[]) {
  const { text } = reading.folded;
  const spans = [];
  for (const word of words) {
    const wanted = fold(word).text.trim();
    if (wanted.length === 0) continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      if (!whole(text, at, at + wanted.length)) continue;
      spans.push(spanOf(reading, { start: at, end: at + wanted.length }));
      if (spans.length === maxHits) return spans;
    }
  }
  return spans;
}

const letter = /[\p{L}\p{N}]/u;
const whole = (text: string, start: number, end: number) =>
  !letter.test(text[start - 1] ?? '') && !letter.test(text[end] ?? '');
