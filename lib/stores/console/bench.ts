import type { AskBackground } from '../../bridge/background-calls';
import type { Comparison } from '../../copilot/comparison';
import { readPack } from '../../packs/import';
import { packWithRules, rulesOf, sameRule } from '../../packs/rules';
import type { Escalation, Pack } from '../../packs/schema';
import { materialOf } from '../../packs/select';
import { triggerIds } from '../../signals/brief';
import { readPasted } from '../../ticket/pasted';
import type { Ticket } from '../../ticket/ticket';
import type { Bench, BenchRun, BenchVerbs } from './bench-state';
import type { ConsoleState } from './state';

/** The rule bench: a lead changes rules, runs them over pasted tickets, and takes the changed pack along as a file. */

export interface BenchWorld {
  /** RFC 3339. */
  now(): string;
  /** `YYYY-MM-DD` */
  today(): string;
  /** Milliseconds on a clock that never goes back. */
  elapsed(): number;
  /** Lets the page draw and hear the person. */
  breathe(): Promise<void>;
  /** Sample tickets as JSON Lines, in the lab's build only; null elsewhere. */
  sampleTickets: (() => Promise<string>) | null;
}

interface Store {
  set(change: Partial<ConsoleState>): void;
  get(): ConsoleState;
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
}

/** Milliseconds of work before the page may draw again. */
const stretch = 30;

export const isChanged = ({ pack, rules }: Bench): boolean => {
  const before = rulesOf(pack, triggerIds);
  return before.length !== rules.length || before.some((rule, i) => !same(rule, rules[i]));
};

const same = (a: Escalation, b: Escalation | undefined) => b !== undefined && sameRule(a, b);

export function benchVerbs(ask: AskBackground, world: BenchWorld, { set, get, attempt }: Store): BenchVerbs {
  let stop: AbortController | null = null;

  const change = (part: Partial<Bench>) => {
    const { bench } = get();
    if (bench) set({ bench: { ...bench, ...part } });
  };
  const changeRules = (next: (rules: readonly Escalation[]) => readonly Escalation[]) => {
    const { bench } = get();
    if (bench) change({ rules: next(bench.rules) });
  };

  const compareAll = async (tickets: readonly Ticket[], first: BenchRun, pack: Pack, signal: AbortSignal) => {
    const { compareRules } = await import('../../copilot/rule-bench');
    const today = materialOf(pack, world.today());
    const changed = { ...today, escalations: [...first.rules] };
    const result: Comparison = { kept: [], added: [], lost: [] };
    let done = 0;
    let since = world.elapsed();
    for (const ticket of tickets) {
      if (signal.aborted) break;
      const one = compareRules(ticket, today, changed, world.now());
      result.kept.push(...one.kept);
      result.added.push(...one.added);
      result.lost.push(...one.lost);
      done += 1;
      if (world.elapsed() - since < stretch) continue;
      change({ run: { ...first, done } });
      await world.breathe();
      since = world.elapsed();
    }
    const at = done < tickets.length ? 'stopped' : 'done';
    // Another run or another brand has taken the place of this one.
    if (stop?.signal === signal) change({ run: { ...first, at, done, result } });
  };

  const cancel = () => {
    stop?.abort();
    stop = null;
  };

  return {
    async openBench(brandId) {
      cancel();
      const pack = await attempt(() => ask('packs.export', { brandId }));
      const pasted = get().bench?.pasted ?? '';
      set({ bench: pack && { pack, rules: rulesOf(pack, triggerIds), pasted, run: null } });
    },
    changeRule: (trigger, part) =>
      changeRules((rules) => rules.map((rule) => (rule.trigger === trigger ? { ...rule, ...part } : rule))),
    addRule: (rule) => changeRules((rules) => [...rules, rule]),
    removeRule: (trigger) => changeRules((rules) => rules.filter((rule) => rule.trigger !== trigger)),
    resetRules() {
      const { bench } = get();
      if (bench) change({ rules: rulesOf(bench.pack, triggerIds) });
    },
    paste: (pasted) => change({ pasted }),
    async pasteSamples() {
      const pasted = await world.sampleTickets?.();
      if (pasted !== undefined) change({ pasted });
    },
    async runBench() {
      const { bench } = get();
      if (!bench) return;
      cancel();
      const mine = new AbortController();
      stop = mine;
      const { tickets, problems } = readPasted(bench.pasted);
      const run: BenchRun = {
        at: 'running',
        done: 0,
        of: tickets.length,
        problems,
        others: tickets.filter(({ brand }) => brand !== undefined && brand !== bench.pack.brand.id).length,
        result: { kept: [], added: [], lost: [] },
        rules: bench.rules,
      };
      set({ problems: [], done: [] });
      change({ run });
      await world.breathe();
      await compareAll(tickets, run, bench.pack, mine.signal);
    },
    // The run itself notes how far it came.
    stopBench: () => stop?.abort(),
    packWithChanges() {
      const { bench } = get();
      if (!bench) return null;
      const pack = packWithRules(bench.pack, bench.rules, world.today());
      const json = `${JSON.stringify(pack, null, 2)}\n`;
      try {
        readPack(json);
      } catch (error) {
        set({
          problems: [
            { code: 'pack-refused', detail: error instanceof Error ? error.message : String(error) },
          ],
        });
        return null;
      }
      return { name: `${pack.brand.id}-v${pack.version}.proofdesk.json`, json };
    },
  };
}
