/** How often each macro and passage was used, from what the ledger on this device says of every draft. */

/** One draft's life, as far as it tells of its sources. */
export interface Use {
  macro: string;
  /** Ids of the passages shown beside it. */
  passages: readonly string[];
  /** RFC 3339. */
  at: string;
  /** What became of the draft: sent unchanged, sent after edits, or never sent. */
  end: 'verbatim' | 'edited' | 'replaced' | 'not-sent';
}

export interface Usage {
  shown: number;
  verbatim: number;
  edited: number;
  replaced: number;
  /** RFC 3339, of the newest use. */
  last: string;
  /** Sent often enough to tell, and never as it is. */
  alwaysEdited: boolean;
}

/** Replies sent before "always edited" is said of a macro: two edits are chance. */
const enough = 3;

/** By id of the macro. */
export const usageOf = (uses: readonly Use[]): Map<string, Usage> =>
  counted(uses, ({ macro }) => (macro === '' ? [] : [macro]));

/** By `article-id/section-id`. */
export const passageUsage = (uses: readonly Use[]): Map<string, Usage> =>
  counted(uses, ({ passages }) => passages);

function counted(uses: readonly Use[], idsOf: (use: Use) => readonly string[]): Map<string, Usage> {
  const found = new Map<string, Usage>();
  for (const use of uses) {
    for (const id of new Set(idsOf(use))) {
      const usage = found.get(id) ?? {
        shown: 0,
        verbatim: 0,
        edited: 0,
        replaced: 0,
        last: '',
        alwaysEdited: false,
      };
      usage.shown += 1;
      if (use.end !== 'not-sent') usage[use.end] += 1;
      if (use.at > usage.last) usage.last = use.at;
      usage.alwaysEdited = usage.verbatim === 0 && usage.edited + usage.replaced >= enough;
      found.set(id, usage);
    }
  }
  return found;
}
