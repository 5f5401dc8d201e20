import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../lib/engines/contract';
import { draftOf, found, gateFor, pack, report, section } from './sample';

const clean =
  'Hello Judith,\n\nThank you for your message about order FS-204518. You can return it within 30 days of delivery, unworn and with the tags on. We refund within 5 business days once it reaches us. Start here: https://fellside.example/returns\n\nKind regards,\nTeam fellside';

/** Places between words, so that a planted fact is a fact and not a part of another. */
const places = [...clean.matchAll(/(?<=[.,\n] ?)(?=\s)/g)].map((match) => match.index);
const place = fc.constantFrom(...places);
const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((list) => list.join(''));

/** What a model may invent, none of it in the sample's sources or ticket. */
const invented: Record<string, fc.Arbitrary<string>> = {
  amount: fc
    .tuple(fc.integer({ min: 200, max: 9000 }), fc.constantFrom('£', '€', '$'))
    .map(([value, sign]) => `${sign}${value}.37`),
  'amount in words': fc
    .tuple(fc.constantFrom('eleven', 'twenty-two', 'ninety'), fc.constantFrom('pounds', 'euros', 'dollars'))
    .map((parts) => parts.join(' ')),
  percent: fc
    .tuple(
      fc.integer({ min: 16, max: 99 }).filter((n) => n !== 40),
      fc.constantFrom('%', ' %', ' percent', ' per cent'),
    )
    .map((parts) => parts.join('')),
  duration: fc
    .tuple(
      fc.integer({ min: 15, max: 200 }).filter((n) => ![28, 30, 90].includes(n)),
      fc.constantFrom(' days', ' business days', ' working days', '-day', ' hours', ' weeks', ' months'),
    )
    // 360 and 365 days are no months; 24 hours are a day: kept apart from what the sources state.
    .filter(([count, unit]) => !(unit === ' hours' && count % 24 === 0))
    .map((parts) => parts.join('')),
  code: fc
    .tuple(fc.constantFrom('SPRING', 'SAVE', 'HELLO', 'VIP'), fc.integer({ min: 10, max: 99 }))
    .filter(([word]) => word !== 'VIP')
    .map((parts) => parts.join('')),
  url: fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'www.', ''),
      fc.constantFrom('fellside-help.example', 'fellside.example.org', 'fellsidee.example', 'refund.shop'),
      fc.constantFrom('/a', '/returns', '/claim?t=1'),
    )
    .map((parts) => parts.join('')),
  email: fc
    .tuple(fc.constantFrom('help', 'refunds', 'a.b'), fc.constantFrom('fellside.example.org', 'gmail.com'))
    .map((parts) => parts.join('@')),
  phone: digits(4).map((end) => `+44 20 7946 ${end === '0321' ? '0322' : end}`),
  order: digits(6)
    .filter((id) => id !== '204518')
    .map((id) => `FS-${id}`),
  tracking: digits(9)
    .filter((id) => id !== '473124829')
    .map((id) => `RB${id}GB`),
};

describe('whatever is invented and wherever it is put, a finding covers it', () => {
  test('the draft without it is clean', () => {
    expect(found(clean)).toEqual([]);
    expect(places.length).toBeGreaterThan(6);
  });

  test.each(Object.entries(invented))('%s', (_kind, arbitrary) => {
    fc.assert(
      fc.property(place, arbitrary, (at, planted) => {
        const text = `${clean.slice(0, at)} ${planted}${clean.slice(at)}`;
        const start = at + 1;
        const end = start + planted.length;
        const hit = report(text).findings.some(
          (item) => item.level !== 'note' && item.start < end && item.end > start,
        );
        if (!hit) throw new Error(`not found: ${planted} in ${text.slice(Math.max(0, at - 30), at + 60)}`);
      }),
      { numRuns: 150 },
    );
  });

  test.each(Object.entries(invented))(
    '%s: an approved source that states it takes the finding away',
    (_kind, arbitrary) => {
      fc.assert(
        fc.property(place, arbitrary, (at, planted) => {
          const text = `${clean.slice(0, at)} ${planted}${clean.slice(at)}`;
          const more = { ...pack, articles: [...pack.articles, section('more', `Note: ${planted}`)] };
          const before = facts(report(text));
          const after = facts(report(text, { gate: gateFor(more) }));
          // Nothing new, and nothing left on what the source states.
          expect(before).toEqual(expect.arrayContaining(after));
          expect(after.filter((item) => item.endsWith(`|${planted}`))).toEqual([]);
        }),
        { numRuns: 25 },
      );
    },
  );
});

const facts = (of: ReturnType<typeof report>) =>
  of.findings.filter((item) => item.rule.startsWith('fact.')).map((item) => `${item.rule}|${item.text}`);

describe('whatever the text', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'We',
        "'ll",
        ' refund ',
        '£25',
        '30 days',
        '\n',
        '. ',
        'if ',
        'not ',
        '{{',
        '}}',
        '[NAME]',
        '<b>',
        '\u200b',
        'https://',
        'fellside.example',
        '@',
        'Hi Sarah,',
        'FS-',
        '204518',
        ' 90 %',
        'SUMMER25',
        'card number',
        '\ud83d',
        'ß',
        'É',
        ' morgen ',
      ),
      { maxLength: 50 },
    )
    .map((parts) => parts.join(''));
  const anything = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 300 }));
  const language = fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'und', 'ja', '');

  test('never throws, spans are exact, the same text gives the same report', () => {
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        const one = report(text, { language: lang });
        for (const item of one.findings) {
          expect(item.rule).not.toBe('check.failed');
          expect(text.slice(item.start, item.end)).toBe(item.text);
        }
        for (const { fact } of one.checked) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
        expect(one.insertable).toBe(!one.findings.some((item) => item.level === 'block'));
        expect(report(text, { language: lang })).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  test('a draft made of any segments', () => {
    const segment = fc.record({
      text: anything,
      must: fc.boolean(),
      sources: fc.constant<Segment['sources']>([]),
    });
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), anything, (segments, text) => {
        const result = report(text, { draft: draftOf(segments) });
        expect(result.findings.filter((item) => item.rule === 'check.failed')).toEqual([]);
        for (const item of result.findings) expect(text.slice(item.start, item.end)).toBe(item.text);
      }),
      { numRuns: 200 },
    );
  });

  test('the gate on an approved source’s own words is clean', () => {
    const sources = pack.articles.filter((article) => article.audience === 'public');
    for (const article of sources) {
      const text = article.sections.map((part) => part.text).join('\n');
      expect(found(text, { language: article.language })).toEqual([]);
    }
  });
});
