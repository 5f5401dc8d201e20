import type { AskBackground } from '../../bridge/background-calls';
import type { Reading, SourcesState, SourcesStore } from './sources-state';

/** Lists read from a helpdesk that is open in a tab, through the session of whoever is signed in there. */

interface Store {
  set(change: Partial<SourcesState>): void;
  get(): SourcesState;
  attempt(work: () => Promise<void>): Promise<void>;
  /** Reads the whole list as one file. */
  read(name: string, bytes: Uint8Array): Promise<void>;
  working(name: string, work: () => Promise<void>): Promise<void>;
}

interface FetchWorld {
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

/** Milliseconds between two pages: Gorgias allows 40 calls in 20 seconds to everything together, Zendesk 200 a minute. */
const pace = 700;
/** Seconds to wait where a helpdesk says "too many" and not for how long. */
const usualWait = 30;
/** Beyond this a lead had better come back later. */
const longestWait = 300;
/** 100 entries each. */
const mostPages = 200;

export function fetchVerbs(
  ask: AskBackground,
  world: FetchWorld,
  { set, get, attempt, read, working }: Store,
): Pick<SourcesStore, 'lookForDesks' | 'fetch' | 'stop'> {
  let stop: AbortController | null = null;

  const change = (part: Partial<Reading>) => {
    const { reading } = get();
    if (reading) set({ reading: { ...reading, ...part } });
  };

  /** One page. @returns whether to go on */
  const next = async (signal: AbortSignal): Promise<boolean> => {
    const { reading } = get();
    if (!reading || signal.aborted) return false;
    const { from, list, cursor, pages } = reading;
    const answer = await ask('helpdesk.content', { tabId: from.tabId, host: from.host, list, cursor });
    if (signal.aborted) return false;
    if (answer.ok) {
      const more = answer.next !== null && pages.length + 1 < mostPages;
      change({ pages: [...pages, answer.json], cursor: answer.next, at: more ? 'reading' : 'done', wait: 0 });
      if (more) await world.pause(pace, signal);
      return more;
    }
    const wait = answer.retryAfter ?? usualWait;
    if (answer.reason !== 'rate-limited' || wait > longestWait) {
      change({ at: 'failed', reason: answer.reason, wait: answer.retryAfter ?? 0 });
      return false;
    }
    change({ at: 'waiting', wait });
    await world.pause(wait * 1_000, signal);
    change({ at: 'reading', wait: 0 });
    return true;
  };

  return {
    lookForDesks: () => attempt(async () => set({ desks: await ask('helpdesk.open') })),
    fetch: (from, list) =>
      attempt(async () => {
        stop?.abort();
        const mine = new AbortController();
        stop = mine;
        const before = get().reading;
        const same = before && before.at !== 'done' && before.list === list && before.from.host === from.host;
        const kept = same ? { pages: before.pages, cursor: before.cursor } : { pages: [], cursor: null };
        set({ reading: { from, list, ...kept, at: 'reading', wait: 0, reason: '' } });
        try {
          while (await next(mine.signal));
        } catch (error) {
          if (stop === mine) change({ at: 'failed', reason: 'tab' });
          throw error;
        }
        const { reading } = get();
        if (stop !== mine || reading?.at !== 'done') return;
        const name = `${from.host} ${list}.json`;
        const bytes = new TextEncoder().encode(`[${reading.pages.join(',')}]`);
        await working(name, () => read(name, bytes));
      }),
    stop() {
      stop?.abort();
      const { reading } = get();
      if (reading?.at === 'reading' || reading?.at === 'waiting') change({ at: 'stopped', wait: 0 });
    },
  };
}
