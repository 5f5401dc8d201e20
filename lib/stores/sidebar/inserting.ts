import type { GateReport } from '@/lib/copilot/contract';
import type { Draft, SourceRef } from '@/lib/engines/contract';
import type { InsertResult, ReplyMode } from '@/lib/helpdesks/contract';
import { measureEdit } from '@/lib/ledger/distance';
import { toHtml } from '../reply-html';
import { checked } from './allowing';
import type { Core, Suggestion } from './core';
import { sourcesAt } from './measures';
import { countsOf } from './recorder';
import { idsOf } from './sent';
import { sourceText } from './source-text';
import type { TicketView, What } from './state';
import { checkContext, textOf } from './work';

/** Puts text into the reply box of the ticket in front. Nothing here, or behind it, sends. */
export interface Inserting {
  draft(): Promise<void>;
  /** As it is when nothing blocks; otherwise it is opened for editing in the draft's place. */
  source(kind: 'macro' | 'passage', id: string): Promise<void>;
  /** A hand-off note, into the reply box turned to internal note. @returns true when it is there, or on the clipboard */
  note(text: string): Promise<boolean>;
}

interface Job {
  what: What;
  text: string;
  mode: ReplyMode;
  report: GateReport | null;
  draft: Draft | null;
  source?: SourceRef;
}

export function createInserting(core: Core): Inserting {
  const { deps } = core;

  /** The page's answer, or that it was put on the clipboard because no editor took it. */
  const place = async (view: TicketView, { text, mode }: Job): Promise<InsertResult | 'copied'> => {
    const result = await deps.page.insert({ ticketId: view.ticketId, mode, text, html: toHtml(text) });
    if (result.ok || (result.reason !== 'not-taken' && result.reason !== 'no-composer')) return result;
    // Something of it stands in the box: pasting the copy would put it there twice.
    if (result.reason === 'not-taken' && result.detail === 'taken-otherwise') return result;
    // Not for a ticket that was left meanwhile: its text would be pasted into another one.
    if (!core.current(view)) return result;
    return deps.copy(text).then(
      () => 'copied' as const,
      () => result,
    );
  };

  const carryOut = async (view: TicketView, suggestion: Suggestion, job: Job) => {
    if (view.inserting || !core.patch(view, { inserting: true })) return false;
    // From before the insertion: the agent may send within the moment that the page needs to answer.
    const before = deps.now();
    const result = await place(view, job);
    const front = core.patch(view, { inserting: false });
    if (result !== 'copied' && !result.ok) {
      const partly = result.reason === 'not-taken' && result.detail === 'taken-otherwise';
      if (front) core.say({ key: partly ? 'insert.partly' : `insert.${result.reason}` }, 'bad');
      return false;
    }
    const copied = result === 'copied';
    const { what, source, report, draft } = job;
    suggestion.inserted = { what, draft, at: deps.elapsed(), ...(source ? { source } : {}) };
    if (what === 'draft' && suggestion.draft) recordEdits(suggestion, suggestion.draft, job.text);
    core.recorder.record(suggestion, {
      kind: 'inserted',
      what,
      ...(source ? { source: refOf(source) } : {}),
      editor: copied ? 'none' : result.editor,
      copied,
      findings: countsOf(report),
      ...(draft
        ? {
            sources: sourcesAt(
              draft.segments.flatMap((segment) => segment.sources),
              suggestion.room.material,
              before,
            ),
          }
        : {}),
    });
    if (job.mode === 'public') deps.sentWatch.inserted(view.ticketId, before, idsOf(suggestion.ticket));
    if (!core.patch(view, { inserted: { what, copied } })) return true;
    core.say({ key: copied ? 'insert.copied' : what === 'note' ? 'insert.note-done' : 'insert.done' });
    if (!copied) deps.page.post({ type: 'focus-composer', ticketId: view.ticketId });
    return true;
  };

  const recordEdits = (suggestion: Suggestion, draft: Draft, text: string) => {
    const drafted = textOf(draft);
    if (drafted === text) return;
    const { distance, factEdits } = measureEdit(drafted, text);
    core.recorder.record(suggestion, { kind: 'edited', distance, factEdits });
  };

  return {
    async draft() {
      const view = core.view();
      const suggestion = core.suggestion();
      if (!view || !suggestion || view.draft.at !== 'ready') return;
      const { draft, text, report, from, source } = view.draft;
      if (!report) return;
      if (!report.insertable || text.trim() === '') return core.say({ key: 'insert.blocked' }, 'bad');
      const job: Job = { what: from, text, mode: 'public', report, draft, ...(source ? { source } : {}) };
      await carryOut(view, suggestion, job);
    },
    async source(kind, id) {
      const view = core.view();
      const suggestion = core.suggestion();
      if (!view || !suggestion?.brief) return;
      const { ticket, brief, room } = suggestion;
      const found = sourceText(kind, id, { ticket, brief, material: room.material, now: deps.now() });
      if (!found) return core.say({ key: 'insert.source-gone' }, 'bad');
      const { text, source, language, missing, unfit } = found;
      const draft: Draft = { segments: [{ text, sources: [source] }], language, missing, needsHuman: false };
      const context = checkContext(core, suggestion, draft);
      const report = context ? checked(core, suggestion, text, context) : null;
      if (!report) return;
      // A macro for another situation is looked at first; inserting it is then a second, deliberate step.
      if (report.insertable && !unfit) {
        await carryOut(view, suggestion, { what: kind, text, mode: 'public', report, draft, source });
        return;
      }
      core.patch(view, { draft: { at: 'ready', draft, text, report, from: kind, source } });
      core.say(unfit ?? { key: 'insert.fill-first' }, unfit ? 'bad' : 'plain');
    },
    async note(text) {
      const view = core.view();
      const suggestion = core.suggestion();
      if (!view || !suggestion) return false;
      if (!(await deps.page.openNote(view.ticketId))) {
        if (core.current(view)) core.say({ key: 'insert.no-note' }, 'bad');
        return false;
      }
      const now = core.view();
      if (!now || !core.current(view)) return false;
      return carryOut(now, suggestion, { what: 'note', text, mode: 'internal', report: null, draft: null });
    },
  };
}

const refOf = ({ id, version }: SourceRef) => (version === undefined ? { id } : { id, version });
