import { type FindContext, fact } from '../finder';

const withScheme = /(?:https?:\/\/|www\.)[^\s<>"'`{}|\\^[\]]{1,2000}/gi;
const bare =
  /(?<![\p{L}\p{N}@./_-])(?:[\p{L}\p{N}-]{1,63}\.){1,5}(\p{L}{2,18})(?::\d{1,5})?([/?][^\s<>"'`{}|\\^[\]]{0,2000})?/gu;

/** Endings that are taken for a domain without `https://` or a path; words such as `it` or `me` are not among them. */
const endings = new Set(
  'com net org info biz shop store online site app dev io co eu uk de fr es nl pt ie at ch us ca au mx br pl example test invalid ly gl cc ru cn xyz top link click'.split(
    ' ',
  ),
);

/** Punctuation that ends the sentence rather than the link. */
function trimmed(raw: string): string {
  let end = raw.length;
  for (;;) {
    const last = raw[end - 1];
    if (last === undefined) return '';
    if (/[.,;:!?*_~»”’]/.test(last)) end -= 1;
    else if (last === ')' && !raw.slice(0, end).includes('(')) end -= 1;
    else return raw.slice(0, end);
  }
}

/** The link as a browser would open it, host in punycode; null when it is none. */
export function normalUrl(raw: string): string | null {
  const full = /^https?:\/\//i.test(raw) ? raw : `https://${raw}`;
  if (!URL.canParse(full)) return null;
  return new URL(full).href;
}

export function findUrls(context: FindContext) {
  const found = [];
  for (const match of context.text.matchAll(withScheme)) {
    const raw = trimmed(match[0]);
    const value = normalUrl(raw);
    if (value && raw.includes('.'))
      found.push(fact(context, 'url', value, match.index, match.index + raw.length));
  }
  for (const match of context.text.matchAll(bare)) {
    const raw = trimmed(match[0]);
    const after = context.text[match.index + raw.length];
    if (after === '@') continue;
    const named = endings.has((match[1] ?? '').toLowerCase());
    if (!named && !(match[2]?.startsWith('/') && match[2].length > 2)) continue;
    // "items.Please" is a missing space, not a domain.
    if (!match[2] && /\.\p{Lu}\p{Ll}/u.test(raw)) continue;
    const value = normalUrl(raw);
    if (value) found.push(fact(context, 'url', value, match.index, match.index + raw.length));
  }
  return found;
}
