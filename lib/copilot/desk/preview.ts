import type { Draft, DraftRequest } from '../../engines/contract';
import { compose } from '../../engines/on-device/compose';
import { knownOf } from '../../engines/on-device/values';
import { type Condition, holds } from '../../packs/conditions';
import type { MacroEntry } from '../../packs/desk/entry';
import type { Material } from '../../packs/material';
import { readBrief } from '../../signals/read-brief';
import type { Ticket } from '../../ticket/ticket';
import type { GateReport } from '../contract';
import { check, type Gate } from '../gate/check';
import { withMacro } from './material';

/** A macro as a customer would get it, on one ticket: the on-device engine's own rendering, and what the gate says of it. */

export interface MacroPreview {
  draft: Draft;
  text: string;
  report: GateReport;
  /** Conditions of use that do not hold on this ticket. */
  unmet: Condition[];
}

/**
 * @param gate over what is approved without this macro: what it finds is what nothing but the macro itself would prove
 * @param now RFC 3339
 * @throws {TemplateError} for a body that can not be read
 */
export function previewMacro(
  entry: MacroEntry,
  ticket: Ticket,
  material: Material,
  gate: Gate,
  now: string,
): MacroPreview {
  const tried = withMacro(material, entry);
  const macro = tried.macros.find(({ id }) => id === entry.item.id) ?? entry.item;
  const { language } = macro;
  const brief = readBrief(ticket, { brand: material.brand, escalations: material.escalations, now });
  // Who answers is not known at the desk: the name stands in, so that no gap is found where agents have none.
  const agentName = ticket.agent.name ?? 'Agent';
  const request: DraftRequest = {
    ticket,
    brief,
    material: tried,
    hits: [],
    answers: brief.questions.map(() => []),
    now,
    agentName,
  };
  const known = knownOf(request, language);
  const best = {
    macro,
    score: 1,
    coverage: 1,
    words: 0,
    answers: [],
    leads: 0,
    sameIntent: true,
    asked: true,
  };
  const draft = compose({ request, language, known, best, extras: [], open: [] });
  const text = draft.segments.map((segment) => segment.text).join('');
  const report = check(text, {
    gate,
    ticket,
    brief,
    draft,
    language,
    now,
    agentName,
  });
  return { draft, text, report, unmet: macro.when.filter((condition) => !holds(condition, known.situation)) };
}
