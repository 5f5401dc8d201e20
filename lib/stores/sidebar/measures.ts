import type { GateReport } from '@/lib/copilot/contract';
import type { Draft, SourceRef } from '@/lib/engines/contract';
import type { LedgerEvent } from '@/lib/ledger/record';
import type { Material } from '@/lib/packs/material';
import { isUsable } from '@/lib/packs/select';
import { dayOf } from '@/lib/signals/days';
import { customerMessages, openMessages, type Ticket } from '@/lib/ticket/ticket';

/** What a record counts beyond the act itself; what each is for: docs/metrics.md. */

type Kind<K extends LedgerEvent['kind']> = Extract<LedgerEvent, { kind: K }>;

/** Of the statements that the gate checked, those that stand somewhere; undefined when it could not read the text. */
export function claimsOf(report: GateReport | null): Kind<'shown'>['claims'] {
  if (!report || report.findings.some(({ rule }) => rule === 'check.failed')) return undefined;
  const standing = report.checked.filter(
    (one) => one.standing !== 'nowhere' && one.standing !== 'contradicted',
  );
  return { checkable: report.checked.length, supported: standing.length };
}

export function openedAs(
  ticket: Ticket,
): Omit<Kind<'opened'>, 'brand' | 'helpdesk' | 'ticket' | 'suggestion'> {
  const [first] = openMessages(ticket);
  const answered = ticket.messages.findLast(
    ({ author, public: isPublic }) => author === 'agent' && isPublic,
  )?.at;
  const customerAt = first && (answered === undefined || first.at > answered) ? first.at : undefined;
  return {
    kind: 'opened',
    channel: ticket.channel,
    eligible: customerMessages(ticket).length > 0,
    ...(customerAt === undefined ? {} : { customerAt }),
  };
}

/** Mandatory clauses of a draft: stretches of segments that must stay. */
export const mandatoryIn = ({ segments }: Draft): number =>
  segments.filter((one, i) => one.must && !segments[i - 1]?.must).length;

/**
 * Macros and passages behind a text, and how many of them may not be used at this moment: material is made for one day,
 * and a sidebar may stay open over midnight.
 *
 * @param now RFC 3339
 */
export function sourcesAt(sources: readonly SourceRef[], material: Material, now: string) {
  const day = dayOf(now) ?? material.day;
  const items = new Map(
    sources
      .filter(({ kind }) => kind === 'macro' || kind === 'passage')
      .map((one) => [`${one.kind} ${one.id}`, one]),
  );
  const usable = ({ kind, id }: SourceRef) => {
    if (kind === 'macro') return material.macros.some((macro) => macro.id === id && isUsable(macro, day));
    const passage = material.passages.find((one) => one.id === id);
    return passage !== undefined && day <= (passage.validUntil ?? day);
  };
  return { used: items.size, unusable: [...items.values()].filter((one) => !usable(one)).length };
}

/** Each source of a draft once, of the kind. */
export function sourcesOf(draft: Draft, kind: 'macro' | 'passage') {
  const found = new Map<string, { id: string; version?: number }>();
  for (const source of draft.segments.flatMap((segment) => segment.sources)) {
    if (source.kind !== kind) continue;
    const { id, version } = source;
    found.set(id, version === undefined ? { id } : { id, version });
  }
  return [...found.values()];
}
