import { EngineFailed } from '../contract';
import { failureOf } from './failures';
import type { Capabilities, ModelInfo } from './server';
import { watched } from './watch';

/** The console's questions to a server before anything is sent to it in earnest. No ticket is near. */

export interface ProbeDeps {
  baseUrl: string;
  key: string;
  /** The model to try; the first of the list when empty. */
  model: string;
  fetch: typeof fetch;
  after(ms: number, work: () => void): () => void;
}

export interface Found {
  models: ModelInfo[];
  can?: Capabilities;
}

/** One provider's part. */
export interface Prober {
  /** Costs nothing. */
  models(call: ProbeCall): Promise<ModelInfo[]>;
  /** One question of some ten words and a few tokens for the answer, so that a key without rights shows now. */
  tiny(call: ProbeCall, model: string): Promise<Capabilities | undefined>;
}

export interface ProbeCall {
  baseUrl: string;
  key: string;
  fetch: typeof fetch;
  signal: AbortSignal;
}

/** Milliseconds; a local server may have to load its model for the test call. */
const limits = { headers: 60_000, idle: 60_000, whole: 120_000 } as const;

/** @throws {EngineFailed} */
export async function probe(prober: Prober, deps: ProbeDeps, signal: AbortSignal): Promise<Found> {
  const watch = watched(deps.fetch, signal, deps.after, limits);
  const call = { baseUrl: deps.baseUrl, key: deps.key, fetch: watch.fetch, signal: watch.signal };
  try {
    const models = await prober.models(call);
    const model = deps.model || models[0]?.id;
    if (!model) throw new EngineFailed('no-model', 'the server lists none');
    const can = await prober.tiny(call, model);
    return { models, ...(can ? { can } : {}) };
  } catch (error) {
    signal.throwIfAborted();
    throw failureOf(error, watch.reason());
  }
}

/** A date of a provider as a day, whatever its form; undefined where there is none. */
export function dayOf(value: unknown): string | undefined {
  const date = typeof value === 'number' ? new Date(value * 1_000) : new Date(String(value ?? ''));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
