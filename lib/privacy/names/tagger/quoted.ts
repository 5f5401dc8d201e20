import { isWord, Shape, type Token } from '../../chain/words';
import { isThing } from './hints';

const opening = new Set('"“„«‚‘');
const closing = new Set('"“”»’\'');
/** Words of a quotation that may be a name or a product; longer ones are sentences. */
const mostQuoted = 5;

/** Of each token in a short quotation, the word before it and whether that is for sale; 0 of all others. */
export function quotedIn(tokens: readonly Token[]): Int32Array {
  const found = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.shape !== Shape.sign || !opening.has(token.form)) continue;
    let end = at + 1;
    while (end < at + 2 + mostQuoted && end < tokens.length && !closing.has(tokens[end]?.form ?? ''))
      end += 1;
    if (end === at + 1 || !closing.has(tokens[end]?.form ?? '')) continue;
    const before = tokens[at - 1];
    found.fill(
      before && isWord(before) ? (before.hash & ~1) | (isThing(before.form) ? 1 : 0) | 2 : 2,
      at + 1,
      end,
    );
    at = end;
  }
  return found;
}
