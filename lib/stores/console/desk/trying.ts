import { bodyProblems } from '../../../packs/desk/checks';
import { readPasted } from '../../../ticket/pasted';
import type { Ticket } from '../../../ticket/ticket';
import type { Approved } from './approved';
import type { Keeper } from './items';
import { rowsOf } from './rows';
import type { DeskCore, DeskVerbs } from './state';

/** A macro tried on tickets: as the customer would get it, what the gate says, and which tickets it would have answered. */

export interface TryWorld {
  today(): string;
  now(): string;
  elapsed(): number;
  breathe(): Promise<void>;
  sampleTickets: (() => Promise<string>) | null;
}

/** Milliseconds of work before the page may draw again. */
const stretch = 30;

type Verbs = Pick<
  DeskVerbs,
  'paste' | 'pasteSamples' | 'pickTicket' | 'preview' | 'runTrial' | 'stopTrial' | 'findConflicts'
>;

export function tryVerbs(
  world: TryWorld,
  { get, set, attempt }: DeskCore,
  keeper: Keeper,
  approved: Approved,
): Verbs {
  let wanted = 0;
  let stop: AbortController | null = null;

  const readTickets = (pasted: string) => {
    const { tickets, problems } = readPasted(pasted);
    set({ pasted, tickets, pasteProblems: problems, ticket: tickets.length > 0 ? 0 : -1, trial: null });
  };

  const preview = async (key: string) => {
    wanted += 1;
    const mine = wanted;
    await world.breathe();
    const ready = await approved();
    const entry = keeper.entry(key);
    if (mine !== wanted || !ready || entry?.kind !== 'macro') return;
    if (entry.item.body.trim() === '' || bodyProblems(entry.item.body).length > 0) {
      set({ shown: null });
      return;
    }
    const [{ previewMacro }, { sampleTicket }] = await Promise.all([
      import('../../../copilot/desk/preview'),
      import('../../../copilot/desk/sample-ticket'),
    ]);
    const { tickets, ticket: place } = get();
    const now = world.now();
    const ticket = tickets[place] ?? sampleTicket(ready.material.brand, entry.item, now);
    if (mine !== wanted) return;
    set({ shown: { key, ticket, preview: previewMacro(entry, ticket, ready.material, ready.gate, now) } });
  };

  return {
    paste: readTickets,
    async pasteSamples() {
      const pasted = await world.sampleTickets?.();
      if (pasted !== undefined) readTickets(pasted);
    },
    pickTicket: (ticket) => set({ ticket }),
    async preview(key) {
      await attempt(() => preview(key));
    },
    stopTrial: () => stop?.abort(),
    async runTrial(key) {
      stop?.abort();
      const mine = new AbortController();
      stop = mine;
      const all = get().tickets;
      const first = { key, at: 'running' as const, done: 0, of: all.length, answered: [] };
      set({ trial: first });
      const ended = await attempt(async () => {
        const ready = await approved();
        const entry = keeper.entry(key);
        if (!ready || entry?.kind !== 'macro') return false;
        const { trialOf } = await import('../../../copilot/desk/would-answer');
        const trial = trialOf(entry, ready.material, ready.index, world.now());
        const answered = [];
        let done = 0;
        let since = world.elapsed();
        for (const ticket of all as readonly Ticket[]) {
          if (mine.signal.aborted) break;
          const one = await trial.try(ticket);
          if (one) answered.push(one);
          done += 1;
          if (world.elapsed() - since < stretch) continue;
          if (stop === mine) set({ trial: { ...first, done, answered: [...answered] } });
          await world.breathe();
          since = world.elapsed();
        }
        const at = done < all.length ? 'stopped' : 'done';
        if (stop === mine) set({ trial: { ...first, at, done, answered } });
        return true;
      });
      // What went wrong is said; a run that never began is none.
      if (!ended && stop === mine) set({ trial: null });
    },
    async findConflicts() {
      await attempt(async () => {
        const { brandId } = get();
        const ready = await approved();
        if (!ready) return;
        const { allConflicts } = await import('../../../copilot/desk/conflicts');
        const steps = allConflicts(ready.gate, world.today());
        let made = steps.next();
        while (!made.done) {
          await world.breathe();
          made = steps.next();
        }
        const { desk, usage } = get();
        if (!desk || desk.brandId !== brandId) return;
        set({ conflicts: made.value, rows: rowsOf(desk, { usage, conflicts: made.value }) });
      });
    },
  };
}
