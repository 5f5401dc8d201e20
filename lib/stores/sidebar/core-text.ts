import type { Draft } from '@/lib/engines/contract';

/**
 * The part of a reply that edits are measured on: without greeting and sign-off, which come from the brand's voice and
 * which helpdesks and agents change for their own reasons.
 */
export function coreOfDraft(draft: Draft): string {
  return draft.segments
    .filter((segment) => !isFrame(segment))
    .map((segment) => segment.text)
    .join('')
    .trim();
}

const isFrame = (segment: Draft['segments'][number]) =>
  segment.sources.length > 0 && segment.sources.every((source) => source.kind === 'voice');

/** Words that a line may have and still be a greeting. */
const GREETING_WORDS = 6;

/** The same part of what was sent. Only what looks like the draft's own greeting and sign-off is taken off. */
export function coreOfSent(sent: string, draft: Draft): string {
  const [first] = draft.segments;
  const last = draft.segments.at(-1);
  let text = sent.replace(/\r\n?/g, '\n').trim();
  if (first && isFrame(first)) {
    const line = text.split('\n', 1)[0] ?? '';
    const short = line.split(/\s+/).length <= GREETING_WORDS;
    if (line === first.text.trim() || (short && firstWord(line) === firstWord(first.text)))
      text = text.slice(line.length).trim();
  }
  if (last && last !== first && isFrame(last)) {
    const opening = last.text.trim().split('\n', 1)[0]?.trim() ?? '';
    const at = opening === '' ? -1 : text.lastIndexOf(opening);
    if (at >= 0 && (at === 0 || text[at - 1] === '\n')) {
      const added = beyondSignOff(text.slice(at), last.text);
      text = [text.slice(0, at).trim(), ...added].join('\n').trim();
    }
  }
  return text;
}

/** What stands behind or inside the closing that the brand did not write: a postscript is part of the reply. */
function beyondSignOff(closing: string, own: string): string[] {
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const expected = lines(own);
  // Behind "-- " stands the signature of the mail account (RFC 3676, 4.3).
  const written = lines(closing);
  const signature = written.indexOf('--');
  return written.slice(0, signature < 0 ? undefined : signature).flatMap((line, i) => {
    const wanted = expected[i];
    if (wanted === undefined) return [line];
    if (line.startsWith(wanted)) return line.length > wanted.length ? [line.slice(wanted.length).trim()] : [];
    return line.split(/\s+/).length <= GREETING_WORDS ? [] : [line];
  });
}

const firstWord = (text: string) => /[\p{L}\p{M}]+/u.exec(text)?.[0]?.toLowerCase();
