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
