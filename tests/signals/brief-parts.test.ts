import { describe, expect, it } from 'vitest';
import { detectLanguage } from '@/lib/signals/language/detect';
import { ruleLanguages } from '@/lib/signals/language/rule-languages';
import { readBrief, warmBrief } from '@/lib/signals/read-brief';
import { supported } from '../eval/suites/summary';
import { labNow, labTickets } from './lab';
import { briefOf, ticketOf } from './one-message';

describe('language', () => {
  it.each([
    ['ok', 'und'],
    ['MF-204518', 'und'],
    ['https://voltaro.example/track', 'und'],
    ['👍', 'und'],
    ['where is my parcel', 'en'],
    ['wo bleibt mein paket', 'de'],
    ['où est mon colis', 'fr'],
    ['¿dónde está mi pedido?', 'es'],
    ['cadê meu pedido', 'pt'],
    ["dov'è il mio pacco", 'it'],
    ['waar blijft mijn pakket', 'nl'],
    ['注文した商品がまだ届きません', 'ja'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('does not take product names for language', () => {
    expect(detectLanguage('Wann kommt der Aria Headphones Charger?', ['Aria Headphones'])).toBe('de');
  });

  it('is that of the open messages, and kept for each message', () => {
    const brief = briefOf(
      'Where is my parcel please?',
      { author: 'agent', text: 'On its way.' },
      'Danke, aber wo ist es denn jetzt?',
    );
    expect(brief.language).toBe('de');
    expect(brief.languages).toMatchObject({ m1: 'en', m3: 'de' });
  });
});

describe('mood', () => {
  const label = (text: string) => briefOf(text).moods[0]?.label;
  it.each([
    ['Still no answer after three weeks.', 'negative'],
    ['Not bad at all, I love it!', 'positive'],
    ['Thanks for nothing.', 'negative'],
    ['Oh great, another automated reply.', 'negative'],
    ['What are the dimensions of the lamp?', 'neutral'],
    ['The jumper is lovely but it came with a hole in the arm.', 'negative'],
    ['Ich warte seit drei Wochen auf eine Antwort.', 'negative'],
    ['Toujours aucune nouvelle de mon colis.', 'negative'],
    ['Me encantó, llegó perfecto.', 'positive'],
    ['Nessuna risposta da due settimane.', 'negative'],
    ['Ninguém responde há duas semanas.', 'negative'],
    ['Nog steeds geen reactie ontvangen.', 'negative'],
  ])('%s is %s', (text, wanted) => {
    expect(label(text)).toBe(wanted);
  });

  it('follows the thread, one a customer message, with the words as evidence', () => {
    const { moods } = briefOf(
      'Love the jacket!',
      { author: 'agent', text: 'Terrible news.' },
      'This is unacceptable.',
    );
    expect(moods.map((mood) => [mood.messageId, mood.label])).toEqual([
      ['m1', 'positive'],
      ['m3', 'negative'],
    ]);
    expect(moods[1]?.evidence.map((span) => span.text)).toContain('unacceptable');
  });
});

describe('promises', () => {
  const promised = (text: string) => briefOf({ author: 'agent', authorName: 'Tom', text }).promises;
  it.each([
    'We will refund you by Friday.',
    'Le reembolsaremos en cinco días.',
    'Nous vous rembourserons sous dix jours.',
    'Wir erstatten Ihnen den Betrag innerhalb von sieben Tagen.',
    'Vamos estornar o valor em três dias.',
    'Le invieremo un nuovo pacco domani.',
    'We sturen u morgen een nieuwe: u ontvangt die binnen twee dagen.',
  ])('%s', (text) => {
    expect(promised(text)).toHaveLength(1);
    expect(promised(text)[0]?.by).toBe('Tom');
  });
  it.each([
    'Let me know if you need anything.',
    'Would you like us to send a new one?',
    'We are happy to help.',
  ])('no promise: %s', (text) => {
    expect(promised(text)).toHaveLength(0);
  });
  it('counts only what agents say in public', () => {
    const text = 'We will refund you by Friday.';
    expect(
      briefOf(text, { author: 'agent', public: false, text }, { author: 'system', text }).promises,
    ).toEqual([]);
  });
});

describe('summary', () => {
  it('says nothing that its message does not say', () => {
    for (const { ticket } of labTickets()) {
      for (const line of readBrief(ticket, { now: labNow }).summary)
        expect(supported(line, ticket), line.text).toBe(true);
    }
  });
  it('would catch a line from nowhere', () => {
    const line = { kind: 'request' as const, text: 'Wants a unicorn', messageId: 'm1' };
    expect(supported(line, ticketOf('Where is my parcel?'))).toBe(false);
  });
  it('keeps the request, the promise and what is open', () => {
    const { summary } = briefOf(
      'My charger from order VO-2026-004390 has not arrived.',
      { author: 'agent', text: 'We will write to you by Friday.' },
      'Friday is over. Is it still coming?',
    );
    expect(summary.map((line) => line.kind)).toEqual(['request', 'promised', 'open']);
  });
  it('is empty for an empty message', () => {
    expect(briefOf('  ').summary).toEqual([]);
  });
});

describe("a brand's own trigger", () => {
  const rule = {
    trigger: 'bulk-order',
    enabled: true,
    level: 'note' as const,
    owner: 'Sales',
    may: '',
    mayNot: '',
    phrases: { en: ['wholesale'], fr: ['en gros'] },
  };
  const read = (enabled: boolean, text: string) =>
    readBrief(ticketOf(text), { now: labNow, escalations: [{ ...rule, enabled }] }).triggers;
  it('fires on its words, as whole words', () => {
    expect(read(true, 'Do you sell WHOLESALE?')[0]).toMatchObject({
      trigger: 'bulk-order',
      rule: 'brand.bulk-order',
    });
    expect(read(true, 'Do you sell to wholesalers?')).toEqual([]);
  });
  it('is quiet when switched off', () => {
    expect(read(false, 'Do you sell wholesale?')).toEqual([]);
  });
});

it('can be made ready for every language', () => {
  for (const language of ruleLanguages) expect(() => warmBrief(language, labNow)).not.toThrow();
});
