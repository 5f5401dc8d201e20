import type { Escalation } from './schema';

/** What one hand-off asks of the helpdesk's fields. */
export interface HandOffWish {
  /** Each once, in the order of the flags. */
  tags: string[];
  /** Empty when no rule names one. */
  assignee: string;
}

/**
 * What the brand's rules ask for these flags together: every rule's tags, and the assignee of the gravest rule that names
 * one, because a ticket has one.
 * @param triggers the gravest first, without those that the agent marked as wrong
 */
export function handOffOf(escalations: readonly Escalation[], triggers: readonly string[]): HandOffWish {
  const rules = triggers.flatMap(
    (trigger) => escalations.find((rule) => rule.trigger === trigger && rule.enabled)?.handOff ?? [],
  );
  const tags = new Map(rules.flatMap((rule) => rule.tags).map((tag) => [tag.toLowerCase(), tag]));
  return {
    tags: [...tags.values()],
    assignee: rules.find((rule) => rule.assignee !== undefined)?.assignee ?? '',
  };
}
