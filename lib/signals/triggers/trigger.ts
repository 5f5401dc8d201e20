import type { Span, Ticket } from '../../ticket/ticket';
import type { TriggerHit, TriggerId } from '../brief';
import type { ByLanguage } from '../language/rule-languages';
import { type Reading, spanOf } from '../text/reading';
import { learntHits } from './learnt';
import { matchRule, type Rule } from './rule';
import { type Verdict, verdictOn } from './veto';
import { lastTakenBack, type TakenBack } from './withdrawn';

/** What a trigger may look at. */
export interface Scene {
  ticket: Ticket;
  /** The customer's public messages, oldest first. */
  customer: readonly Reading[];
  /** Public messages of others in CC. Their words are theirs, not the customer's. */
  others: readonly Reading[];
  /** The subject, read like a message; its spans point nowhere. */
  subject: Reading;
  /** All messages, for what system lines and notes tell. */
  readings?: readonly Reading[];
}

export interface Trigger {
  id: TriggerId;
  rules: readonly Rule[];
  /** Near what the judge finds, this shows that another thing is meant. */
  unlessNear?: ByLanguage;
  /** True where a case that the customer took back must still be seen. */
  evenTakenBack?: boolean;
  /** Hits that words alone do not give: tags, the shape of the thread. */
  look?(scene: Scene): TriggerHit[];
}

export function findHits(trigger: Trigger, scene: Scene): TriggerHit[] {
  const hits = [...(trigger.look?.(scene) ?? [])];
  const back = trigger.evenTakenBack ? null : lastTakenBack(scene.customer);
  for (const rule of trigger.rules) {
    const found = scene.customer.map((reading) => weighed(trigger, rule, reading));
    for (const verdict of verdicts) {
      const spans = found.flatMap((each, at) => {
        const reading = scene.customer[at];
        return reading ? standing(each[verdict], reading, back) : [];
      });
      if (spans.length > 0) hits.push(hit(trigger, rule, spans, verdict));
    }
    for (const reading of scene.others) {
      const theirs = weighed(trigger, rule, reading);
      for (const verdict of verdicts)
        if (theirs[verdict].length > 0)
          hits.push({ ...hit(trigger, rule, theirs[verdict], verdict), where: `cc: ${name(reading)}` });
    }
  }
  if (hits.length === 0) hits.push(...learntHits(trigger.id, scene.customer, trigger.unlessNear));
  if (back) return hits.filter(({ spans }) => spans.length === 0 || stands(spans, scene, back));
  return hits.length > 0 ? hits : fromSubject(trigger, scene);
}

/** The spans that were not taken back later. */
function standing(spans: readonly Span[], reading: Reading, back: TakenBack | null): Span[] {
  if (!back || reading.index > back.index) return [...spans];
  return reading.index < back.index ? [] : spans.filter(({ start }) => start >= back.until);
}

function stands(spans: readonly Span[], scene: Scene, back: TakenBack): boolean {
  const [first] = spans;
  const reading = scene.customer.find(({ message }) => message.id === first?.messageId);
  return !reading || standing(spans, reading, back).length > 0;
}

/** The subject counts only when the messages say nothing: it is often a stale "Re:" of something else. */
function fromSubject(trigger: Trigger, scene: Scene): TriggerHit[] {
  if (scene.customer.length === 0) return [];
  const rule = trigger.rules.find((each) => matchRule(each, scene.subject).length > 0);
  return rule ? [{ ...hit(trigger, rule, []), where: `subject: ${scene.ticket.subject}` }] : [];
}

/** What the judge leaves of a rule's hits; what it drops is gone. */
const verdicts = ['stands', 'doubtful'] as const;

function weighed(trigger: Trigger, rule: Rule, reading: Reading): Record<Verdict, Span[]> {
  const spans: Record<Verdict, Span[]> = { stands: [], doubtful: [], dropped: [] };
  for (const piece of matchRule(rule, reading))
    spans[verdictOn(trigger.id, reading, piece)].push(spanOf(reading, piece));
  return spans;
}

const name = (reading: Reading) => reading.message.authorName ?? reading.message.authorEmail ?? '';

function hit(trigger: Trigger, rule: Rule, spans: Span[], verdict: Verdict = 'stands'): TriggerHit {
  const made = { trigger: trigger.id, rule: rule.name, spans, weak: rule.weak ?? false };
  return verdict === 'doubtful' ? { ...made, guessed: true } : made;
}
