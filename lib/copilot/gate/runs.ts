/** Words in a row that make a quotation. */
const runLength = 8;
const word = /[\p{L}\p{N}]+/gu;

export interface Run {
  key: string;
  start: number;
  end: number;
}

/** Every run of eight words of a text, in small letters; a text with fewer words has none. */
export function runsOf(text: string): Run[] {
  const words = [...text.matchAll(word)].map((match) => ({
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const runs: Run[] = [];
  for (let at = 0; at + runLength <= words.length; at += 1) {
    const part = words.slice(at, at + runLength);
    const [first, last] = [part[0], part.at(-1)];
    if (!first || !last) continue;
    runs.push({ key: part.map((item) => item.lower).join(' '), start: first.start, end: last.end });
  }
  return runs;
}
