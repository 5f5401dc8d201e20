import type { Brand } from '../../../packs/schema';
import { type FindContext, fact } from '../finder';

/** An identifier without the marks that people leave out: `#LS10234` and `ls10234` are one. */
export function normalId(raw: string): string {
  return raw.replace(/[#\s\u00a0]/g, '').toUpperCase();
}

/** A repeated group that repeats inside could take time without end; no order number needs one. */
const nested = /[*+}]\)[*+{]/;
const compiled = new WeakMap<Brand, RegExp | null>();

function patternOf(brand: Brand): RegExp | null {
  const known = compiled.get(brand);
  if (known !== undefined) return known;
  const sources = [...brand.formats.orderIds, ...brand.formats.rmaIds].flatMap(sourceOf);
  const made =
    sources.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
      : null;
  compiled.set(brand, made);
  return made;
}

/** One format as an expression without anchors; nothing for one that could take time without end, or is none. */
function sourceOf(source: string): string[] {
  if (source.length > 80 || nested.test(source) || !isPattern(source)) return [];
  // People often drop the number sign.
  return [source.startsWith('#') ? `#?${source.slice(1)}` : `#?${source}`];
}

/** What an identifier that was read as an order's is, by the brand's formats: an order, a return, or a serial or other number. */
export function idKind(text: string, { formats }: Brand): 'order' | 'return' | 'number' {
  const is = (sources: readonly string[]) =>
    sources.flatMap(sourceOf).some((source) => new RegExp(`^(?:${source})$`, 'iu').test(text));
  if (is(formats.orderIds)) return 'order';
  return is(formats.rmaIds) ? 'return' : 'number';
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source.length > 0;
  } catch {
    return false;
  }
}

/** Order and return numbers in the brand's own formats. */
export function findOrders(context: FindContext) {
  const pattern = context.brand ? patternOf(context.brand) : null;
  if (!pattern) return [];
  return [...context.text.matchAll(pattern)].map((match) =>
    fact(context, 'order', normalId(match[0]), match.index, match.index + match[0].length),
  );
}
