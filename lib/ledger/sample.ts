import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import type { LedgerEvent, LedgerRecord } from './record';

/**
 * The random sample of tickets that showed no flag, for a lead to label. Nobody chooses: a ticket is drawn by a keyed
 * hash of its handle, so that anyone with the records can draw the same tickets again.
 */

export const defaultRate = 0.02;

export const SamplePlan = z.object({
  /** Random, made once a brand and never changed. */
  seed: z.string().min(8).max(100),
  /** Share of unflagged tickets to draw, 0 to 1. */
  rate: z.number().gt(0).max(1),
});
export type SamplePlan = z.infer<typeof SamplePlan>;

export type Label = Pick<Extract<LedgerEvent, { kind: 'labelled' }>, 'result' | 'missed'>;

/** A ticket without a flag that the plan draws. */
export interface Drawn {
  /** The handle, not the helpdesk's id. */
  ticket: string;
  /** The latest suggestion made for it: records of the label belong to its story. */
  suggestion: string;
  helpdesk: string;
  /** RFC 3339, when the ticket was first worked on. */
  at: string;
  channel: string;
  language: string;
  /** The last one given, or null. */
  label: Label | null;
}

export interface Sample {
  /** Tickets of the brand that were worked on and have shown no flag until now. */
  unflagged: number;
  /** In the order of the draw, which is as random as the draw: whoever stops half-way has labelled a random part. */
  drawn: Drawn[];
}

/** HMAC-SHA-256 of the handle under the seed; its first 48 bits as a number from 0 up to, but not including, 1. */
export function drawOf(seed: string, ticket: string): number {
  const bytes = hmac(sha256, utf8ToBytes(seed), utf8ToBytes(ticket)).subarray(0, 6);
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 48;
}

/** @param records those of other brands are left out */
export function sampleOf(records: readonly LedgerRecord[], brand: string, plan: SamplePlan): Sample {
  const tickets = new Map<string, Drawn>();
  const flagged = new Set<string>();
  for (const { event, at } of records) {
    if (event.brand !== brand) continue;
    if (event.kind === 'flag-shown') flagged.add(event.ticket);
    if (event.kind === 'labelled') {
      const known = tickets.get(event.ticket);
      if (known) known.label = { result: event.result, missed: event.missed };
    }
    if (event.kind !== 'shown' && event.kind !== 'withheld') continue;
    const { ticket, suggestion, helpdesk, channel, language } = event;
    const known = tickets.get(ticket);
    if (known) known.suggestion = suggestion;
    else tickets.set(ticket, { ticket, suggestion, helpdesk, at, channel, language, label: null });
  }
  const unflagged = [...tickets.values()].filter(({ ticket }) => !flagged.has(ticket));
  const drawn = unflagged
    .map((one) => ({ one, draw: drawOf(plan.seed, one.ticket) }))
    .filter(({ draw }) => draw < plan.rate)
    .sort((a, b) => a.draw - b.draw)
    .map(({ one }) => one);
  return { unflagged: unflagged.length, drawn };
}
