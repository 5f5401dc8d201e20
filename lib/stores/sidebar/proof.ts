import type { Segment } from '@/lib/engines/contract';

/** A stretch of the reply as it is now. Without a segment it is the agent's own words, which no source carries. */
export interface Placed {
  start: number;
  end: number;
  segment?: Segment;
}

interface Found extends Placed {
  segment: Segment;
  /** Place among the drafted segments. */
  index: number;
}

/**
 * Finds the drafted segments again in a text that the agent has changed. A segment keeps its proof only when all its
 * words stand unchanged, in the drafted order, and nothing was typed into its sentence.
 */
export function placeSegments(segments: readonly Segment[], text: string): Placed[] {
  const found = find(segments, text).filter((one, at, all) =>
    untouched(one, all[at - 1], all[at + 1], segments, text),
  );
  const placed: Placed[] = [];
  let at = 0;
  for (const { start, end, segment } of found) {
    if (start > at) placed.push({ start: at, end: start });
    placed.push({ start, end, segment });
    at = end;
  }
  if (at < text.length) placed.push({ start: at, end: text.length });
  return placed;
}

function find(segments: readonly Segment[], text: string): Found[] {
  const found: Found[] = [];
  let at = 0;
  segments.forEach((segment, index) => {
    const words = segment.text.trim();
    const start = words === '' ? -1 : text.indexOf(words, at);
    if (start < 0) return;
    at = start + words.length;
    found.push({ start, end: at, segment, index });
  });
  return found;
}

/** "We never said that refunds are free." must not keep the proof of its second half. */
function untouched(
  one: Found,
  before: Found | undefined,
  after: Found | undefined,
  segments: readonly Segment[],
  text: string,
): boolean {
  const lead = text.slice(before?.end ?? 0, one.start);
  const tail = text.slice(one.end, after?.start ?? text.length);
  const drafted = segments[one.index - 1];
  const followed = segments[one.index + 1];
  const leadWhole =
    lead.trim() === ''
      ? before?.index === one.index - 1 || !drafted || endsSentence(drafted.text) || lead.includes('\n')
      : endsSentence(lead);
  const tailWhole =
    tail.trim() === ''
      ? after?.index === one.index + 1 || !followed || endsSentence(one.segment.text)
      : endsSentence(one.segment.text)
        ? /^\s/.test(tail)
        : /^[ \t]*\n/.test(tail);
  return leadWhole && tailWhole;
}

const endsSentence = (text: string) => /[.!?:…][)"”»']?[ \t]*$|\n[ \t]*$/.test(text);
