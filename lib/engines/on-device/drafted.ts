import type { DraftRequest, Segment } from '../contract';
import type { Candidate } from './choose';
import type { Said } from './proof';
import type { Known } from './values';

/** A reply that is put together, and where it came from: what the notes to the agent are made of. */
export interface Drafted {
  request: DraftRequest;
  language: string;
  known: Known;
  best: Candidate | null;
  segments: readonly Segment[];
  /** Questions that were left open on the way. */
  open: readonly number[];
}

/** Sentences of the reply, each with what it was approved for. */
export const saidBy = (segments: readonly Segment[], language: string, best: Candidate | null): Said[] =>
  segments
    .filter(({ sources }) => sources.some(({ kind }) => kind !== 'voice'))
    .map(({ text, sources }) => ({
      text,
      language,
      intent: sources.some(({ id }) => id === best?.macro.id) ? best?.macro.intent : undefined,
    }));
