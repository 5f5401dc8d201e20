/** Words kept before all are forgotten: more than the mails of a day hold, in some megabytes. */
const most = 20_000;

/**
 * What was worked out of a word, kept for the next time: mails say the same few words again and again. Only words are kept, not
 * whose or where, and only while the page lives.
 */
export function remembered<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = work(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}
