import { describe, expect, it } from 'vitest';
import type { GateReport } from '@/lib/copilot/contract';
import type { Draft, SourceRef } from '@/lib/engines/contract';
import { materialOf } from '@/lib/packs/select';
import { claimsOf, mandatoryIn, openedAs, sourcesAt } from '@/lib/stores/sidebar/measures';
import { Ticket } from '@/lib/ticket/ticket';
import { samplePack } from '../packs/sample';

const message = (id: string, author: string, at: string) => ({ id, author, public: true, at, text: 'Hello' });
const ticket = (...messages: unknown[]) => Ticket.parse({ id: '1', helpdesk: 'zendesk', messages });
const [first, reply, again, more] = [
  message('m1', 'customer', '2026-11-02T08:00:00Z'),
  message('m2', 'agent', '2026-11-02T09:00:00Z'),
  message('m3', 'customer', '2026-11-03T08:00:00Z'),
  message('m4', 'customer', '2026-11-03T09:00:00Z'),
];

describe('what a record counts', () => {
  it('names the first message that nobody answered, and no other', () => {
    expect(openedAs(ticket(first)).customerAt).toBe(first.at);
    expect(openedAs(ticket(first, reply))).toEqual({ kind: 'opened', channel: 'web', eligible: true });
    expect(openedAs(ticket(first, reply, again, more)).customerAt).toBe(again.at);
    expect(openedAs(ticket(reply)).eligible).toBe(false);
  });

  it('counts checked statements, and none where the check failed', () => {
    const fact = { kind: 'amount', value: '5', text: '5', start: 0, end: 1 };
    const report = {
      findings: [],
      insertable: true,
      checked: ['approved-source', 'computed', 'nowhere', 'contradicted'].map((standing) => ({
        fact,
        standing,
      })),
    } as unknown as GateReport;
    expect(claimsOf(report)).toEqual({ checkable: 4, supported: 2 });
    expect(claimsOf(null)).toBeUndefined();
    const failed = { ...report, findings: [{ rule: 'check.failed' }] } as unknown as GateReport;
    expect(claimsOf(failed)).toBeUndefined();
  });

  it('takes neighbouring segments that must stay for one clause', () => {
    const segments = [true, true, false, true].map((must) => ({ text: 'x', sources: [], must }));
    expect(mandatoryIn({ segments } as unknown as Draft)).toBe(2);
  });

  it('finds a source that went out of date, or was never approved, since the material was made', () => {
    const pack = samplePack('alpha');
    const material = materialOf(pack, '2026-11-02');
    const [macro] = material.macros;
    if (!macro) throw new Error('the sample pack has a macro');
    const ref: SourceRef = { kind: 'macro', id: macro.id, origin: 'built' };
    expect(sourcesAt([ref, ref], material, '2026-11-02T08:00:00Z')).toEqual({ used: 1, unusable: 0 });
    const ended = { ...material, macros: [{ ...macro, validUntil: '2026-11-02' }] };
    expect(sourcesAt([ref], ended, '2026-11-03T00:00:01Z')).toEqual({ used: 1, unusable: 1 });
    const foreign = { ...ref, id: 'not-in-the-pack' };
    expect(sourcesAt([ref, foreign], material, '2026-11-02T08:00:00Z')).toEqual({ used: 2, unusable: 1 });
  });
});
