import type { Answer } from './answer';
import type { Remembered } from './cache';
import type { Entry } from './journal';
import { scenarios } from './scenarios';
import type { Scenario } from './scenarios/scenario';

/** Everything that the double remembers between requests. */
export class State {
  entries: Entry[] = [];
  /** Origins that the user has allowed Ollama to answer, as patterns with `*`. */
  origins: readonly string[] = [];
  remembered: Remembered = new Set();
  private name = 'ok';
  private answers: readonly Answer[] = [];
  private turn = 0;
  private readonly attempts = new Map<string, number>();
  private made = 0;

  constructor(readonly dripMs: number) {}

  choose(name: string, answers: readonly Answer[]): void {
    if (!scenarios.has(name)) throw new Error(`no such scenario: ${name}`);
    this.name = name;
    this.answers = answers;
    this.turn = 0;
    this.attempts.clear();
  }

  reset(): void {
    this.choose('ok', []);
    this.entries = [];
    this.origins = [];
    this.remembered.clear();
  }

  /** @param marked what the request itself asks for */
  scenarioNamed(marked: string | undefined): Scenario | undefined {
    return scenarios.get(marked ?? this.name);
  }

  attempt(name: string): number {
    const before = this.attempts.get(name) ?? 0;
    this.attempts.set(name, before + 1);
    return before;
  }

  /** Several scripted answers are given in turn, the last one for ever. */
  scripted(): Answer | undefined {
    const answer = this.answers[Math.min(this.turn, this.answers.length - 1)];
    this.turn += 1;
    return answer;
  }

  nextId(): string {
    this.made += 1;
    return `lab${String(this.made).padStart(8, '0')}`;
  }
}
