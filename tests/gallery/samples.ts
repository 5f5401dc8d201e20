import type { Finding, Flag, GateReport } from '../../lib/copilot/contract';
import type { Draft, Segment } from '../../lib/engines/contract';
import type { Hit } from '../../lib/knowledge/contract';
import { Material } from '../../lib/packs/material';
import { Brief } from '../../lib/signals/brief';
import { Ticket } from '../../lib/ticket/ticket';
import { macros, passages, policies, voice } from './sample-pack';

/** One ticket of an invented brand, with everything that the sidebar can show of it. Written by hand, for the eye. */

const said = {
  first:
    'Good morning\n\nMy Fell Overshirt (order MF-204518) turned up on 14 November. The cut is boxier than I pictured. All the labels are still attached.\n\nCan I still send it back please? I do not have a printer at home. Also how long before the money is back on my card?',
  second:
    'Hello? It is four days now and nobody has answered me. If this goes on I will ask my bank to take the money back.',
};

export const ticket = Ticket.parse({
  id: '101',
  helpdesk: 'zendesk',
  signals: { host: 'harbor.zendesk.com', brandId: '11001', inboxes: ['help@marlowfenn.example'] },
  subject: 'Returning the fell overshirt',
  channel: 'email',
  customer: { name: 'Judith Askew', email: 'judith.askew@example.com' },
  agent: { id: '7', name: 'Maya Lindqvist' },
  messages: [
    { id: 'm1', author: 'customer', public: true, at: '2026-11-19T08:00:00Z', text: said.first },
    { id: 'm2', author: 'customer', public: true, at: '2026-11-23T08:00:00Z', text: said.second },
  ],
  orders: [
    {
      id: 'MF-204518',
      fulfilment: 'delivered',
      payment: 'paid',
      total: { amount: '79.00', currency: 'GBP' },
      items: [{ name: 'Fell Overshirt, moss, L' }],
      tracking: [{ number: 'RB473124829GB', carrier: 'Royal Mail' }],
    },
  ],
});

export const material = Material.parse({
  brand: {
    id: 'marlow',
    name: 'Marlow & Fenn',
    colour: '#2f5d50',
    language: 'en',
    languages: ['en', 'fr', 'de'],
    currency: 'GBP',
    countries: ['GB'],
    recognise: { brandIds: ['11001'], hosts: [], inboxes: [], stores: [], tags: [] },
  },
  voice,
  packVersion: 12,
  day: '2026-11-23',
  macros,
  passages,
  policies,
  escalations: [],
  authority: {},
  linkHosts: ['marlowfenn.example'],
});

export const brands = [
  material.brand,
  {
    ...material.brand,
    id: 'voltaro',
    name: 'Voltaro',
    colour: '#1f4fd8',
    recognise: { ...material.brand.recognise, brandIds: ['11002'] },
  },
];

const macro = (quote: string) =>
  ({ kind: 'macro', id: 'return-in-window', version: 4, quote, origin: 'built' }) as const;
const passage = (quote: string) =>
  ({ kind: 'passage', id: 'returns/no-printer', version: 2, quote, origin: 'built' }) as const;

export const segments: Segment[] = [
  { text: 'Hi Judith,\n\n', sources: [{ kind: 'voice', id: 'greeting', origin: 'built' }] },
  {
    text: 'Thank you for telling us about the Fell Overshirt. ',
    sources: [macro('Thank you for telling us about the {{product}}.')],
  },
  {
    text: 'You can send it back within 30 days of delivery, unworn and with the tags on. ',
    sources: [macro('You can send it back within 30 days of delivery, unworn and with the tags on.')],
    must: true,
  },
  {
    text: 'Your order MF-204518 is well inside that time.\n\n',
    sources: [
      macro('Your order {{order.id}} is well inside that time.'),
      { kind: 'ticket', id: 'order.id', origin: 'built' },
    ],
  },
  {
    text: 'You do not need a printer: the post office prints the label from the code in your e-mail. ',
    sources: [passage('The post office prints the label from the code in your e-mail.')],
  },
  {
    text: 'The refund goes to your card within 5 business days after the parcel reaches us.\n\n',
    sources: [
      macro('The refund goes to your card within 5 business days after the parcel reaches us.'),
      { kind: 'policy', id: 'refund-time', origin: 'built' },
    ],
  },
  { text: 'All the best,\nMaya', sources: [{ kind: 'voice', id: 'sign-off', origin: 'built' }] },
];

export const draft: Draft = {
  segments,
  language: 'en',
  missing: [],
  needsHuman: false,
  macroId: 'return-in-window',
};
export const text = segments.map((segment) => segment.text).join('');

const place = (words: string, inside = text) => ({
  start: inside.indexOf(words),
  end: inside.indexOf(words) + words.length,
});

export const fine: GateReport = {
  findings: [],
  checked: [
    {
      fact: { kind: 'duration', value: '30 day', text: '30 days', ...place('30 days') },
      standing: 'approved-source',
    },
    {
      fact: {
        kind: 'duration',
        value: '5 business_day',
        text: '5 business days',
        ...place('5 business days'),
      },
      standing: 'approved-source',
    },
    {
      fact: { kind: 'order', value: 'MF-204518', text: 'MF-204518', ...place('MF-204518') },
      standing: 'customer-said',
    },
  ],
  insertable: true,
};

