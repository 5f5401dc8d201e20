import type { TriggerHit, TriggerId } from '../brief';
import { spanOf } from '../text/reading';
import { matchRule, type Rule } from './rule';
import type { Scene } from './trigger';

/** Hits of a rule in system lines and internal notes: what the shop itself knows about the ticket. */
export function behindTheScenes(scene: Scene, trigger: TriggerId, rule: Rule): TriggerHit[] {
  return (scene.readings ?? [])
    .filter(({ message }) => message.author === 'system' || (message.author === 'agent' && !message.public))
    .flatMap((reading) => {
      const spans = matchRule(rule, reading).map((piece) => spanOf(reading, piece));
      const where = reading.message.author === 'system' ? 'system line' : 'internal note';
      return spans.length > 0 ? [{ trigger, rule: rule.name, spans, where, weak: false }] : [];
    })
    .slice(0, 1);
}
