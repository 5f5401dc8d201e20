import type { Comparison } from '../../copilot/comparison';
import type { Escalation, Pack } from '../../packs/schema';
import type { PasteProblem } from '../../ticket/pasted';

/** What the rule bench holds and can be asked to do. */

export interface BenchRun {
  at: 'running' | 'stopped' | 'done';
  /** Tickets compared so far, of how many. */
  done: number;
  of: number;
  /** Lines of the pasted text that could not be read. */
  problems: PasteProblem[];
  /** Tickets that name another brand than this one. */
  others: number;
  result: Comparison;
  /** The rules that ran; others by now mean that the result is of before. */
  rules: readonly Escalation[];
}

export interface Bench {
  /** The pack as it is installed. */
  pack: Pack;
  /** Its rules as changed here, and the triggers that it does not name. */
  rules: readonly Escalation[];
  /** Kept in memory only, and gone with the page. */
  pasted: string;
  run: BenchRun | null;
}

export interface BenchVerbs {
  /** Reads the brand's pack anew; changes that were not exported are dropped. */
  openBench(brandId: string): Promise<void>;
  changeRule(trigger: string, change: Partial<Escalation>): void;
  addRule(rule: Escalation): void;
  removeRule(trigger: string): void;
  resetRules(): void;
  paste(text: string): void;
  pasteSamples(): Promise<void>;
  runBench(): Promise<void>;
  stopBench(): void;
  /** The next version of the pack as a file; null when it would be refused, with the places in `problems`. */
  packWithChanges(): { name: string; json: string } | null;
}
