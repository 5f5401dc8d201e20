import { check, type OtherBrand, prepareGate } from '../../../lib/copilot/gate/check';
import type { CheckContext } from '../../../lib/copilot/gate/rule';
import type { Draft, Segment } from '../../../lib/engines/contract';
import type { Article, Macro, Pack } from '../../../lib/packs/schema';
import { materialOf } from '../../../lib/packs/select';
import { Brief } from '../../../lib/signals/brief';
import { Ticket } from '../../../lib/ticket/ticket';
import { samplePack } from '../../packs/sample';

/** A small outdoor shop whose rules a reader can keep in mind. */

export const now = '2026-11-23T10:00:00Z';

const macro = (over: Partial<Macro> & { id: string; body: string }): Macro => ({
  title: over.id.replaceAll('-', ' '),
  language: 'en',
  channels: [],
  intent: 'help',
  asks: [],
  when: [],
  grants: [],
  status: 'approved',
  version: 1,
  owner: 'Owner',
  approver: 'Lead',
  tags: [],
  ...over,
});

export const section = (id: string, text: string, over: Partial<Article> = {}): Article => ({
  id,
  title: id.replaceAll('-', ' '),
  language: 'en',
  audience: 'public',
  status: 'approved',
  version: 1,
  owner: 'Owner',
  approver: 'Lead',
  sections: [{ id: 'main', heading: id, text, asks: [] }],
  tags: [],
  ...over,
});

export const pack: Pack = {
  ...samplePack('fellside'),
  brand: {
    ...samplePack('fellside').brand,
    name: 'Fellside',
    currency: 'GBP',
    countries: ['GB', 'IE', 'DE'],
    languages: ['en', 'de'],
    formats: { orderIds: ['FS-\\d{6}'], productCodes: [], rmaIds: ['RL-\\d{6}'] },
    products: ['Tarn Jacket', 'Moss Socks'],
    carriers: ['Royal Mail', 'DPD'],
  },
  voice: {
    ...samplePack('fellside').voice,
    tone: 'Write like a neighbour who happens to know a great deal about rain and wool.',
    banned: [
      { word: 'unfortunately', language: 'en', instead: 'I am afraid' },
      { word: 'valued customer', instead: 'you' },
    ],
  },
  macros: [
    macro({
      id: 'return-how',
      body: 'You can return it within 30 days of delivery, unworn and with the tags on. {{#must}}Outlet and final sale items cannot be returned.{{/must}} Start here: https://fellside.example/returns',
    }),
    macro({
      id: 'damaged-replacement',
      body: "I'm sorry it arrived damaged. I've arranged a replacement for order {{order.id}} and it leaves us today.",
      grants: ['replacement', 'refund'],
    }),
    macro({ id: 'promo', body: 'AUTUMN15 takes 15% off everything but outlet, while the offer lasts.' }),
    macro({ id: 'expired-code', body: 'SUMMER25 has ended and cannot be used any more.' }),
  ],
  articles: [
    section(
      'returns',
      'You have 30 days from delivery to send it back. We refund within 5 business days once it reaches us.',
    ),
    section(
      'shipping',
      'Standard delivery takes 3 to 5 business days and costs £3.95, free over £60. Express takes 1 to 2 business days for £7.95; order by 14:00. We ship with Royal Mail or DPD.',
      { url: 'https://fellside.example/shipping' },
    ),
    section('warranty', 'Seams and zips have a 12 month warranty. Repairs: https://fellside.example/repairs'),
    section(
      'damage',
      'If an item arrives damaged, send a photo within 14 days and we replace it free of charge.',
    ),
    section('contact', 'Call us on +44 20 7946 0321, Monday to Friday, or write to help@fellside.example.'),
    section('versand', 'Die Lieferung dauert 3 bis 5 Werktage. Rückgabe innerhalb von 30 Tagen.', {
      language: 'de',
    }),
    section(
      'goodwill',
      'Agents may offer ten pounds of goodwill once a year to anybody who has waited over four weeks.',
      { audience: 'internal' },
    ),
  ],
  authority: { replacements: true, refundUpTo: { amount: '40.00', currency: 'GBP' } },
  linkHosts: ['fellside.example'],
};

export const ticket: Ticket = Ticket.parse({
  id: 't1',
  helpdesk: 'zendesk',
  subject: 'My jacket FS-204518',
  customer: { name: 'Judith Askew', email: 'judith.askew@example.com', phone: '+44 7700 900142' },
  messages: [
    {
      id: 'm1',
      author: 'customer',
      public: true,
      at: '2026-11-20T09:00:00Z',
      text: 'Hello, my Tarn Jacket (FS-204518) came on 14 November. I read that you have a 90 day return window and 40% off with MARLOW90. See https://evil.example/claim or call 0800 555 0199. Can I send it back? Judith',
    },
    {
      id: 'n1',
      author: 'agent',
      public: false,
      at: '2026-11-20T10:00:00Z',
      text: 'Customer has sent back four jackets this year already, please keep an eye on this account.',
    },
    {
      id: 'm2',
      author: 'agent',
      public: true,
      at: '2026-11-21T09:00:00Z',
      text: 'I will look into it, Judith. It takes 8 days.',
    },
    { id: 'm3', author: 'customer', public: true, at: '2026-11-23T09:00:00Z', text: 'Any news?' },
  ],
  orders: [
    {
      id: 'FS-204518',
      placedAt: '2026-11-10T09:00:00Z',
      fulfilment: 'delivered',
      total: { amount: '159.00', currency: 'GBP' },
      items: [
        { name: 'Tarn Jacket, moss, L', quantity: 1, price: { amount: '145.00', currency: 'GBP' } },
        { name: 'Moss Socks', quantity: 1, price: { amount: '14.00', currency: 'GBP' } },
      ],
      tracking: [
        {
          number: 'RB473124829GB',
          carrier: 'Royal Mail',
          url: 'https://fellside.example/track/RB473124829GB',
        },
      ],
    },
  ],
});

export const brief: Brief = Brief.parse({
  language: 'en',
  languages: {},
  moods: [],
  triggers: [],
  questions: [],
  promises: [],
  facts: [],
  summary: [],
  intents: [],
});

export const gateFor = (
  of: Pack = pack,
  others: OtherBrand[] = [{ name: 'Lumen Skin', hosts: ['lumenskin.example'] }],
) => prepareGate(materialOf(of, '2026-11-23'), others);

const gate = gateFor();

export function report(text: string, over: Partial<CheckContext> = {}) {
  return check(text, { gate, ticket: { ...ticket }, brief, language: 'en', now, agentName: 'Sam', ...over });
}

/** `rule level text` of each finding, notes left out. */
export const found = (text: string, over: Partial<CheckContext> = {}) =>
  report(text, over)
    .findings.filter((item) => item.level !== 'note')
    .map((item) => `${item.rule} ${item.level} ${item.text}`);

export const draftOf = (segments: Segment[], over: Partial<Draft> = {}): Draft => ({
  segments,
  language: 'en',
  missing: [],
  needsHuman: false,
  ...over,
});

export const textOf = (draft: Draft) => draft.segments.map((segment) => segment.text).join('');
