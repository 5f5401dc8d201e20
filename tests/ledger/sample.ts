import { type Head, link } from '../../lib/ledger/chain';
import type { LedgerEvent, LedgerRecord } from '../../lib/ledger/record';

type Kind<K extends LedgerEvent['kind']> = Extract<LedgerEvent, { kind: K }>;

const common = (suggestion: string, brand = 'marlow') => ({
  brand,
  helpdesk: 'zendesk',
  ticket: 't-1',
  suggestion,
});

export function shown(suggestion: string, over: Partial<Kind<'shown'>> = {}): Kind<'shown'> {
  return {
    kind: 'shown',
    ...common(suggestion),
    channel: 'email',
    language: 'en',
    intent: 'return',
    engine: 'on-device',
    packVersion: 1,
    appVersion: '0.1.0',
    macro: { id: 'return-how', version: 2 },
    passages: [],
    findings: {},
    insertable: true,
    words: 40,
    msToBrief: 12,
    msToDraft: 20,
    ...over,
  };
}

export function sent(suggestion: string, over: Partial<Kind<'sent'>> = {}): Kind<'sent'> {
  return {
    kind: 'sent',
    ...common(suggestion),
    editClass: 'verbatim',
    distance: 0,
    factEdits: 0,
    styleEdits: 0,
    msFromInsert: 9_000,
    findings: {},
    ...over,
  };
}

export function inserted(suggestion: string): Kind<'inserted'> {
  return {
    kind: 'inserted',
    ...common(suggestion),
    what: 'draft',
    editor: 'ckeditor',
    copied: false,
    findings: {},
  };
}

export function rejected(suggestion: string): LedgerEvent {
  return { kind: 'rejected', ...common(suggestion), reason: 'wrong-tone' };
}

export function withheld(suggestion: string): LedgerEvent {
  return {
    kind: 'withheld',
    ...common(suggestion),
    channel: 'email',
    language: 'en',
    engine: 'on-device',
    packVersion: 1,
    appVersion: '0.1.0',
    reason: 'no-evidence',
  };
}

export function chain(events: readonly LedgerEvent[]): LedgerRecord[] {
  let head: Head | null = null;
  return events.map((event, i) => {
    const record = link(head, event, new Date(Date.UTC(2026, 10, 2, 9, i)).toISOString());
    head = record;
    return record;
  });
}
