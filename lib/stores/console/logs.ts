import { createStore } from 'zustand/vanilla';
import type { AskBackground } from '../../bridge/background-calls';
import { checkChain, checkLog } from '../../ledger/check';
import { chainHeaderLine, checkpointLine, headerLine, recordLines, textLine } from '../../ledger/export';
import type { LogInfo, LogsState, LogsStore } from './logs-state';
import { problemOf } from './problem';

/** Lines read by one call; a call must stay well under a browser's message limit. */
const stretch = 5_000;

const initial: LogsState = { logs: null, receipt: null, problem: null };

/** The chain of version 1 belongs to no brand. */
const isChain = ({ brand }: LogInfo) => brand === '';

/** @param changed told when settings or packs are other ones than before */
export function createLogsStore(ask: AskBackground, changed: () => Promise<void>): LogsStore {
  const store = createStore<LogsState>(() => initial);
  const set = (change: Partial<LogsState>) => store.setState(change);

  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    set({ problem: null });
    try {
      return await work();
    } catch (error) {
      set({ problem: problemOf(error) });
      return null;
    }
  };
  const load = async () => {
    await attempt(async () => set({ logs: await ask('ledger.logs') }));
  };

  /** Records 1 to `to` of a log, a stretch at a time: no log is ever in memory whole. */
  async function* linesOf(log: string, to: number): AsyncGenerator<string[]> {
    for (let after = 0; after < to; after += stretch) {
      yield await ask('ledger.lines', { log, after, limit: Math.min(stretch, to - after) });
    }
  }

  async function* exported(info: LogInfo, texts: boolean): AsyncGenerator<string> {
    const { log, brand, device, vkey, size } = info;
    if (isChain(info)) {
      yield chainHeaderLine(device, size);
      for await (const lines of linesOf(log, size)) yield recordLines(lines);
      return;
    }
    const { to, checkpoints } = await ask('ledger.export', { log, texts });
    yield headerLine({ log, brand, device, vkey, to, texts });
    for await (const lines of linesOf(log, to)) yield recordLines(lines);
    yield checkpoints.map(checkpointLine).join('');
    if (!texts) return;
    for (let after: string | null = ''; after !== null; ) {
      const page: { lines: Parameters<typeof textLine>[0][]; last: string | null } = await ask(
        'ledger.texts',
        {
          brandId: brand,
          after,
          limit: stretch,
        },
      );
      yield page.lines.map(textLine).join('');
      after = page.last;
    }
  }

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    load,
    async check() {
      const logs = await ask('ledger.logs');
      set({ logs });
      let whole = true;
      for (const info of logs) {
        const check = isChain(info) ? checkChain(info.size) : checkLog(info);
        for await (const lines of linesOf(info.log, info.size)) check.take(lines);
        whole = check.done().length === 0 && whole;
      }
      return whole;
    },
    async checkpoint(log) {
      const made = await attempt(() => ask('ledger.checkpoint', { log }));
      if (made) await load();
      return made?.note ?? null;
    },
    growth: (log, from) => attempt(() => ask('ledger.growth', { log, from })),
    proof: (seq) => attempt(() => ask('ledger.proof', { seq })),
    exportFile: (texts, brandId) =>
      attempt(async () => {
        const logs = await ask('ledger.logs');
        // Each stretch is handed to the browser at once, which keeps a large file on the disk.
        const parts: Blob[] = [];
        for (const info of logs) {
          if (brandId !== undefined && info.brand !== brandId) continue;
          for await (const text of exported(info, texts)) parts.push(new Blob([text]));
        }
        set({ logs: await ask('ledger.logs') });
        return new Blob(parts, { type: 'application/jsonl' });
      }),
    async erase(brandId, whose) {
      const receipt = await attempt(() => ask('ledger.erase', { brandId, ...whose }));
      set({ receipt });
      if (receipt) await load();
    },
    async offboard(brandId) {
      const receipt = await attempt(() => ask('ledger.offboard', { brandId }));
      set({ receipt });
      if (!receipt) return;
      await load();
      await changed();
    },
    async keepFor(brandId, days) {
      const done = await attempt(() => ask('ledger.retention.set', { brandId, days }));
      if (done) await changed();
    },
  };
}