/** The reply after an agent's wrong changes. */
export const wrongText = text
  .replace('5 business days', '3 business days')
  .replace('All the best', 'Here is {{order.tracking}} as a treat.\n\nAll the best');

const finding = (
  rule: string,
  level: Finding['level'],
  words: string,
  more: Partial<Finding> = {},
): Finding => ({
  rule,
  level,
  ...place(words, wrongText),
  text: words,
  message: {
    key: `gate.${rule}`,
    values: { text: words, approved: '5 business days', found: 'en', wanted: 'en' },
  },
  satisfy: { key: `gate.${rule}.satisfy`, values: { text: words, approved: '5 business days' } },
  ...more,
});

export const blocked: GateReport = {
  findings: [
    finding('fact.duration.contradicted', 'block', '3 business days', { fix: '5 business days' }),
    finding('placeholder.unfilled', 'block', '{{order.tracking}}'),
    finding('voice.banned', 'warn', 'treat'),
  ],
  checked: [],
  insertable: false,
};

/** Two approved sources that disagree on the day that the refund comes. */
export const disagreeing: GateReport = {
  findings: [
    {
      rule: 'source.conflict',
      level: 'block',
      ...place('5 business days'),
      text: '5 business days',
      standing: 'contradicted',
      message: {
        key: 'gate.source.conflict',
        values: {
          value: '5 business days',
          source: 'Return within 30 days',
          approved: '10 business days',
          other: 'Returns: When the money comes',
        },
      },
      satisfy: { key: 'gate.source.conflict.satisfy', values: {} },
      source: macro('The refund goes to your card within 5 business days after the parcel reaches us.'),
      against: {
        kind: 'passage',
        id: 'returns/money',
        version: 2,
        quote: 'It takes 10 business days until the refund reaches you.',
        origin: 'built',
      },
    },
  ],
  checked: [],
  insertable: false,
};

export const flags: Flag[] = [
  {
    trigger: 'chargeback',
    rule: 'chargeback.ask-bank',
    spans: [{ messageId: 'm2', start: 70, end: 112, text: 'I will ask my bank to take the money back' }],
    weak: false,
    level: 'stop',
    owner: 'Floor lead Marlow',
    may: 'Say that you have read it and that a colleague answers today.',
    mayNot: 'Promise a refund, or speak about the bank.',
  },
  {
    trigger: 'chargeback',
    rule: 'chargeback.threat',
    spans: [{ messageId: 'm2', start: 60, end: 80, text: 'If this goes on' }],
    weak: false,
    level: 'stop',
    owner: 'Floor lead Marlow',
    may: 'Say that you have read it and that a colleague answers today.',
    mayNot: 'Promise a refund, or speak about the bank.',
  },
  {
    trigger: 'repeat_contact',
    rule: 'repeat.second-mail',
    spans: [{ messageId: 'm2', start: 7, end: 60, text: 'It is four days now and nobody has answered me' }],
    weak: false,
    level: 'warn',
    owner: 'Floor lead Marlow',
    may: 'Say sorry for the wait.',
    mayNot: 'Offer a credit above £10.',
  },
];

export const brief = Brief.parse({
  language: 'en',
  languages: { m1: 'en', m2: 'en' },
  moods: [
    { messageId: 'm1', label: 'neutral', score: 0.1, evidence: [] },
    { messageId: 'm2', label: 'negative', score: -0.7, evidence: [] },
  ],
  triggers: [],
  questions: [],
  promises: [],
  facts: [
    { kind: 'order', value: 'MF-204518', text: 'MF-204518', start: 0, end: 9, messageId: 'm1' },
    { kind: 'date', value: '2026-11-14', text: '14 November', start: 0, end: 9, messageId: 'm1' },
    { kind: 'duration', value: '4 day', text: 'four days', start: 0, end: 9, messageId: 'm2' },
  ],
  summary: [
    { kind: 'request', text: 'Can I still send it back please?', messageId: 'm1' },
    { kind: 'request', text: 'How long before the money is back on my card?', messageId: 'm1' },
    { kind: 'open', text: 'Second message without an answer, 4 days after the first.', messageId: 'm2' },
  ],
  intents: ['return'],
});

const hit = (
  kind: 'macro' | 'passage',
  id: string,
  title: string,
  words: string,
  matched: string[],
): Hit => ({
  doc: { id, kind, title, text: words, language: 'en', asks: [], tags: [] },
  score: 1,
  matched,
  coverage: 0.7,
});

export const macroHits: Hit[] = macros.map((one) =>
  hit(
    'macro',
    one.id,
    one.title,
    one.body.replace(/\{\{[#/]must\}\}/g, '').replace('{{product}}', 'Fell Overshirt'),
    ['send', 'back', 'labels', 'money', 'card'],
  ),
);
export const passageHits: Hit[] = passages.map((one) =>
  hit('passage', one.id, `${one.title}: ${one.heading}`, one.text, ['printer', 'send', 'back', 'money']),
);

export * from './sample-engines';
export * from './sample-hand-off';
