/** What mail styles do to the eye. Only what hides text matters; everything else is left alone. */

export type Declarations = ReadonlyMap<string, string>;

/** `a:b; c:d` as a map, lower case, without `!important`. */
export function declarationsOf(style: string): Declarations {
  const found = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part.slice(colon + 1).replace('!important', '');
    found.set(part.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return found;
}

/** A style sheet can be as long as the mail; past this nothing of it is believed or needed. */
const maxRules = 2000;

/**
 * Rules of a style sheet by plain selector: `p`, `.note`, `#top`. Rules inside `@media` are left out, for they
 * are about small screens and print; so are selectors with parents or states.
 */
export function rulesOf(sheet: string): Map<string, Declarations> {
  const rules = new Map<string, Declarations>();
  let depth = 0;
  let selector = '';
  let start = 0;
  for (let at = 0; at < sheet.length && rules.size < maxRules; at += 1) {
    const sign = sheet[at];
    if (sign === '{') {
      if (depth === 0) {
        selector = sheet.slice(start, at).trim();
        start = at + 1;
      }
      depth += 1;
    } else if (sign === '}') {
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (!selector.startsWith('@')) addRule(rules, selector, sheet.slice(start, at));
      start = at + 1;
    } else if (sign === ';' && depth === 0) {
      start = at + 1;
    }
  }
  return rules;
}

function addRule(rules: Map<string, Declarations>, selectors: string, body: string): void {
  const declarations = declarationsOf(body);
  for (const selector of selectors.slice(0, 2000).split(',')) {
    const plain = /^(?:[a-z][a-z0-9]*)?([.#][\w-]+)$|^([a-z][a-z0-9]*)$/i.exec(selector.trim());
    const key = plain?.[1] ?? plain?.[2]?.toLowerCase();
    if (key) rules.set(key, new Map([...(rules.get(key) ?? []), ...declarations]));
  }
}

export type Colour = readonly [red: number, green: number, blue: number] | 'unseen' | 'unknown';

const named: Record<string, Colour> = {
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  ghostwhite: [248, 248, 255],
  whitesmoke: [245, 245, 245],
  black: [0, 0, 0],
  transparent: 'unseen',
};

/** A CSS or HTML colour; `unknown` for anything but hex, rgb() and the names that hide text. */
export function colourOf(value: string): Colour {
  const word = value.trim().toLowerCase();
  const name = named[word];
  if (name) return name;
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(word)?.[1];
  if (hex) {
    const wide = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    if (wide.length === 8 && wide.endsWith('00')) return 'unseen';
    return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16)) as [number, number, number];
  }
  const parts = /^rgba?\(([\d.,%/ ]{1,40})\)$/
    .exec(word)?.[1]
    ?.split(/[ ,/]+/)
    .map(Number.parseFloat);
  if (!parts || parts.length < 3) return 'unknown';
  if (parts[3] === 0) return 'unseen';
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
}

const white = [255, 255, 255] as const;

/** True when writing in this colour cannot be told from the paper. Unknown paper counts as readable. */
export function invisible(ink: Colour | undefined, paper: Colour | undefined): boolean {
  if (ink === undefined || ink === 'unknown') return false;
  if (ink === 'unseen') return true;
  const under = paper === undefined || paper === 'unseen' ? white : paper;
  if (under === 'unknown') return false;
  return Math.abs(ink[0] - under[0]) + Math.abs(ink[1] - under[1]) + Math.abs(ink[2] - under[2]) <= 24;
}

const px = (value: string | undefined) => Number.parseFloat(value ?? '');
const isZero = (value: string | undefined) => value !== undefined && /^0+(\.0+)?[a-z%]*$/.test(value);

/** True when the element and everything inside it is off the eye whatever the children say. */
export function takesAway(style: Declarations): boolean {
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return true;
  if (/^(hidden|collapse)$/.test(style.get('visibility') ?? '')) return true;
  if (px(style.get('opacity')) <= 0.05) return true;
  const clipped = /hidden|clip/.test(style.get('overflow') ?? '');
  if (clipped && ['height', 'max-height', 'width', 'max-width'].some((name) => isZero(style.get(name))))
    return true;
  if (/^(absolute|fixed)$/.test(style.get('position') ?? '')) {
    if (['left', 'top', 'right', 'bottom'].some((name) => px(style.get(name)) <= -500)) return true;
    if (
      /^rect\((0|1px)[ ,]+(0|1px)[ ,]+(0|1px)[ ,]+(0|1px)\)/.test(
        style.get('clip')?.replace(/0px/g, '0') ?? '',
      )
    )
      return true;
  }
  if (px(style.get('text-indent')) <= -500) return true;
  return (
    /^(inset\((50|100)%\)|circle\(0\))/.test(style.get('clip-path') ?? '') ||
    /^scale\(0\)/.test(style.get('transform') ?? '')
  );
}

/** Whether a font size can be read: false up to 2 px, undefined when the element says nothing. */
export function readableSize(style: Declarations): boolean | undefined {
  const size =
    style.get('font-size') ?? /(?:^| )(\d[\d.]*(?:px|pt|em|%)?)(?:\/| |$)/.exec(style.get('font') ?? '')?.[1];
  if (size === undefined) return undefined;
  const value = px(size);
  if (Number.isNaN(value)) return true;
  if (value === 0) return false;
  return (
    !(/px|pt/.test(size) && value <= 2) &&
    !(/em/.test(size) && value < 0.15) &&
    !(/%/.test(size) && value < 15)
  );
}
