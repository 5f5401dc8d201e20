/** The seven questions of a buyer, each with the figures that answer it. The words are the catalogue's `report.<id>`. */
export const questions: readonly { id: string; figures: readonly string[] }[] = [
  { id: 'agent-only', figures: ['inserted', 'sent', 'ms-reply'] },
  {
    id: 'approval',
    figures: ['unusable-inserted', 'clauses-kept', 'macro-hit-1', 'macro-hit-3', 'let-pass'],
  },
  {
    id: 'wrong-answers',
    figures: ['blocked', 'claims-shown', 'claims-sent', 'fact-edited', 'missed-errors', 'abstention'],
  },
  {
    id: 'data',
    figures: [
      'other-brand-sent',
      'wrong-customer-sent',
      'person-sent',
      'internal-sent',
      'requests-stopped',
      'identifiers-in-requests',
    ],
  },
  {
    id: 'escalation',
    figures: ['flagged-tickets', 'flags-shown', 'flag-precision', 'flag-recall', 'withheld-by'],
  },
  { id: 'ownership', figures: ['eligible', 'drafts-shown', 'withheld'] },
  {
    id: 'accuracy',
    figures: [
      'audited-accuracy',
      'rater-agreement',
      'verbatim',
      'light',
      'heavy',
      'discarded',
      'worth-editing',
      'follow-up',
    ],
  },
];

/** Said on the page so that nobody reads more into it: the catalogue's `report.not.<n>`. */
export const notPromised = 7;
