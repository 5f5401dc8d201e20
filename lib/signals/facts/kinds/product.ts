import type { Brand } from '../../../packs/schema';
import { type FindContext, fact } from '../finder';

const compiled = new WeakMap<Brand, RegExp | null>();
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[ \\u00a0-]');

function patternOf(brand: Brand): RegExp | null {
  const known = compiled.get(brand);
  if (known !== undefined) return known;
  const names = brand.products.filter((name) => name.trim().length > 1).sort((a, b) => b.length - a.length);
  const made =
    names.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
      : null;
  compiled.set(brand, made);
  return made;
}

/** Product names from the brand's pack, in any case. */
export function findProducts(context: FindContext) {
  const pattern = context.brand ? patternOf(context.brand) : null;
  if (!pattern) return [];
  return [...context.text.matchAll(pattern)].map((match) =>
    fact(
      context,
      'product',
      match[0].replace(/[\u00a0-]/g, ' ').toLowerCase(),
      match.index,
      match.index + match[0].length,
    ),
  );
}
