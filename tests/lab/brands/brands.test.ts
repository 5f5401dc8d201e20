import { describe, expect, test } from 'vitest';
import type { Pack } from '@/lib/packs/schema';
import { materialOf } from '@/lib/packs/select';
import { parseTemplate } from '@/lib/packs/template';
import { triggerIds } from '@/lib/signals/brief';
import { type BrandId, brandIds, brandPack, linksIn, packDay, textsOf } from './brand-packs';
import { figuresIn, strayFigures } from './policy-values';

const packs = new Map(brandIds.map((id) => [id, brandPack(id)]));
const packOf = (id: BrandId): Pack => packs.get(id) ?? brandPack(id);

/** Texts of a pack in which a name, product, link host or code of another brand stands. */
function foreignTexts(pack: Pack): string[] {
  const own = new Set(namesOf(pack));
  const foreign = [...packs.values()]
    .filter((other) => other.brand.id !== pack.brand.id)
    .flatMap(namesOf)
    .filter((name) => !own.has(name));
  return textsOf(pack).flatMap(({ where, text }) =>
    foreign.filter((name) => text.includes(name)).map((name) => `${where}: ${name}`),
  );
}

function namesOf({ brand, linkHosts, policies, escalations }: Pack): string[] {
  return [
    brand.name,
    ...brand.products,
    ...linkHosts,
    ...brand.recognise.inboxes,
    ...policies.flatMap(({ unit, value }) => (unit === 'code' ? [String(value)] : [])),
    ...escalations.map(({ owner }) => owner),
  ];
}

const strayIn = (pack: Pack) =>
  materialOf(pack, packDay).macros.flatMap((macro) =>
    strayFigures(macro, pack, packDay).map((figure) => `${macro.id}: ${figure}`),
  );

const withBody = (pack: Pack, id: string, change: (body: string) => string): Pack => ({
  ...pack,
  macros: pack.macros.map((macro) => (macro.id === id ? { ...macro, body: change(macro.body) } : macro)),
});

describe.each(brandIds)('%s', (id) => {
  const pack = packOf(id);
  const material = materialOf(pack, packDay);

  test('has enough that may be used, and all of it passed the import', () => {
    expect(pack.brand.id).toBe(id);
    expect(material.macros.length).toBeGreaterThanOrEqual(25);
    expect(new Set(material.passages.map((passage) => passage.articleId)).size).toBeGreaterThanOrEqual(20);
    expect(pack.articles.filter((article) => article.sections.length < 2).map((each) => each.id)).toEqual([]);
  });

  test('carries items that may never be used', () => {
    const live = new Set(material.macros.map((macro) => macro.id));
    const kept = pack.macros.filter((macro) => !live.has(macro.id));
    expect(new Set(kept.map((macro) => macro.status))).toEqual(new Set(['approved', 'in_review', 'retired']));
    expect(pack.policies.length).toBeGreaterThan(material.policies.length);
  });

  test('has a rule for every trigger, with what an agent may and may not do', () => {
    expect(new Set(pack.escalations.map((rule) => rule.trigger))).toEqual(new Set(triggerIds));
    for (const rule of pack.escalations) expect(rule.may && rule.mayNot && rule.owner).toBeTruthy();
    const stops = pack.escalations.filter((rule) => rule.level === 'stop').map((rule) => rule.trigger);
    for (const trigger of ['legal_threat', 'safety_health', 'self_harm', 'chargeback', 'fraud_concern'])
      expect(stops).toContain(trigger);
  });

  test('has a reply approved for each flag that stops', () => {
    const spoken = material.macros.flatMap((macro) =>
      macro.when.flatMap(({ fact, value }) => (fact === 'brief.flags' ? [String(value)] : [])),
    );
    for (const { trigger } of pack.escalations.filter((rule) => rule.level === 'stop'))
      expect(spoken).toContain(trigger);
  });

  test('speaks each of its languages: greeting, closing, policies, important macros', () => {
    for (const language of pack.brand.languages) {
      expect(pack.voice.greetings[language]?.some(({ channels }) => channels?.includes('chat'))).toBe(true);
      expect(pack.voice.signOffs[language]?.some(({ channels }) => channels?.includes('chat'))).toBe(true);
      for (const policy of pack.policies) expect(policy.text[language], policy.id).toBeTruthy();
      expect(material.macros.filter((macro) => macro.language === language).length).toBeGreaterThanOrEqual(6);
    }
    for (const { id: macro, language, translationOf } of pack.macros)
      expect(translationOf !== undefined, macro).toBe(language !== pack.brand.language);
  });

  test('uses known placeholders only, and links to its own hosts only', () => {
    for (const macro of pack.macros) expect(() => parseTemplate(macro.body)).not.toThrow();
    const links = textsOf(pack).flatMap(({ text }) => linksIn(text));
    const urls = pack.articles.flatMap(({ url }) => (url ? [url] : []));
    expect(links.length).toBeGreaterThan(20);
    for (const link of [...links, ...urls]) expect(pack.linkHosts).toContain(new URL(link).host);
  });

  test('names no other brand', () => {
    expect(foreignTexts(pack)).toEqual([]);
  });

  test('says in its approved macros what its policies say', () => {
    expect(material.macros.flatMap((macro) => figuresIn(macro.body)).length).toBeGreaterThan(30);
    expect(strayIn(pack)).toEqual([]);
  });

  test('brings questions as customers write them, none of them twice', () => {
    const asks = material.macros.flatMap((macro) => macro.asks.map((ask) => ask.toLowerCase()));
    expect(asks.filter((ask, at) => asks.indexOf(ask) !== at)).toEqual([]);
    for (const macro of material.macros) expect(macro.asks.length, macro.id).toBeGreaterThanOrEqual(3);
  });
});

describe('planted copies are caught', () => {
  test('a return window of another brand', () => {
    const wrong = withBody(packOf('marlow'), 'return-how', (body) => body.replace('30 days', '60 days'));
    expect(strayIn(wrong)).toEqual(['return-how: 60 days']);
  });

  test('calendar days for business days, a price, a share and an ended code', () => {
    const wrong = withBody(packOf('voltaro'), 'refund-when', (body) =>
      body.replace('7 business days', '10 days').concat(' Express costs €7.95, less 25 %, with SPRING15.'),
    );
    expect(strayIn(wrong)).toEqual([
      'refund-when: 10 days',
      'refund-when: 7.95 EUR',
      'refund-when: 25 percent',
      'refund-when: SPRING15 code',
    ]);
  });

  test('a value in another language', () => {
    const wrong = withBody(packOf('lumen'), 'devolucion', (body) => body.replace('60 días', '30 días'));
    expect(strayIn(wrong)).toEqual(['devolucion: 30 days']);
  });

  test('a name, a product and a link of another brand', () => {
    const wrong = withBody(
      packOf('lumen'),
      'thanks',
      (body) => `${body} Voltaro. Moss Socks. https://marlowfenn.example/returns`,
    );
    expect(foreignTexts(wrong)).toHaveLength(3);
  });
});
