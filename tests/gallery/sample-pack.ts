import type { Material } from '../../lib/packs/material';

/** The approved texts that the sample ticket's draft rests on. */

const approved = {
  status: 'approved',
  owner: 'Ines Rowe',
  approver: 'Hannah Fenn',
  approvedOn: '2026-09-02',
  language: 'en',
} as const;

export const macros: Material['macros'] = [
  {
    ...approved,
    id: 'return-in-window',
    title: 'Return within 30 days',
    body: 'Thank you for telling us about the {{product}}. {{#must}}You can send it back within 30 days of delivery, unworn and with the tags on.{{/must}} The refund goes to your card within 5 business days after the parcel reaches us.',
    intent: 'return',
    channels: [],
    asks: [],
    when: [],
    grants: [],
    version: 4,
    tags: [],
  },
  {
    ...approved,
    id: 'refund-status',
    title: 'Where is my refund',
    body: 'Refunds go back to the card or account you paid with, within 5 business days after the parcel reaches us.',
    intent: 'refund-status',
    channels: [],
    asks: [],
    when: [],
    grants: [],
    version: 7,
    tags: [],
  },
];

export const passages: Material['passages'] = [
  {
    id: 'returns/no-printer',
    articleId: 'returns',
    title: 'Returns',
    heading: 'Without a printer',
    text: 'You do not need a printer. The post office prints the label from the code in your e-mail.',
    asks: [],
    language: 'en',
    url: 'https://marlowfenn.example/returns',
    audience: 'public',
    version: 2,
    approver: 'Hannah Fenn',
    approvedOn: '2026-06-18',
    tags: [],
  },
  {
    id: 'desk/goodwill',
    articleId: 'desk',
    title: 'Desk notes',
    heading: 'Goodwill on late answers',
    text: 'When we answered late, up to £10 may be given once. Send the case to the floor lead above that.',
    asks: [],
    language: 'en',
    audience: 'internal',
    version: 1,
    approver: 'Hannah Fenn',
    approvedOn: '2026-06-18',
    tags: [],
  },
];

/** An older article that says otherwise; only in the states that are about it. */
export const rival: Material['passages'][number] = {
  id: 'returns/money',
  articleId: 'returns',
  title: 'Returns',
  heading: 'When the money comes',
  text: 'It takes 10 business days until the refund reaches you.',
  asks: [],
  language: 'en',
  audience: 'public',
  version: 2,
  approver: 'Tom Askew',
  approvedOn: '2025-03-11',
  validUntil: '2026-12-31',
  tags: [],
};

export const policies: Material['policies'] = [
  {
    id: 'refund-time',
    kind: 'refund-time',
    value: 5,
    unit: 'business days',
    text: { en: 'Refunds are paid within 5 business days after the parcel reaches us.' },
  },
];

export const voice: Material['voice'] = {
  tone: 'Warm and plain.',
  greetings: { en: [{ text: 'Hi {{customer.first_name}},' }] },
  signOffs: { en: [{ text: 'All the best,\n{{agent.name}}' }] },
  use: [],
  banned: [],
  readingGrade: 9,
  emoji: 'never',
  maxWords: {},
  formality: {},
  examples: [],
};
