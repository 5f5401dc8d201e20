import { finding, type Rule } from '../rule';

/**
 * Characters that nobody sees: zero-width, bidirectional controls, tags, soft hyphens. A joiner between emoji or Indic
 * letters is ordinary writing.
 */
const invisible =
  /(?:[\u00ad\u061c\u115f\u1160\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\u202a-\u202e\u2066-\u2069\u200e\u200f\u{e0000}-\u{e007f}]|\u034f|\u17b4|\u17b5)+/gu;
const joiners =
  /(?<!\p{Extended_Pictographic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Arabic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])(?:\u200c|\u200d)+/gu;
/** Letters of another alphabet inside a Latin word, and digits that only look like digits. */
const mixed =
  /(?=[\p{L}]{0,40}[\p{Script=Cyrillic}\p{Script=Greek}])(?=[\p{L}]{0,40}\p{Script=Latin})\p{L}{2,41}/gu;
const wide = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]+|(?![0-9])\p{Nd}+/gu;

export const hiddenCharacters: Rule = (input) => [
  ...[...input.text.matchAll(invisible), ...input.text.matchAll(joiners)].map((match) =>
    finding(
      input,
      'text.hidden',
      'block',
      { start: match.index, end: match.index + match[0].length },
      { fix: '' },
    ),
  ),
  ...[...input.text.matchAll(mixed), ...input.text.matchAll(wide)].map((match) => {
    const plain = match[0].normalize('NFKC');
    return finding(
      input,
      'text.lookalike',
      'block',
      { start: match.index, end: match.index + match[0].length },
      plain === match[0] ? {} : { fix: plain },
    );
  }),
];
