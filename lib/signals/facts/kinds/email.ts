import { type FindContext, fact } from '../finder';

const localPart = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const domainPart = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy;

/** Walks from `@` to `@`, so that a long text without one costs nothing. */
export function findEmails(context: FindContext) {
  const { text } = context;
  const found = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = localPart.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^['.]+/, '');
    if (!local) continue;
    domainPart.lastIndex = at + 1;
    const domain = domainPart.exec(text)?.[0];
    if (!domain) continue;
    const start = at - local.length;
    const end = at + 1 + domain.length;
    found.push(fact(context, 'email', text.slice(start, end).toLowerCase(), start, end));
  }
  return found;
}
