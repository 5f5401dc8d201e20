import type { LedgerEvent, LedgerRecord } from '../record';

/**
 * Records as a joined audit keeps them: a million of them stay in memory for its figures. Equal words and equal small parts
 * are kept once, and what no figure reads is let go.
 */

const noPassages: never[] = [];

export interface LeanReader {
  /** The event is kept, and changed. Hashes were checked before and are let go: `hash` is empty. @param at RFC 3339 */
  record(seq: number, at: string, event: LedgerEvent): LedgerRecord;
}

/** One reader for all files: what is shared is shared among them. */
export function leanReader(): LeanReader {
  const words = new Map<string, string>();
  const parts = new Map<string, unknown>();

  const once = (word: string): string => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, word);
    return word;
  };
  const shared = (part: object): unknown => {
    const key = JSON.stringify(part);
    const known = parts.get(key);
    if (known !== undefined) return known;
    parts.set(key, part);
    return part;
  };

  return {
    record(seq, at, event) {
      const kept: Record<string, unknown> = event;
      for (const [name, value] of Object.entries(event)) {
        if (typeof value === 'string') kept[name] = once(value);
        // Token counts are seldom equal: to look for their like costs more than it saves.
        else if (typeof value === 'object' && value !== null && name !== 'cost') kept[name] = shared(value);
      }
      if (event.kind === 'shown') event.passages = noPassages;
      return { seq, at, event, hash: '' };
    },
  };
}
