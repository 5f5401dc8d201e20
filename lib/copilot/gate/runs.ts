/** Words in a row that make a quotation. */
const runLength = 8;
const word = /[\p{L}\p{N}]+/gu;

export interface Run {
  key: string;
  start: number;
  end: number;
}

/** Words of a sentence that is short and still says something of its own; below, everybody uses the same words. */
export const shortSentence = [5, 6, 7] as const;

/** Sentences that are too short for a run, each as one. */
export const shortRunsOf = (text: string): Run[] =>
  text.split(/[.!?\n]+/).flatMap((sentence) => shortSentence.flatMap((length) => wholeRun(sentence, length)));

function wholeRun(sentence: string, length: number): Run[] {
  const runs = runsOf(sentence, length);
  return runs.length === 1 ? runs : [];
}

/** Every run of so many words of a text, in small letters; a text with fewer words has none. */
export function runsOf(text: string, length: number = runLength): Run[] {
  const words = [...text.matchAll(word)].map((match) => ({
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const runs: Run[] = [];
  for (let at = 0; at + length <= words.length; at += 1) {
    const part = words.slice(at, at + length);
    const [first, last] = [part[0], part.at(-1)];
    if (!first || !last) continue;
    runs.push({ key: part.map((item) => item.lower).join(' '), start: first.start, end: last.end });
  }
  return runs;
}
