import { describe, expect, it } from 'vitest';
import type { AskBackground } from '@/lib/bridge/background-calls';
import { createRecorder } from '@/lib/stores/sidebar/recorder';
import { Ticket } from '@/lib/ticket/ticket';

const at = '2026-11-02T09:00:00.000Z';
const message = { public: true, at, text: 'Hello' };
const ticket = Ticket.parse({
  id: '48112',
  helpdesk: 'zendesk',
  subject: 'Return',
  customer: { id: '991', email: 'ann@example.com' },
  signals: { host: 'a.zendesk.com' },
  messages: [
    { id: 'm1', author: 'customer', authorEmail: 'ann@work.example', authorId: '991', ...message },
    { id: 'm2', author: 'agent', authorEmail: 'agent@shop.example', authorId: '7', ...message },
    { id: 'm3', author: 'other', authorEmail: 'cc@example.com', ...message },
  ],
});
const of = (brand: string) => ({ id: 's1', ticket, room: { material: { brand: { id: brand } } } });

function recorder(refuse = () => false) {
  const asked: { name: string; args: unknown }[] = [];
  const ask = (async (name: string, args: { brandId?: string }) => {
    asked.push({ name, args });
    if (refuse()) throw new Error('unrecorded');
    return name === 'ledger.handle' ? `handle of ${args.brandId}` : { seq: 1, hash: 'x' };
  }) as unknown as AskBackground;
  const lost: number[] = [];
  return { ...createRecorder(ask, (count) => lost.push(count)), asked, lost };
}

describe('the recorder', () => {
  it('asks for a handle once a brand, and names the customer by what they can be found by', async () => {
    const { record, settled, asked } = recorder();
    record(of('marlow'), { kind: 'rejected', reason: 'wrong-tone' });
    record(of('marlow'), { kind: 'rejected', reason: 'not-needed' });
    record(of('lumen'), { kind: 'rejected', reason: 'wrong-tone' });
    await settled();
    const place = { helpdesk: 'zendesk', host: 'a.zendesk.com', ticketId: '48112' };
    const whose = { addresses: ['ann@example.com', 'ann@work.example'], customerIds: ['991'] };
    expect(asked.filter(({ name }) => name === 'ledger.handle').map(({ args }) => args)).toEqual([
      { brandId: 'marlow', ...place, ...whose },
      { brandId: 'lumen', ...place, ...whose },
    ]);
    const events = asked.flatMap(({ name, args }) =>
      name === 'ledger.append' ? [JSON.stringify(args)] : [],
    );
    expect(events).toHaveLength(3);
    for (const event of events) expect(event).not.toMatch(/48112|ann@|991/);
    expect(events[2]).toContain('handle of lumen');
  });

  it('tells how many steps could not be written', async () => {
    let full = true;
    const { record, settled, lost } = recorder(() => full);
    record(of('marlow'), { kind: 'rejected', reason: 'wrong-tone' });
    record(of('marlow'), { kind: 'rejected', reason: 'wrong-tone' });
    await settled();
    full = false;
    record(of('marlow'), { kind: 'rejected', reason: 'wrong-tone' });
    await settled();
    expect(lost).toEqual([1, 2]);
  });
});
