import { likeness, runsIn } from '../desk/near';

/** A brand's texts and those just read, so that each new one is compared with all before it, the same file's too. */

export interface Twin {
  id: string;
  title: string;
  /** 0 to 1; 1 is word for word. */
  like: number;
}

/** Share of word runs in common from which a lead is told. */
const nearFrom = 0.6;
/** A run that stands in more texts than this tells nothing of any of them. */
const formula = 200;

const wordsOf = (text: string): string =>
  (
    text
      .replace(/\{\{[^{}]*\}\}/g, ' _ ')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  ).join(' ');

export function twinFinder() {
  const kept: { id: string; title: string; runs: ReadonlySet<string> }[] = [];
  const byRun = new Map<string, number[]>();
  const byWords = new Map<string, number>();
  return {
    add(id: string, title: string, text: string): void {
      const at = kept.length;
      const runs = runsIn(text);
      kept.push({ id, title, runs });
      const words = wordsOf(text);
      if (words !== '' && !byWords.has(words)) byWords.set(words, at);
      for (const run of runs) {
        const list = byRun.get(run);
        if (!list) byRun.set(run, [at]);
        else if (list.length <= formula) list.push(at);
      }
    },
    /** The most like of them; null when none is near. */
    find(text: string): Twin | null {
      const same = kept[byWords.get(wordsOf(text)) ?? -1];
      if (same) return { id: same.id, title: same.title, like: 1 };
      const runs = runsIn(text);
      const sharing = new Set<number>();
      for (const run of runs) {
        const list = byRun.get(run) ?? [];
        if (list.length <= formula) for (const at of list) sharing.add(at);
      }
      let best: Twin | null = null;
      for (const at of sharing) {
        const one = kept[at];
        const like = one ? likeness(runs, one.runs) : 0;
        if (one && like >= nearFrom && like > (best?.like ?? 0))
          best = { id: one.id, title: one.title, like };
      }
      return best;
    },
  };
}
