import { finding, type Rule } from '../rule';

/** What a template or a hasty hand leaves behind. */
const marks: readonly RegExp[] = [
  /\{\{[^{}\n]{0,80}\}\}/g,
  /(?<!\{)\{[a-z][\w .-]{0,40}\}(?!\})/gi,
  /\[(?!(?:sic|ok)\])[\p{L}][\p{L}\p{N} ,.'’_/-]{0,40}\](?!\()/giu,
  /<(?=[A-Za-z])[\p{L} _-]{2,40}>/gu,
  /(?<![\p{L}\p{N}])X{3,10}(?![\p{L}\p{N}])/gu,
  /_{3,40}/g,
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|FIXME|lorem ipsum)(?![\p{L}\p{N}])/gu,
  /\$\{[^{}\n]{0,60}\}|%[a-z_]{2,30}%/gi,
];

/** A name in brackets or a `{{placeholder}}` must not reach a customer. */
export const placeholders: Rule = (input) =>
  marks.flatMap((pattern) =>
    [...input.text.matchAll(pattern)].map((match) =>
      finding(input, 'placeholder.unfilled', 'block', {
        start: match.index,
        end: match.index + match[0].length,
      }),
    ),
  );
