import { describe, expect, it } from 'vitest';
import { check } from '@/lib/copilot/gate/check';
import { practiceTicket } from '@/lib/copilot/practice/as-ticket';
import { scoreOf } from '@/lib/copilot/practice/score';
import { openBrand } from '@/lib/copilot/room';
import type { Exercise, Proof } from '@/lib/packs/exercise';
import { Pack } from '@/lib/packs/schema';
import { materialOf } from '@/lib/packs/select';
import { readBrief } from '@/lib/signals/read-brief';
import marlow from '../../lab/brands/marlow.json';
import { exercise } from '../../packs/exercises';

const now = '2026-11-02T09:00:00.000Z';
const material = materialOf(Pack.parse(marlow), '2026-11-02');
const room = openBrand(material);

const of = (...proofs: Proof[]): Exercise =>
  exercise({ points: proofs.map((met, i) => ({ id: `p${i}`, text: `Point ${i}`, met })) });

async function score(one: Exercise, reply: string, marked: string[] = []) {
  const { gate } = await room.tools;
  const ticket = practiceTicket(one, now);
  const brief = readBrief(ticket, { brand: material.brand, escalations: material.escalations, now });
  const report =
    reply.trim() === ''
      ? null
      : check(reply, { gate, ticket, brief, language: 'en', now, agentName: 'Agent' });
  return scoreOf(one, { reply, marked, report, language: 'en' }, material);
}
const met = async (proof: Proof, reply: string) => (await score(of(proof), reply)).points[0]?.met;

describe('an expected point', () => {
  it.each([
    [{ kind: 'words', any: ['free label', 'prepaid label'] }, 'We send you a FREE  label today.', true],
    [{ kind: 'words', any: ['label'] }, 'The fit was mislabelled.', false],
    [{ kind: 'words', any: ['geld zurück'] }, 'Sie bekommen Ihr Geld zuruck.', true],
    [{ kind: 'fact', value: '30 days' }, 'You have thirty days to send it back.', true],
    [{ kind: 'fact', value: '30 days' }, 'You have 13 days to send it back.', false],
    [{ kind: 'fact', value: '30 days' }, 'It costs £30 and takes some days.', false],
    [{ kind: 'fact', value: '£4.95' }, 'Delivery costs 4.95 GBP.', true],
    [{ kind: 'never', any: ['guarantee'] }, 'It will surely come.', true],
    [{ kind: 'never', any: ['guarantee', 'promise'] }, 'I promise that it comes.', false],
  ] as [Proof, string, boolean][])('%o in "%s": %s', async (proof, reply, expected) => {
    expect(await met(proof, reply)).toBe(expected);
  });

  it('of a source is met by its sentence or its proven value, not by words that any source has', async () => {
    const macro = material.macros.find(({ id }) => id === 'return-how');
    const sentence = macro?.body
      .split('\n')
      .find((line) => !line.includes('{{') && line.split(' ').length > 8);
    expect(sentence).toBeTruthy();
    const proof: Proof = { kind: 'source', source: 'macro/return-how' };
    expect(await met(proof, `Hello,\n\n${sentence}\n\nBest`)).toBe(true);
    expect(await met(proof, 'Thank you for your message. We are looking into it and will write again.')).toBe(
      false,
    );
    expect(await met({ kind: 'source', source: 'macro/no-such' }, `${sentence}`)).toBe(false);
  });

  it('of a flag is met by marking it, and marking everything costs', async () => {
    const legal = of({ kind: 'flag', trigger: 'legal_threat' });
    expect(await score(legal, '', ['legal_threat'])).toMatchObject({ got: 2, of: 2, extra: [] });
    expect(await score(legal, '', [])).toMatchObject({ got: 1, of: 2 });
    const all = await score(legal, '', ['legal_threat', 'chargeback', 'vip_customer']);
    expect(all).toMatchObject({ got: 1, of: 2, extra: ['chargeback', 'vip_customer'] });
  });
});

describe('the score', () => {
  const both = of({ kind: 'words', any: ['thank you'] }, { kind: 'never', any: ['stupid'] });

  it('counts points, checks and voice', async () => {
    const good = await score(both, 'Hi Robin,\n\nThank you for your message.\n\nAgent\nMarlow & Fenn');
    expect(good).toMatchObject({ got: 4, of: 4, gate: [] });
  });

  it('is lowered by what the gate blocks: a planted wrong amount', async () => {
    const bad = await score(both, 'Hi Robin,\n\nThank you. You get £9,999.00 back.\n\nAgent\nMarlow & Fenn');
    expect(bad.gate.map(({ level }) => level)).toContain('block');
    expect(bad.got).toBeLessThan(bad.of);
  });

  it('is lowered by what is not the brand’s voice: a planted banned word', async () => {
    const word = material.voice.banned.find(({ language }) => !language || language === 'en')?.word;
    const bad = await score(both, `Hi Robin,\n\nThank you, ${word}.\n\nAgent\nMarlow & Fenn`);
    expect(bad.voice.length).toBeGreaterThan(0);
    expect(bad.got).toBeLessThan(bad.of);
  });

  it('gives nothing for nothing', async () => {
    expect(await score(both, '  ')).toMatchObject({ got: 0, of: 4 });
  });
});
