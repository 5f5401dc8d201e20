import type { DraftCost, EngineEvent } from '@/lib/engines/contract';
import type { Core, Suggestion } from './core';
import type { Token } from './current';

/** Requests of one ticket that can be looked at. */
const MAX_LEAVES = 10;

/** Puts a request where the agent can read it. */
export function showLeaving(
  core: Core,
  token: Token,
  { host, body, stands }: Extract<EngineEvent, { type: 'sent' }>,
): void {
  const leaves = core.view()?.leaves ?? [];
  core.patch(token, { leaves: [...leaves, { host, body, stands, at: core.deps.now() }].slice(-MAX_LEAVES) });
}

/** RFC 3339. */
export const later = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1_000).toISOString();

/** Puts on record what was paid for and nobody waited for, also of a ticket that was left. */
export const stoppedBy =
  (core: Core, suggestion: Suggestion, task: string, engine: string) => (cost: DraftCost) =>
    core.recorder.record(suggestion, { kind: 'assisted', task, engine, cost, failed: 'stopped' });
