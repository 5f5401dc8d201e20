import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewMacro } from '@/lib/copilot/desk/preview';
import { openBrand } from '@/lib/copilot/room';
import { readPack } from '@/lib/packs/import';
import { materialOf } from '@/lib/packs/select';
import { Ticket } from '@/lib/ticket/ticket';

/** A macro at the desk, as a customer would get it. */

const now = '2026-11-20T09:00:00.000Z';
const pack = readPack(readFileSync(new URL('../lab/brands/marlow.json', import.meta.url), 'utf8'));
const material = materialOf(pack, now.slice(0, 10));
/** As leads paste them: nobody knows who will answer. */
const ticket = Ticket.parse({
  id: 'pasted',
  helpdesk: 'zendesk',
  channel: 'email',
  language: 'en',
  customer: { name: 'Ana Sample' },
  messages: [{ id: 'm1', author: 'customer', public: true, at: now, text: 'Where is my parcel?' }],
});

const gapsIn = async (body: string, name?: string) => {
  const [macro] = pack.macros;
  if (!macro) throw new Error('the pack has no macro');
  const { gate } = await openBrand(material).tools;
  const entry = { kind: 'macro' as const, item: { ...macro, body, when: [] }, approved: null, note: {} };
  const on = { ...ticket, agent: name ? { name } : {} };
  const { text, report } = previewMacro(entry, on, material, gate, now);
  return { text, gaps: report.findings.map((one) => one.text).filter((one) => one.includes('{{')) };
};

describe('a preview', () => {
  it('finds no gap where only who will answer is not known', async () => {
    const { text, gaps } = await gapsIn('We look into it.');
    expect(text).toContain('Agent');
    expect(gaps).toEqual([]);
    expect((await gapsIn('We look into it.', 'Mina Okafor')).text).toContain('Mina');
  });

  it('finds a gap that agents would have too', async () => {
    expect((await gapsIn('Your parcel is at {{order.tracking_url}}.')).gaps).toEqual([
      '{{order.tracking_url}}',
    ]);
  });
});
