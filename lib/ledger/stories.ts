import type { EditClass, LedgerEvent, LedgerRecord } from './record';

/** A suggestion's life, put together from its records. */

export type Outcome =
  | EditClass
  | 'inserted'
  | 'rejected'
  | 'withheld'
  | 'source-used'
  | 'shown'
  | 'flags-only'
  | 'opened';

export interface Story {
  suggestion: string;
  brand: string;
  helpdesk: string;
  ticket: string;
  /** RFC 3339, of the first record. */
  at: string;
  channel: string;
  language: string;
  intent: string;
  macro: string;
  engine: string;
  /** Of a remote engine; empty for the one on the device. */
  model: string;
  /** The prompts' versions: `draft 3, brief 1`. */
  prompt: string;
  /** The brand pack's version; empty where nothing was drafted. */
  pack: string;
  outcome: Outcome;
  /** Why it was withheld or rejected. */
  reason: string;
  factEdits: number;
  flags: string[];
  /** The last record of each kind, and every insertion. */
  last: { [K in LedgerEvent['kind']]?: Kind<K> };
  inserts: Kind<'inserted'>[];
  records: LedgerRecord[];
  /** In an audit of many devices: whose log it stands in. Tickets and hands are one device's. */
  device?: string;
}

type Kind<K extends LedgerEvent['kind']> = Extract<LedgerEvent, { kind: K }>;

/** One story a suggestion, newest first. Linear in the number of records. */
export function storiesOf(records: readonly LedgerRecord[]): Story[] {
  const bySuggestion = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const known = bySuggestion.get(record.event.suggestion);
    if (known) known.push(record);
    else bySuggestion.set(record.event.suggestion, [record]);
  }
  return [...bySuggestion.values()].map(storyOf).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function storyOf(records: LedgerRecord[]): Story {
  const events = records.map((record) => record.event);
  const last: Story['last'] = Object.fromEntries(events.map((event) => [event.kind, event]));
  const origin = last.shown ?? last.withheld;
  const [first] = records;
  return {
    suggestion: first?.event.suggestion ?? '',
    brand: first?.event.brand ?? '',
    helpdesk: first?.event.helpdesk ?? '',
    ticket: first?.event.ticket ?? '',
    at: first?.at ?? '',
    channel: origin?.channel ?? last.opened?.channel ?? '',
    language: origin?.language ?? '',
    intent: origin?.intent ?? '',
    macro: last.shown?.macro?.id ?? '',
    engine: origin?.engine ?? '',
    model: origin?.cost?.model ?? origin?.model ?? '',
    prompt: promptOf(origin),
    pack: origin ? String(origin.packVersion) : '',
    outcome: outcomeOf(events),
    reason: last.rejected?.reason ?? last.withheld?.reason ?? '',
    factEdits: last.sent?.factEdits ?? 0,
    flags: [...new Set(events.flatMap((event) => (event.kind === 'flag-shown' ? [event.trigger] : [])))],
    last,
    inserts: events.filter((event) => event.kind === 'inserted'),
    records,
  };
}

const promptOf = (origin: Kind<'shown'> | Kind<'withheld'> | undefined): string =>
  Object.entries(origin?.cost?.prompts ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, version]) => `${name} ${version}`)
    .join(', ') ||
  (origin?.prompt ?? '');

/**
 * What became of the draft in the end: what was sent counts before what was only inserted, and so on. A note, a macro
 * or a passage that was inserted beside it says nothing of the draft, and does not hide that there was none.
 */
function outcomeOf(events: readonly LedgerEvent[]): Outcome {
  const sent = events.findLast((event): event is Kind<'sent'> => event.kind === 'sent');
  if (sent) return sent.editClass;
  const has = (kind: LedgerEvent['kind'], what?: Kind<'inserted'>['what']) =>
    events.some(
      (event) => event.kind === kind && (!what || (event.kind === 'inserted' && event.what === what)),
    );
  if (has('rejected')) return 'rejected';
  if (has('inserted', 'draft')) return 'inserted';
  if (has('withheld') && !has('shown')) return 'withheld';
  if (has('inserted', 'macro') || has('inserted', 'passage')) return 'source-used';
  if (has('shown')) return 'shown';
  return has('flag-shown') ? 'flags-only' : 'opened';
}

export interface Filter {
  brand?: string;
  outcome?: Outcome;
  language?: string;
  /** Words looked for in ids, intents, macros, reasons and flags. */
  text?: string;
  /** Monday, `YYYY-MM-DD`. */
  week?: string;
}

export function matching(stories: readonly Story[], filter: Filter, weekOf: (at: string) => string): Story[] {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return stories.filter((story) => {
    if (filter.brand && story.brand !== filter.brand) return false;
    if (filter.outcome && story.outcome !== filter.outcome) return false;
    if (filter.language && story.language !== filter.language) return false;
    if (filter.week && weekOf(story.at) !== filter.week) return false;
    if (words.length === 0) return true;
    const text = [story.suggestion, story.ticket, story.intent, story.macro, story.reason, ...story.flags]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
