import { z } from 'zod';
import { Capabilities, ModelInfo } from '../engines/remote/server';

/** How an engine is reached, and which one a brand uses. Keys are kept apart: see `lib/db/keys.ts`. */

/**
 * An address that text may be sent to: `https`, or a server on this very machine. No user name, query or fragment, so that
 * nothing secret stands in it.
 */
export const BaseUrl = z.string().max(300).refine(isSafe, {
  message: 'write an address that begins with https://, or http://localhost for a server on this computer',
});

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username || password || search || hash) return false;
  return (
    protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
  );
}

export const EngineAccess = z.object({
  baseUrl: BaseUrl,
  models: z.array(ModelInfo).max(1_000).default([]),
  /** `YYYY-MM-DD` on which `models` was heard last; the day of the test call at first. */
  listedOn: z.string().max(10).optional(),
  /** Of a server that is not the provider's own. */
  can: Capabilities.optional(),
  /** `YYYY-MM-DD` of the test call that it answered; empty for a build's own relay that nobody tested. */
  testedOn: z.string().max(10),
});
export type EngineAccess = z.infer<typeof EngineAccess>;

const One = z.object({
  engine: z.string().max(40),
  /** As the provider names it. */
  model: z.string().max(200).optional(),
});
const Choice = One.extend({
  /** Engines for tasks that are not left to the one that drafts. */
  tasks: z.object({ read: One, translate: One }).partial().optional(),
});

/** Which engine and model a brand uses. Earlier builds kept the engine's name alone. */
export const EngineChoice = z.preprocess(
  (value) => (typeof value === 'string' ? { engine: value } : value),
  Choice,
);
export type EngineChoice = z.infer<typeof Choice>;
