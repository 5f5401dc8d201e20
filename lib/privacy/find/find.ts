import type { Known, Span } from '../kinds';
import { blanked, viewOf } from '../view';
import { stages } from './finders';
import { ReadTexts } from './read-texts';

/** UTF-16 units of a piece; longer texts are read in pieces that overlap, so that no pattern sees too much at once. */
export const textLimit = 131_072;

/**
 * Everything personal in a text, first to last, never overlapping.
 * @throws {RangeError} for a text over {@link textLimit}: an unread rest must not leave
 */
export function findPersonal(raw: string, known: Known): readonly Span[] {
  if (raw.length > textLimit) throw new RangeError(`text of ${raw.length} units, at most ${textLimit}`);
  return read.spansOf(raw, known, search);
}

const read = new ReadTexts();

function search(raw: string, known: Known): Span[] {
  const view = viewOf(raw);
  let text = view.text;
  const all: Span[] = [];
  for (const stage of stages) {
    const whole = stage.flatMap((find) => find(text, known)).map((span) => trimmed(span, text));
    const found = disjoint(whole);
    all.push(...found);
    text = blanked(text, found);
  }
  // One sign of the source may be several of the view, and two finds may share it.
  return disjoint(all.map(({ start, end, kind }) => ({ ...view.source(start, end), kind })));
}

/** Without the blanks that a pattern took along. */
function trimmed({ start, end, kind }: Span, text: string): Span {
  const hit = text.slice(start, end);
  return {
    start: start + hit.length - hit.trimStart().length,
    end: end - (hit.length - hit.trimEnd().length),
    kind,
  };
}

/** Of finds that overlap, one span over both, of the longer one's kind. */
function disjoint(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const span of [...spans]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = made.at(-1);
    if (!last || span.start >= last.end) {
      made.push({ ...span });
      continue;
    }
    if (span.end - span.start > last.end - last.start) last.kind = span.kind;
    last.end = Math.max(last.end, span.end);
  }
  return made;
}
