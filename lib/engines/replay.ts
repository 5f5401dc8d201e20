import { z } from 'zod';
import { type Draft, EngineFailed } from './contract';
import type { Engine } from './engine';

/**
 * Plays drafts that somebody wrote beforehand, good and hostile, at a chosen pace. For tests and the replica helpdesks:
 * it shows what the gate and the sidebar do with a model's worst answers. Not in the builds that people install.
 */

const Source = z.object({
  kind: z.enum(['macro', 'passage', 'policy', 'ticket', 'voice']),
  id: z.string(),
  version: z.number().optional(),
  quote: z.string().optional(),
  origin: z.enum(['native', 'model', 'built']).default('model'),
});

export const ReplayScript = z.object({
  language: z.string().default('en'),
  segments: z.array(z.object({ text: z.string(), sources: z.array(Source).default([]) })),
  /** Milliseconds before each segment. */
  pace: z.number().nonnegative().default(0),
  /** Fail after the segments instead of finishing. */
  fail: z.enum(['offline', 'timeout', 'refused', 'limit', 'broken']).optional(),
});
export type ReplayScript = z.infer<typeof ReplayScript>;

/** By ticket id; `*` is for every other ticket. */
export const ReplayScripts = z.record(z.string(), ReplayScript);
export type ReplayScripts = z.infer<typeof ReplayScripts>;

/** @param pause resolves after so many milliseconds, or rejects when the signal aborts */
export function createReplay(
  scripts: ReplayScripts,
  pause: (ms: number, signal: AbortSignal) => Promise<void>,
): Engine {
  return {
    id: 'replay',
    label: 'Replay',
    remote: false,
    async *draft({ ticket }, signal) {
      const script = scripts[ticket.id] ?? scripts['*'];
      if (!script) {
        yield { type: 'abstained', reason: 'no-evidence', detail: [] };
        return;
      }
      const segments: Draft['segments'] = [];
      for (const { text, sources } of script.segments) {
        await pause(script.pace, signal);
        signal.throwIfAborted();
        const segment = { text, sources: sources.map(withoutUndefined) };
        segments.push(segment);
        yield { type: 'segment', segment };
      }
      if (script.fail) throw new EngineFailed(script.fail, 'as scripted');
      yield {
        type: 'draft',
        draft: { segments, language: script.language, missing: [], needsHuman: false },
      };
    },
  };
}

function withoutUndefined({
  version,
  quote,
  ...rest
}: z.infer<typeof Source>): Draft['segments'][number]['sources'][number] {
  return {
    ...rest,
    ...(version === undefined ? {} : { version }),
    ...(quote === undefined ? {} : { quote }),
  };
}
