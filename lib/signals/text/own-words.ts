import { splitQuoted } from '../../ticket/quoted';
import { splitSignature } from '../../ticket/signature';
import type { Reading } from './reading';

/** A name that stands alone on a line, with titles and what comes behind a comma. */
const nameLine =
  /^(?:(?:mr|mrs|ms|dr|prof|avv|dott|dipl|ing|ir|drs|mw|dhr|med|herr|frau)\.? ){0,3}\p{Lu}[\p{L}'’.-]{0,25}(?: (?:\p{Lu}[\p{L}'’.-]{0,25}|van|von|de|der|den|la|le|di|da|dos|del)){1,4}(?:, [^.!?]{2,80})?$/iu;
const words = /\p{L}{2,}/gu;

/**
 * The reading without what the customer did not write for this ticket: forwarded and quoted mail, the signature with its
 * job titles, the mail server's small print. The places stay those of the whole text.
 */
export function ownWords(reading: Reading): Reading {
  const { text } = reading.message;
  const own = splitSignature(splitQuoted(text).text.trimEnd()).text;
  const length = text.startsWith(own) ? blockLength(own) : text.length;
  if (length >= text.length || length < 2) return reading;
  let end = reading.folded.text.length;
  if (reading.folded.text.length === text.length) end = length;
  else while (end > 0 && reading.folded.at(end - 1) >= length) end--;
  return {
    ...reading,
    folded: { text: reading.folded.text.slice(0, end), at: reading.folded.at },
    sentences: reading.sentences
      .filter((piece) => piece.start < end)
      .map((piece) => (piece.end <= end ? piece : { ...piece, end })),
  };
}

/** Where the last paragraph is a name with lines under it, the text before it; else the whole. */
function blockLength(text: string): number {
  const from = text.lastIndexOf('\n\n');
  const blank = from >= 0 ? from : text.search(/\n[ \t]{1,20}\n/);
  if (blank < 0) return text.length;
  const lines = text.slice(blank).trim().split('\n');
  const first = (lines[0] ?? '').trim();
  const capitals = first.match(/\p{Lu}/gu)?.length ?? 0;
  const named = first.length < 120 && capitals >= 2 && nameLine.test(first) && !/\d/.test(first);
  if (!named || lines.length > 8) return text.length;
  // Under a name stand titles and small print; a paragraph of sentences after a name is the letter itself.
  if ((first.match(words)?.length ?? 0) > 12) return text.length;
  return lines.length > 1 || first.includes(',') ? blank : text.length;
}
