import type { Engine } from '@/lib/engines/engine';
import { createReplay, ReplayScripts } from '@/lib/engines/replay';
import scripts from '../../tests/lab/replay.json';

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((done, stop) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      stop(signal.reason);
    });
  });

/** Scripted drafts, good and hostile, in `wxt build --mode lab` only: a build that people install has none of it. */
export const labEngines: readonly Engine[] =
  import.meta.env.MODE === 'lab' ? [createReplay(ReplayScripts.parse(scripts), pause)] : [];
