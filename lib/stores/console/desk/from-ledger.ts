import type { AskBackground } from '../../../bridge/background-calls';
import type { LedgerRecord, SuggestionText } from '../../../ledger/record';
import { type Story, storiesOf } from '../../../ledger/stories';
import type { Reply, Unanswered } from '../../../packs/desk/proposals';
import type { Use } from '../../../packs/desk/usage';

/** What the desk reads of the ledger: how drafts ended, and their texts. */

/** Records read by one call; a call must stay well under a browser's message limit. */
const pageSize = 5_000;

/** Those that are known, and what came since. Whether their chain is whole is the Audit page's matter. */
export async function allRecords(
  ask: AskBackground,
  known: readonly LedgerRecord[],
): Promise<readonly LedgerRecord[]> {
  const records = [...known];
  for (;;) {
    const page = await ask('ledger.page', { after: records.at(-1)?.seq ?? 0, limit: pageSize });
    records.push(...page);
    if (page.length < pageSize) return records;
  }
}

const ends: Partial<Record<Story['outcome'], Use['end']>> = {
  verbatim: 'verbatim',
  light: 'edited',
  heavy: 'edited',
  discarded: 'replaced',
};

export const storiesOfBrand = (records: readonly LedgerRecord[], brand: string): Story[] =>
  storiesOf(records.filter(({ event }) => event.brand === brand));

/** One a draft that was shown. */
export const usesOf = (stories: readonly Story[]): Use[] =>
  stories.flatMap((story): Use[] => {
    const shown = story.records.findLast(({ event }) => event.kind === 'shown')?.event;
    if (shown?.kind !== 'shown') return [];
    return [
      {
        macro: story.macro,
        passages: shown.passages.map(({ id }) => id),
        at: story.at,
        end: ends[story.outcome] ?? 'not-sent',
      },
    ];
  });

interface Cleaner {
  reply(text: string, language: string): string;
  text(text: string): string;
}

/** Replies that were sent in another wording than their draft, cleaned. */
export function repliesOf(
  stories: readonly Story[],
  texts: readonly SuggestionText[],
  clean: Cleaner,
): Reply[] {
  const bySuggestion = new Map(texts.map((text) => [text.suggestion, text]));
  return stories.flatMap((story): Reply[] => {
    const text = bySuggestion.get(story.suggestion);
    const end = ends[story.outcome];
    if (!text?.sent || (end !== 'edited' && end !== 'replaced')) return [];
    const { language } = story;
    const sent = clean.reply(text.sent, language);
    if (sent === '') return [];
    return [
      {
        suggestion: story.suggestion,
        language,
        intent: story.intent,
        macro: story.macro,
        draft: clean.reply(text.draft ?? '', language),
        sent,
        replaced: end === 'replaced',
      },
    ];
  });
}

/** What says that the brand's texts hold no answer; the other reasons are about the ticket. */
const lacking = new Set(['no-evidence', 'condition-not-met', 'language']);

export const unansweredOf = (
  stories: readonly Story[],
  texts: readonly SuggestionText[],
  clean: Cleaner,
): Unanswered[] => {
  const bySuggestion = new Map(texts.map((text) => [text.suggestion, text]));
  return stories.flatMap(({ suggestion, outcome, reason, records, language, intent }): Unanswered[] => {
    const withheld = records.findLast(({ event }) => event.kind === 'withheld')?.event;
    const why = withheld?.kind === 'withheld' ? withheld.reason : outcome === 'withheld' ? reason : '';
    if (!lacking.has(why)) return [];
    return [
      { language, intent, reason: why, subject: clean.text(bySuggestion.get(suggestion)?.subject ?? '') },
    ];
  });
};
