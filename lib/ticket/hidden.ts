import type { MessageWarning } from './ticket';

/**
 * Characters that a reader cannot see. They carry instructions to machines or change what a line seems to say, so
 * they are taken out, except where writing needs them: joined emoji, keycaps, the flags of England, Scotland and
 * Wales, and the joiners of Arabic and Indic scripts.
 */

const hiddenClass =
  // C0 and C1 controls but tab and newline, soft hyphen, joiners, fillers, marks, invisible operators, annotations.
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f' +
  '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb' +
  // Lone surrogates, musical controls, tags and the second block of variation selectors.
  '\\ud800-\\udfff\\u{13430}-\\u{1343f}\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';
const hiddenCharacter = new RegExp(`[${hiddenClass}]`, 'gu');
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const pictograph = /\p{Extended_Pictographic}/u;
const joinedBefore = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const joiningScript =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
/** The three flags that Unicode recommends for interchange; any other run of tags is a hidden message. */
const flagTags = new Set(['gbeng', 'gbsct', 'gbwls'].map((region) => `${tags(region)}\u{e007f}`));
const flagTagsLength = 12;

function tags(word: string): string {
  return [...word].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');
}

/** The whole code point that starts at, or ends just before, an index of a string. */
const after = (text: string, at: number) => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};
const before = (text: string) => {
  const pair = text.slice(-2);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : text.slice(-1);
};

/** Line ends to `\n`, other spaces to plain ones. */
const plainSpaces = (text: string) =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ');

/**
 * The text without characters that cannot be seen, and which warnings that deserves. Linear in the length.
 * Giving the result back changes nothing and warns of nothing.
 */
export function showAll(raw: string): { text: string; warnings: MessageWarning[] } {
  const text = plainSpaces(raw);
  const warnings = new Set<MessageWarning>();
  const kept: string[] = [];
  let from = 0;
  let last = '';
  for (const match of text.matchAll(hiddenCharacter)) {
    const at = match.index;
    if (at < from) continue;
    if (at > from) {
      kept.push(text.slice(from, at));
      last = before(text.slice(Math.max(from, at - 2), at));
    }
    const stay = needed(text, at, match[0], last);
    if (stay > 0) {
      kept.push(text.slice(at, at + stay));
      last = match[0];
    } else {
      warnings.add(bidi.test(match[0]) ? 'bidi-controls' : 'hidden-characters');
    }
    from = at + (stay || match[0].length);
  }
  kept.push(text.slice(from));
  return { text: kept.join(''), warnings: [...warnings] };
}

/** How many code units from here on belong to something visible; 0 to take the character out. */
function needed(text: string, at: number, character: string, last: string): number {
  const next = after(text, at + character.length);
  if (character === '\u200d' && joinedBefore.test(last) && pictograph.test(next)) return 1;
  if (
    (character === '\u200d' || character === '\u200c') &&
    joiningScript.test(last) &&
    joiningScript.test(next)
  )
    return 1;
  if (character === '\ufe0f' && (pictograph.test(last) || (/[0-9#*]/.test(last) && next === '\u20e3')))
    return 1;
  if (character === '\ufe0e' && pictograph.test(last)) return 1;
  if (last === '\u{1f3f4}' && flagTags.has(text.slice(at, at + flagTagsLength))) return flagTagsLength;
  return 0;
}
