/** A brand's colour as the sidebar may use it: kept when it can be read, moved towards the text colour until it can. */

type Rgb = readonly [number, number, number];

/** Red, green and blue of `#rrggbb`, 0 to 255. */
function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const hexOf = (rgb: Rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const s = part / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(rgbOf(a)), luminance(rgbOf(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** 4.5:1 for text (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;

export interface Accent {
  accent: string;
  /** Text on a ground of `accent`. */
  onAccent: string;
}

/** @param ground the colour behind it, `#rrggbb` */
export function accentOn(colour: string, ground: string): Accent {
  const target: Rgb = luminance(rgbOf(ground)) > 0.4 ? [0, 0, 0] : [255, 255, 255];
  const from = rgbOf(colour);
  let accent = colour.toLowerCase();
  for (let step = 1; step <= 20 && contrast(accent, ground) < ENOUGH; step += 1) {
    const share = step / 20;
    const mixed: Rgb = [
      from[0] + (target[0] - from[0]) * share,
      from[1] + (target[1] - from[1]) * share,
      from[2] + (target[2] - from[2]) * share,
    ];
    accent = hexOf(mixed);
  }
  return {
    accent,
    onAccent: contrast(accent, '#ffffff') >= contrast(accent, '#0d1720') ? '#ffffff' : '#0d1720',
  };
}
