import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Joined } from '../../ledger/merge/join';
import { type ExportFile, joinExports, type Progress, type Verify } from '../../ledger/merge/run';
import { KeptRefused, readKept, verifyFile } from './join-verifier';
import { problemOf } from './problem';

/** Many agents' exports as one audit. It reads files and nothing else: no record of this profile is read or written. */

export interface JoinState {
  /** Null while nothing is being read. */
  progress: Progress | null;
  result: Joined | null;
  stopped: boolean;
  problem: { code: string; detail: string } | null;
}

export interface JoinStore extends Pick<StoreApi<JoinState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** @param brand null: that of the first log in them @param notes, keys as they were pasted */
  join(
    files: readonly ExportFile[],
    kept: { notes: string; keys: string },
    brand: string | null,
  ): Promise<void>;
  /** The same files again, for another brand. */
  take(brand: string): Promise<void>;
  stop(): void;
}

/** Milliseconds of work between two looks at what the person did. */
const patience = 40;

class Stopped extends Error {}

export function createJoinStore(verify: Verify = verifyFile): JoinStore {
  const store = createStore<JoinState>(() => ({
    progress: null,
    result: null,
    stopped: false,
    problem: null,
  }));
  let run = 0;
  let last: Parameters<JoinStore['join']> | null = null;

  const join: JoinStore['join'] = async (files, given, brand) => {
    run += 1;
    const mine = run;
    last = [files, given, brand];
    const first = { file: 0, files: files.length, name: files[0]?.name ?? '', share: 0 };
    store.setState({ progress: first, result: null, stopped: false, problem: null });
    let rested = performance.now();
    try {
      const kept = await readKept(given.notes, given.keys);
      const result = await joinExports({
        files,
        brand,
        kept,
        verify,
        async progress(progress) {
          if (run !== mine) throw new Stopped();
          if (performance.now() - rested < patience) return;
          store.setState({ progress });
          await new Promise((done) => setTimeout(done));
          rested = performance.now();
        },
      });
      if (run === mine) store.setState({ progress: null, result });
    } catch (error) {
      if (run !== mine) return;
      const problem =
        error instanceof KeptRefused ? { code: error.code, detail: error.message } : problemOf(error);
      store.setState({ progress: null, problem });
    }
  };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    join,
    async take(brand) {
      if (last) await join(last[0], last[1], brand);
    },
    stop() {
      run += 1;
      store.setState({ progress: null, stopped: true });
    },
  };
}
