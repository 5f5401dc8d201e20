/**
 * The text as it is searched: full-width and other digits as ASCII, hidden characters gone, one kind of space and dash.
 * People hide numbers from filters without meaning to, by copying them from a PDF or a phone. Places in it lead back.
 */
export interface View {
  text: string;
  /** Places in the source for places in the view. */
  source(start: number, end: number): { start: number; end: number };
}

/** Nothing to change: printable ASCII, line ends and Latin letters. */
const plain = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2018-\u201d\u20ac]*$/;
const hidden = /^(?:\p{Cf}|\p{Cc}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5)$/u;
/** First digits of scripts whose digits lie together. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
];

export function viewOf(raw: string): View {
  if (plain.test(raw)) return { text: raw, source: (start, end) => ({ start, end }) };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of raw) {
    const shown = shownAs(sign);
    for (let unit = 0; unit < shown.length; unit += 1) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    text += shown;
    at += sign.length;
  }
  return {
    text,
    source: (start, end) => ({ start: starts[start] ?? raw.length, end: ends[end - 1] ?? start }),
  };
}

function shownAs(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x7f) return sign === '\t' || sign === '\r' ? ' ' : code < 0x20 && sign !== '\n' ? '' : sign;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (/\p{Zs}/u.test(sign)) return ' ';
  if (/\p{Pd}|\u2212/u.test(sign)) return '-';
  if (hidden.test(sign)) return '';
  if (code < 0x250) return sign;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? sign.normalize('NFKC') : String(code - zero);
}

/** Stands where something was found already, so that nothing else is found across it. */
export const blank = '\u0000';

export function blanked(text: string, spans: readonly { start: number; end: number }[]): string {
  let made = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    made += text.slice(from, Math.max(from, start)) + blank.repeat(end - Math.max(from, start));
    from = end;
  }
  return made + text.slice(from);
}
