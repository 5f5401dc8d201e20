import type { GateReport } from '@/lib/copilot/contract';
import type { ComposerState } from '@/lib/helpdesks/contract';
import { measureEdit } from '@/lib/ledger/distance';
import type { Ticket } from '@/lib/ticket/ticket';
import { checked } from './allowing';
import type { Core } from './core';
import { coreOfDraft, coreOfSent } from './core-text';
import { claimsOf, mandatoryIn } from './measures';
import { countsOf } from './recorder';
import { checkContext } from './work';

/** What became of a suggestion: typed in the reply box, and read back from the thread. */
export interface Sent {
  /** Checks what stands in the reply box; null for a note, or when there is nothing to check. */
  checkTyped(composer: ComposerState): GateReport | null;
  /** Given every reading of any ticket: puts a sent reply on record. */
  look(ticket: Ticket): void;
}

export function createSent(core: Core): Sent {
  const { deps } = core;
  return {
    checkTyped(composer) {
      const view = core.view();
      const suggestion = core.suggestion();
      if (!view || !suggestion || composer.mode !== 'public' || composer.text.trim() === '') return null;
      if (view.draft.at === 'ready')
        deps.sentWatch.typed(view.ticketId, deps.now(), idsOf(suggestion.ticket));
      const context = checkContext(core, suggestion, suggestion.inserted?.draft ?? null);
      return context ? checked(core, suggestion, composer.text, context) : null;
    },
    look(ticket) {
      const proof = deps.sentWatch.read(ticket);
      const suggestion = core.suggestions.get(ticket.id);
      if (!proof || !suggestion) return;
      const draft = suggestion.inserted?.draft ?? suggestion.draft;
      if (!draft) return;
      const text = proof.sent.text;
      const { distance, editClass, factEdits, styleEdits } = measureEdit(
        coreOfDraft(draft),
        coreOfSent(text, draft),
      );
      const context = checkContext(core, suggestion, draft);
      const report = context ? deps.check(text, context) : null;
      const claims = claimsOf(report);
      core.recorder.record(
        suggestion,
        {
          kind: 'sent',
          editClass,
          distance,
          factEdits,
          styleEdits,
          msFromInsert: suggestion.inserted
            ? Math.max(0, Math.round(deps.elapsed() - suggestion.inserted.at))
            : 0,
          ...(suggestion.opened
            ? { msFromOpen: Math.max(0, Math.round(deps.elapsed() - suggestion.opened.at)) }
            : {}),
          findings: countsOf(report),
          // Without a report nobody looked whether they are still there.
          ...(report ? { mandatory: mandatoryIn(draft) } : {}),
          ...(claims ? { claims } : {}),
        },
        { sent: text },
      );
      // "Inserted. Now send it" is over; the sidebar shows what was sent instead.
      if (core.patch(suggestion.token, { sent: { editClass, factEdits } })) core.set({ notice: null });
    },
  };
}

export const idsOf = (ticket: Ticket): string[] => ticket.messages.map((message) => message.id);
