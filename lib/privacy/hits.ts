import { type Begin, placesFor } from './starts';

/**
 * All places where a global expression holds. `matchAll` would copy the expression for each call, and the engine compiles the
 * copy anew whenever its cache has lost the original: for expressions of some kilobytes that is most of the time spent.
 * @param form with the flag g; must not be in use further up
 */
export function hits(text: string, form: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  form.lastIndex = 0;
  for (let hit = form.exec(text); hit; hit = form.exec(text)) {
    found.push(hit);
    if (hit[0] === '') form.lastIndex += 1;
  }
  return found;
}

/**
 * The same, tried at some places only.
 * @param form with the flag y @param places first to last; all at which it may hold, others do no harm
 */
export function hitsAt(text: string, form: RegExp, places: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    form.lastIndex = place;
    const hit = form.exec(text);
    if (!hit) continue;
    found.push(hit);
    from = Math.max(place + 1, place + hit[0].length);
  }
  return found;
}

/** A large expression with the flag y, and where it may begin. */
export interface Form {
  form: RegExp;
  begin: Begin;
}

export const hitsOf = (text: string, { form, begin }: Form): RegExpExecArray[] =>
  hitsAt(text, form, placesFor(text, begin));
