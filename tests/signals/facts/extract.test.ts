import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brand } from '../../../lib/packs/schema';
import { extractFacts } from '../../../lib/signals/facts/extract';
import { samplePack } from '../../packs/sample';

const base = samplePack('voltaro').brand;
const brand: Brand = {
  ...base,
  currency: 'EUR',
  countries: ['NL', 'DE', 'AT'],
  formats: { orderIds: ['VO-\\d{4}-\\d{6}'], productCodes: [], rmaIds: ['RMA-\\d{6}'] },
  products: ['Aria Headphones', 'Aria Buds', 'Cargo 65W Charger'],
  carriers: ['DHL', 'PostNL'],
};
const american: Brand = {
  ...base,
  currency: 'USD',
  countries: ['US', 'MX'],
  formats: { orderIds: ['#LS\\d{5}'], productCodes: [], rmaIds: [] },
};

const read = (text: string, language = 'en', of: Brand | undefined = brand) =>
  extractFacts(text, { language, ...(of ? { brand: of } : {}) }).map((f) => `${f.kind} ${f.value}`);

describe('facts in a text', () => {
  test.each<[string, string, string[]]>([
    ['en', 'It costs £1,249.50 or 79 pounds', ['amount 1249.50 GBP', 'amount 79.00 GBP']],
    ['de', 'Das kostet 1.249,50 € oder 20,- EUR', ['amount 1249.50 EUR', 'amount 20.00 EUR']],
    ['fr', 'soit 1 249,50 € de frais', ['amount 1249.50 EUR']],
    ['nl', 'dat is € 9,90 per stuk', ['amount 9.90 EUR']],
    ['es', 'son 40 dólares', ['amount 40.00 USD']],
    ['it', 'sono venti euro', ['amount 20.00 EUR']],
    ['pt', 'são R$ 1.500 no total', ['amount 1500.00 BRL']],
    ['en', '15 % off, fifteen percent, 7.5 per cent', ['percent 15%', 'percent 15%', 'percent 7.5%']],
    ['de', '15 Prozent Rabatt, zum halben Preis', ['percent 15%', 'percent 50%']],
    ['en', 'within 30 days', ['duration 30 day']],
    ['en', 'a 30-day window, thirty days', ['duration 30 day', 'duration 30 day']],
    ['en', '3 to 5 business days', ['duration 3-5 business-day']],
    ['en', 'between three and five working days', ['duration 3-5 business-day']],
    [
      'en',
      '2–3 weeks or a fortnight or a year',
      ['duration 14-21 day', 'duration 14 day', 'duration 12 month'],
    ],
    ['de', 'zwei bis drei Werktage, 14-tägige Frist', ['duration 2-3 business-day', 'duration 14 day']],
    ['fr', 'de 3 à 5 jours ouvrés', ['duration 3-5 business-day']],
    ['fr', 'quatre-vingt-dix jours, vingt et un jours', ['duration 90 day', 'duration 21 day']],
    ['es', 'de 2 a 4 días hábiles', ['duration 2-4 business-day']],
    ['es', 'treinta y un días', ['duration 31 day']],
    ['pt', '7 dias úteis', ['duration 7 business-day']],
    ['it', 'entro 14 giorni lavorativi', ['duration 14 business-day']],
    ['nl', 'binnen vierentwintig uur, 5 werkdagen', ['duration 1 day', 'duration 5 business-day']],
    ['de', 'innerhalb von einundzwanzig Tagen', ['duration 21 day']],
    ['en', 'by 14:00 or 2 pm or 2:30 p.m.', ['date T14:00', 'date T14:00', 'date T14:30']],
    ['fr', 'avant 14h30', ['date T14:30']],
    ['de', 'bis 16 Uhr', ['date T16:00']],
    ['nl', 'van 9.30 tot 18.00 uur', ['date T09:30', 'date T18:00']],
    ['fr', 'de 10 h à 19 h, de 10h00 à 19h00', ['date T10:00', 'date T19:00', 'date T10:00', 'date T19:00']],
    ['en', 'hold it for 6 seconds', ['duration 6 second']],
    [
      'en',
      'half a year, 100 nights, 60 minutes',
      ['duration 6 month', 'duration 100 day', 'duration 1 hour'],
    ],
    ['de', 'anderthalb Jahre, ein halbes Jahr', ['duration 18 month', 'duration 6 month']],
    ['it', '24-48 ore lavorative', ['duration 24-48 business-hour']],
    ['en', 'it is fifty dollars a month, a day or two, a second parcel', ['amount 50.00 USD']],
    ['en', 'two hundred and forty points', ['number 240']],
    ['de', 'zweihundertfünfzig Punkte', ['number 250']],
    ['en', 'by the 25th. In January', ['date ---25', 'date --01']],
    ['fr', "avant le 25 du mois, jusqu'en septembre", ['date ---25', 'date --09']],
    ['de', 'bis zum 25., beim Set 8 % mehr', ['date ---25', 'percent 8%']],
    ['de', 'dienstags bis freitags, am 2.3. bestellt', ['date weekday:2-5', 'date --03-02']],
    ['pt', 'de segunda a sexta, na quinta', ['date weekday:1-5', 'date weekday:4']],
    ['es', 'llámanos al 910 557 704', ['phone +31910557704']],
    ['en', 'C$85 or $85 US', ['amount 85.00 CAD', 'amount 85.00 USD']],
    ['en', 'order 44-1092 goes with DHL Express', ['order 44-1092', 'carrier dhl express']],
    ['en', 'SUMMERSALE and FREESHIP', ['code SUMMERSALE', 'code FREESHIP']],
    ['en', 'your return DV-4471, code DV-4471', ['order DV-4471', 'code DV-4471']],
    ['en', 'on 27 November 2026 or November 27, 2026', ['date 2026-11-27', 'date 2026-11-27']],
    [
      'en',
      '27/11/2026 and 2026-11-27 and 27th of November',
      ['date 2026-11-27', 'date 2026-11-27', 'date --11-27'],
    ],
    ['de', 'am 27.11.2026 und am 27. November', ['date 2026-11-27', 'date --11-27']],
    ['es', 'el 27 de noviembre de 2026', ['date 2026-11-27']],
    ['fr', 'le 1er décembre', ['date --12-01']],
    ['en', 'between 3 and 5 November', ['date --11-03/--11-05']],
    ['en', 'by Friday, or tomorrow', ['date weekday:5', 'date day:+1']],
    ['de', 'Guten Morgen, es kommt morgen am Samstag', ['date day:+1', 'date weekday:6']],
    ['pt', 'na sexta-feira', ['date weekday:5']],
    ['en', 'use code FREESHIP or VOLT20', ['code FREESHIP', 'code VOLT20']],
    ['en', 'order VO-2026-004512 and RMA-123456', ['order VO-2026-004512', 'order RMA-123456']],
    ['en', 'order number 10234 and #88213', ['order 10234', 'order 88213']],
    [
      'en',
      'parcel RB473124829GB, 1Z84E2170491553020, 4829130751',
      ['tracking RB473124829GB', 'tracking 1Z84E2170491553020', 'tracking 4829130751'],
    ],
    [
      'en',
      'see https://Voltaro.example/returns. Or voltaro.example/track',
      ['url https://voltaro.example/returns', 'url https://voltaro.example/track'],
    ],
    ['en', 'at https://vоltaro.example/returns', ['url https://xn--vltaro-wqf.example/returns']],
    ['en', 'write to Support@voltaro.example.', ['email support@voltaro.example']],
    ['nl', 'bel +31 20 794 1234 of 020 794 1234', ['phone +31207941234', 'phone +31207941234']],
    ['en', 'with DHL or fedex', ['carrier dhl', 'carrier fedex']],
    [
      'en',
      'your aria headphones and Cargo 65W Charger',
      ['product aria headphones', 'product cargo 65w charger'],
    ],
    ['en', 'size 40 and 1234 pieces', ['number 40', 'number 1234']],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  test('numeric dates follow the brand’s first country', () => {
    expect(read('on 11/10/2026', 'en', american)).toEqual(['date 2026-11-10']);
    expect(read('on 11/10/2026', 'en', brand)).toEqual(['date 2026-10-11']);
    expect(read('LS10234 and #LS10234', 'en', american)).toEqual(['order LS10234', 'order LS10234']);
    expect(read('call 212-555-0142', 'en', american)).toEqual(['phone +12125550142']);
  });

  test.each([
    'One of our colleagues will look at it; we are here 24/7.',
    '1. Pack it\n2. Send it\n3) Done',
    'Once a day is fine. Have a good day!',
    'I am sorry about that. We may not be able to. It may help.',
    'The SPF50 and USB-C cable are fine, e.g. for travel, i.e. a trip.items are fine',
    'Thanks for your message.Please let us know. IMPORTANT: see SHIPPING.',
  ])('nothing to check: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('whatever the text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          '£3.95',
          ' 30 ',
          'days',
          ' to ',
          '5',
          '@',
          '.example',
          'MF-',
          '204518',
          '\n',
          '%',
          'https://',
          'a',
          '+44 ',
          '-',
          '2026',
          ' November ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );
  test('spans are exact, in order and apart', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'und', 'ja'),
        (text, language) => {
          let last = 0;
          for (const fact of extractFacts(text, { language, brand })) {
            expect(text.slice(fact.start, fact.end)).toBe(fact.text);
            expect(fact.text).not.toBe('');
            expect(fact.start).toBeGreaterThanOrEqual(last);
            last = fact.end;
          }
        },
      ),
    );
  });

  test.each<[string, string]>([
    ['digits', '1'],
    ['spaced digits', '1 '],
    ['number words', 'twenty one '],
    ['letters', 'a'],
    ['at signs', 'a@'],
    ['dots', 'a.'],
    ['dashes', 'a-'],
    ['phone marks', '+1 (0'],
    ['ids', 'MF-2-'],
    ['ranges', '3 to 5 to '],
    ['months', '1 may '],
    ['links', 'http://a.b/'],
    ['capitals', 'A1'],
    ['amounts', '€1.'],
    ['thousands', '1,111'],
    ['spaces', ' '],
    ['one-Z', '1Z'],
    ['codes', 'code code '],
  ])('64 kB of %s is read in bounded time', (_name, unit) => {
    const text = unit.repeat(Math.ceil(65_536 / unit.length));
    extractFacts(text.slice(0, 2000), { language: 'en', brand });
    // Processor time, the best of five: the machine may be busy, the patterns may not.
    const times = [0, 1, 2, 3, 4].map(() => {
      const before = process.cpuUsage();
      extractFacts(text, { language: 'en', brand });
      return process.cpuUsage(before).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
