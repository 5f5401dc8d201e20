import type { Finding, GateReport } from '@/lib/copilot/contract';
import { mayBeAllowed, sentenceAround, withAllowed } from '@/lib/copilot/gate/allow-once';
import type { CheckContext } from '@/lib/copilot/gate/check';
import { OverrideReason } from '@/lib/ledger/record';
import { extractFacts } from '@/lib/signals/facts/extract';
import type { Core, Suggestion } from './core';

/** What a lead lets pass: one blocked sentence, for one rule, on the ticket in front, with a reason on record. */
export interface Allowing {
  /** @returns the key of what is wrong, or null where it was let pass and is on record */
  allowOnce(finding: Finding, passphrase: string, reason: string): Promise<string | null>;
}

/** The gate's word on a text of this ticket, with what a lead let pass on it. */
export function checked(core: Core, suggestion: Suggestion, text: string, context: CheckContext): GateReport {
  const report = core.deps.check(text, context);
  return withAllowed(report, text, context.language, suggestion.allowed);
}

/** Marks of a customer that must not stand in a record for good. */
const personal = new Set(['email', 'phone', 'order', 'tracking']);

/** @param recheck has the gate read the draft as it stands */
export function createAllowing(core: Core, recheck: () => void): Allowing {
  return {
    async allowOnce(finding, passphrase, typed) {
      const view = core.view();
      const suggestion = core.suggestion();
      if (!view || !suggestion || view.draft.at !== 'ready' || !mayBeAllowed(finding))
        return 'findings.allow.gone';
      const reason = OverrideReason.safeParse(typed);
      if (!reason.success) return 'findings.allow.reason-short';
      const { brand } = suggestion.room.material;
      const { language } = view.draft.draft;
      if (extractFacts(reason.data, { language, brand }).some(({ kind }) => personal.has(kind)))
        return 'findings.allow.personal';
      const { text } = view.draft;
      // The agent may have typed since the finding was made; its place would be another's.
      if (text.slice(finding.start, finding.end) !== finding.text) return 'findings.allow.gone';
      const sentence = sentenceAround(text, finding, language);
      try {
        const of = await core.recorder.common(suggestion);
        const { rule } = finding;
        const { by } = await core.deps.ask('lead.allow', {
          passphrase,
          rule,
          sentence,
          reason: reason.data,
          of,
        });
        suggestion.allowed.push({ rule, sentence, reason: reason.data, by });
      } catch (error) {
        return keyOf(error);
      }
      if (core.current(view)) recheck();
      return null;
    },
  };
}

const known = new Set(['lead-wrong', 'lead-paused', 'lead-none', 'lead-fixed']);

function keyOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return `call.${known.has(code) ? code : 'failed'}`;
}
