import type { Finding } from '@/lib/copilot/contract';
import type { Stance } from '@/lib/engines/contract';
import type { RejectReason } from '@/lib/ledger/record';
import { checked } from './allowing';
import type { Core } from './core';
import type { Tickets } from './tickets';
import { checkContext, textOf, type Work } from './work';

/** What the agent does with a draft besides inserting it. */
export interface Drafting {
  /** Takes the text as typed; it is checked again after a short pause, and cannot be inserted before. */
  edit(text: string): void;
  /** Puts a finding's mend in place of the words that it names. */
  fix(finding: Finding): void;
  /** The draft as it was written. */
  undoEdits(): void;
  /** @param steer the agent's own words on what to say; `stance`: what the answer is to be */
  regenerate(steer?: string, stance?: Stance): void;
  /** Has the gate read the draft as it stands. */
  recheck(): void;
  /** By the engine on this device: it needs no network, and is there when the other one is not. */
  draftHere(): void;
  stop(): void;
  discard(reason: RejectReason): void;
  /** The flag should not have fired. */
  flagIsWrong(trigger: string): void;
  /** It should have, after all. */
  flagIsRight(trigger: string): void;
}

/** Milliseconds without a key before an edited draft is checked again. */
const CHECK_PAUSE = 250;

export function createDrafting(core: Core, work: Work, tickets: Tickets): Drafting {
  const { deps } = core;
  let callOff: (() => void) | null = null;

  const check = () => {
    const view = core.view();
    const suggestion = core.suggestion();
    if (!view || !suggestion || view.draft.at !== 'ready') return;
    const context = checkContext(core, suggestion, view.draft.draft);
    if (!context) return;
    const report = checked(core, suggestion, view.draft.text, context);
    core.patch(view, { draft: { ...view.draft, report } });
  };

  const change = (text: string, pause: number) => {
    const view = core.view();
    if (view?.draft.at !== 'ready' || view.draft.text === text) return;
    core.patch(view, { draft: { ...view.draft, text, report: null }, inserted: null });
    callOff?.();
    if (pause === 0) check();
    else callOff = deps.after(pause, check);
  };

  return {
    edit: (text) => change(text, CHECK_PAUSE),
    fix({ start, end, text, fix }) {
      const view = core.view();
      if (view?.draft.at !== 'ready' || fix === undefined) return;
      const now = view.draft.text;
      // The agent may have typed since the finding was made; its place would be another's.
      if (now.slice(start, end) === text) change(now.slice(0, start) + fix + now.slice(end), 0);
    },
    undoEdits() {
      const view = core.view();
      if (view?.draft.at === 'ready') change(textOf(view.draft.draft), 0);
    },
    regenerate: (steer, stance) => tickets.again({ steer, stance }),
    recheck: check,
    draftHere: () => tickets.again({ here: true }),
    stop() {
      const view = core.view();
      const suggestion = core.suggestion();
      if (view?.draft.at !== 'working') return;
      work.cancel();
      const token = core.newToken(view.ticketId);
      if (suggestion) suggestion.token = token;
      core.set({ view: { ...view, run: token.run, draft: { at: 'stopped' } } });
    },
    discard(reason) {
      const view = core.view();
      const suggestion = core.suggestion();
      if (!view || !suggestion || view.draft.at !== 'ready') return;
      core.recorder.record(suggestion, { kind: 'rejected', reason });
      deps.sentWatch.forget(view.ticketId);
      core.patch(view, { draft: { at: 'discarded', reason }, inserted: null });
    },
    flagIsWrong(trigger) {
      const view = core.view();
      const suggestion = core.suggestion();
      if (!view || !suggestion || view.wrongFlags.includes(trigger)) return;
      core.recorder.record(suggestion, { kind: 'flag-corrected', trigger, correction: 'wrong' });
      core.patch(view, { wrongFlags: [...view.wrongFlags, trigger] });
    },
    flagIsRight(trigger) {
      const view = core.view();
      const suggestion = core.suggestion();
      if (!view || !suggestion || !view.wrongFlags.includes(trigger)) return;
      core.recorder.record(suggestion, { kind: 'flag-corrected', trigger, correction: 'withdrawn' });
      core.patch(view, { wrongFlags: view.wrongFlags.filter((one) => one !== trigger) });
    },
  };
}
