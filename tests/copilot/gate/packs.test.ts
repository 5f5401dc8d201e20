import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, prepareGate } from '../../../lib/copilot/gate/check';
import type { Draft, Segment } from '../../../lib/engines/contract';
import { type Macro, Pack } from '../../../lib/packs/schema';
import { materialOf } from '../../../lib/packs/select';
import { parseTemplate, renderTemplate, type TemplateValues } from '../../../lib/packs/template';
import { Ticket } from '../../../lib/ticket/ticket';
import { brief, now, pack as samplePack } from './sample';

const folder = 'tests/lab/brands';
const labPacks = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => Pack.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))
  : [];

/** An order in each brand's own form; the sample's for a brand that is not one of the lab's. */
const orderIds: Readonly<Record<string, string>> = {
  marlow: 'MF-204518',
  lumen: '#LS10234',
  voltaro: 'VO-2026-004512',
};

function ticketOf(pack: Pack): Ticket {
  const { brand } = pack;
  return Ticket.parse({
    id: 't',
    helpdesk: 'zendesk',
    customer: { name: 'Judith Askew', email: 'judith.askew@example.com' },
    messages: [
      {
        id: 'm',
        author: 'customer',
        public: true,
        at: '2026-11-22T09:00:00Z',
        text: 'Hello, a question. Judith',
      },
    ],
    orders: [
      {
        id: orderIds[brand.id] ?? 'FS-204518',
        placedAt: '2026-11-10T09:00:00Z',
        fulfilment: 'fulfilled',
        total: { amount: '79.00', currency: brand.currency },
        items: [{ name: brand.products[0] ?? 'Item', price: { amount: '79.00', currency: brand.currency } }],
        tracking: [
          { number: 'RB473124829GB', carrier: brand.carriers[0], url: `https://${pack.linkHosts[0]}/track` },
        ],
      },
    ],
  });
}

function draftOf(macro: Macro, pack: Pack, ticket: Ticket): Draft {
  const order = ticket.orders[0];
  const values: TemplateValues = {
    'customer.first_name': 'Judith',
    'order.id': order?.id ?? '',
    'order.status': 'fulfilled',
    'order.placed_on': '2026-11-10',
    'order.total': `79.00 ${pack.brand.currency}`,
    'order.items': pack.brand.products[0] ?? 'Item',
    'order.carrier': pack.brand.carriers[0] ?? 'DHL',
    'order.tracking': 'RB473124829GB',
    'order.tracking_url': `https://${pack.linkHosts[0]}/track`,
    'agent.name': 'Sam',
    'brand.name': pack.brand.name,
    product: pack.brand.products[0] ?? 'Item',
  };
  const segments = renderTemplate(parseTemplate(macro.body), values).map(
    (part): Segment => ({
      text: part.text,
      must: part.must,
      sources: [{ kind: 'macro', id: macro.id, version: macro.version, origin: 'built' }],
    }),
  );
  return { segments, language: macro.language, missing: [], needsHuman: false, macroId: macro.id };
}

/** Approved macros with what the gate says of them; nothing said is clean. */
function judged(pack: Pack): { id: string; flags: string[] }[] {
  const material = materialOf(pack, now.slice(0, 10));
  const gate = prepareGate(material);
  const ticket = ticketOf(pack);
  return material.macros.map((macro) => {
    const draft = draftOf(macro, pack, ticket);
    const text = draft.segments.map((segment) => segment.text).join('');
    const report = check(text, {
      gate,
      ticket,
      brief,
      draft,
      language: macro.language,
      now,
      agentName: 'Sam',
    });
    const flags = report.findings.filter((item) => item.level !== 'note');
    return { id: macro.id, flags: flags.map((item) => `${item.rule} ${item.level}: ${item.text}`) };
  });
}

describe('every approved macro of a brand passes its own gate', () => {
  test.each([samplePack, ...labPacks].map((pack) => [pack.brand.id, pack] as const))('%s', (id, pack) => {
    const results = judged(pack);
    const flagged = results.filter((result) => result.flags.length > 0);
    console.log(`${id}: ${results.length - flagged.length} of ${results.length} macros clean`);
    expect(results.length).toBeGreaterThan(0);
    expect(flagged).toEqual([]);
  });

  test.each([samplePack, ...labPacks].map((pack) => [pack.brand.id, pack] as const))(
    '%s: whatever is invented in one of them is found',
    (id, pack) => {
      const material = materialOf(pack, now.slice(0, 10));
      const gate = prepareGate(material);
      const ticket = ticketOf(pack);
      const wrongOrder = (orderIds[id] ?? 'FS-204518').replace(/\d$/, (digit) =>
        String((Number(digit) + 1) % 10),
      );
      const planted = fc.oneof(
        fc.integer({ min: 1000, max: 9000 }).map((value) => `£${value}.37`),
        fc.integer({ min: 61, max: 99 }).map((value) => `${value}%`),
        fc.integer({ min: 101, max: 340 }).map((value) => `${value} days`),
        fc.integer({ min: 10, max: 99 }).map((value) => `ZEBRA${value}`),
        fc.constantFrom('https://evil.example/claim', `https://${pack.linkHosts[0]}.evil.example/returns`),
        fc.integer({ min: 1000, max: 9999 }).map((value) => `+44 1632 96${value}`),
        fc.constant(wrongOrder),
      );
      const macros = material.macros.filter((macro) => macro.language === 'en');
      fc.assert(
        fc.property(fc.constantFrom(...macros), planted, fc.nat(), (macro, value, seed) => {
          const draft = draftOf(macro, pack, ticket);
          const clean = draft.segments.map((segment) => segment.text).join('');
          const gaps = [...clean.matchAll(/(?<=[.!?,])(?=\s)/g)].map((match) => match.index);
          const at = gaps[seed % Math.max(1, gaps.length)] ?? clean.length;
          const text = `${clean.slice(0, at)} ${value}${clean.slice(at)}`;
          const report = check(text, { gate, ticket, brief, draft, language: 'en', now, agentName: 'Sam' });
          const [start, end] = [at + 1, at + 1 + value.length];
          const hit = report.findings.some(
            (item) =>
              item.level === 'block' && item.rule.startsWith('fact.') && item.start < end && item.end > start,
          );
          if (!hit) throw new Error(`not found: ${value} in ${text.slice(Math.max(0, at - 40), end + 20)}`);
        }),
        { numRuns: 80 },
      );
    },
  );

  test('and a macro with another brand’s value does not', () => {
    const wrong = samplePack.macros.map((macro) =>
      macro.id === 'return-how' ? { ...macro, body: macro.body.replace('30 days', '60 days') } : macro,
    );
    const gate = prepareGate(materialOf(samplePack, now.slice(0, 10)));
    const ticket = ticketOf(samplePack);
    const macro = wrong.find((item) => item.id === 'return-how');
    if (!macro) throw new Error('no macro');
    const draft = draftOf(macro, samplePack, ticket);
    const text = draft.segments.map((segment) => segment.text).join('');
    const report = check(text, { gate, ticket, brief, draft, language: 'en', now });
    expect(report.insertable).toBe(false);
  });
});
