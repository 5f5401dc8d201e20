import type { Material } from '../../lib/packs/material';
import { Escalation } from '../../lib/packs/schema';
import type { HandOffView } from '../../lib/stores/sidebar';

const rule = (trigger: string, tags: string[], assignee?: string) =>
  Escalation.parse({
    trigger,
    owner: 'Floor lead Marlow',
    may: 'Say that a colleague answers today.',
    mayNot: 'Promise a refund.',
    handOff: { tags, ...(assignee ? { assignee } : {}) },
  });

/** Rules that name tags and an assignee. */
export const handOffRules: Material['escalations'] = [
  rule('chargeback', ['escalated', 'esc_chargeback'], 'Floor lead Marlow'),
  rule('repeat_contact', ['escalated']),
];

export const handOff: HandOffView = {
  at: 'done',
  note: true,
  left: false,
  triggers: ['chargeback', 'repeat_contact'],
  items: [
    { kind: 'tag', value: 'escalated', state: 'filled' },
    { kind: 'tag', value: 'esc_chargeback', state: 'there' },
    { kind: 'assignee', value: 'Floor lead Marlow', state: 'filled', before: 'Maya Lind' },
  ],
};
