import { link } from '../../lib/ledger/chain';
import type { LedgerEvent, LedgerRecord } from '../../lib/ledger/record';
import { sampleOf } from '../../lib/ledger/sample';
import { silentRule } from '../../lib/packs/rules';
import type { ConsoleStore } from '../../lib/stores/console';
import { shown } from '../ledger/sample';

/** What the gallery's rule bench and random sample are about. */

export const plan = { seed: '5f0c1d8e-7a31-4c0b-9a44-0d6f1f1f7e2b', rate: 0.05 };

const mails = [
  'I will dispute this with my bank if the refund is not here by Friday.',
  'Where is my parcel? Tracking has not moved for six days.',
  'Can I use two gift cards in one order? The page takes one only.',
  'This is the third time I write to you about the same coat. Nobody answers.',
  'Lovely jumper, thank you. Do you have it in green?',
  'The zip broke on the second day. I am done with this shop, cancel my account.',
  'My gift card says it is empty. I never used it.',
  'You should be ashamed. I want to speak to a manager now.',
];
const jsonl = (author: string) =>
  JSON.stringify({
    id: '48112',
    helpdesk: 'zendesk',
    messages: [{ id: 'm1', author, public: true, at: '2026-11-02T08:00:00Z', text: 'Hello' }],
  });

const tryChange = (store: ConsoleStore) => {
  store.changeRule('chargeback', { enabled: false });
  store.changeRule('angry_customer', { level: 'note' });
  store.addRule({
    ...silentRule('gift-cards'),
    owner: 'Floor lead Marlow',
    may: 'Say that the balance is checked today.',
    mayNot: 'Give a balance or a new card.',
    phrases: { en: ['gift card', 'gift cards'] },
  });
  store.paste(mails.join('\n---\n'));
};

export const benchActs = {
  async open(store: ConsoleStore) {
    await store.openBench('marlow');
  },
  async run(store: ConsoleStore) {
    await store.openBench('marlow');
    tryChange(store);
    await store.runBench();
  },
  async faults(store: ConsoleStore) {
    await store.openBench('marlow');
    store.paste([jsonl('customer'), jsonl('robot'), '{"id": "48113",', '{"id": 7}'].join('\n'));
    await store.runBench();
  },
  /** A run that hangs at its first breath. */
  async running(store: ConsoleStore) {
    await store.openBench('marlow');
    tryChange(store);
    void store.runBench();
  },
};

/** Four hundred tickets of one brand, some flagged; of those that the plan draws, the first ones labelled. */
export function sampleRecords(labels: number): LedgerRecord[] {
  const common = (ticket: string) => ({
    brand: 'marlow',
    helpdesk: 'zendesk',
    ticket,
    suggestion: `s-${ticket}`,
  });
  const events: LedgerEvent[] = Array.from({ length: 400 }, (_, i) => {
    const ticket = `handle-${i}`;
    const draft = shown(`s-${ticket}`, { ticket, brand: 'marlow', channel: i % 3 === 0 ? 'chat' : 'email' });
    const trigger = (['chargeback', 'repeat_contact', 'angry_customer'] as const)[i % 3] ?? 'chargeback';
    const flag: LedgerEvent = { kind: 'flag-shown', ...common(ticket), trigger, rule: `${trigger}.test` };
    const wrong: LedgerEvent = { kind: 'flag-corrected', ...common(ticket), trigger, correction: 'wrong' };
    return i % 8 === 0 ? [draft, flag, ...(i % 48 === 0 ? [wrong] : [])] : [draft];
  }).flat();
  const at = (i: number) => new Date(Date.UTC(2026, 9, 5, 8) + i * 3_600_000).toISOString();
  const records: LedgerRecord[] = [];
  const add = (event: LedgerEvent) => records.push(link(records.at(-1) ?? null, event, at(records.length)));
  events.forEach(add);
  for (const [i, { ticket }] of sampleOf(records, 'marlow', plan).drawn.slice(0, labels).entries()) {
    const missed = i === 3 ? ['repeat_contact'] : [];
    add({
      kind: 'labelled',
      ...common(ticket),
      result: i === 5 ? 'unreadable' : missed.length > 0 ? 'missed' : 'none',
      missed,
      ...plan,
    });
  }
  return records;
}
