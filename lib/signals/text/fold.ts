/** A text made plain for matching, with the way back to the places in the original. */
export interface Folded {
  /** Lower case, letters without their marks, straight quotes, plain spaces. */
  text: string;
  /** Offset in the original of an offset in `text`; both in UTF-16 code units. */
  at(offset: number): number;
}

const plainAscii = /^[ -~\t\r\n]*$/;
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '.',
};
const known = new Map<string, string>(Object.entries(special));

/**
 * "Können Sie’s" becomes "konnen sie's". One pass; a plain ASCII text costs a `toLowerCase` only. Letters of other
 * scripts stay as they are.
 */
export function fold(text: string): Folded {
  if (plainAscii.test(text)) return { text: text.toLowerCase(), at: (offset) => offset };
  const parts: string[] = [];
  const back: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const plain = plainUnit(text[index] ?? '');
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++) back.push(index);
  }
  back.push(text.length);
  return { text: parts.join(''), at: (offset) => back[offset] ?? text.length };
}

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90 ? unit.toLowerCase() : unit;
  const found = known.get(unit);
  if (found !== undefined) return found;
  const made = decompose(unit, code);
  // Bounded by the number of code units there are.
  known.set(unit, made);
  return made;
}

function decompose(unit: string, code: number): string {
  // A mark that stands alone belongs to the letter before it.
  if (code >= 0x300 && code <= 0x36f) return '';
  const lower = unit.toLowerCase();
  const listed = special[lower];
  if (listed !== undefined) return listed;
  if (code > 0x24f && !(code >= 0x1e00 && code <= 0x1eff)) return lower.length === 1 ? lower : unit;
  return lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') || unit;
}
