import type { Fact } from '../../signals/brief';

/** Kinds that are one thing with many shapes: an order number may be read as tracking in another sentence. */
const idKinds = new Set<Fact['kind']>(['order', 'tracking']);

const bare = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
/** Without a word beside it, an order number is only a number. */
const longNumber = /^\d{4,}$/;
const fullDate = /^\d{4}-(\d{2}-\d{2})$/;
const range = /^\d+(?:\.\d+)?-(\d+(?:\.\d+)?) (.+)$/;

/** Under which keys a stated fact is found: its own value, and what follows from it with certainty. */
export function statedKeys(fact: Fact): string[] {
  if (idKinds.has(fact.kind)) return [`id|${bare(fact.value)}`];
  const own = `${fact.kind}|${fact.value}`;
  if (fact.kind === 'number' && longNumber.test(fact.value)) return [own, `id|${fact.value}`];
  if (fact.kind === 'date') {
    const rest = fullDate.exec(fact.value)?.[1];
    if (rest) return [own, `date|of:${rest}`];
    const ends = fact.value.includes('/') ? fact.value.split('/') : [];
    return [own, ...ends.map((end) => `date|${end}`)];
  }
  if (fact.kind === 'duration') {
    // "3 to 5 business days" covers "up to 5 business days".
    const high = range.exec(fact.value);
    return high ? [own, `duration|${high[1]} ${high[2]}`] : [own];
  }
  return [own];
}

/** Keys under which a draft's fact may be found. A date without a year matches any year's, and the other way round. */
export function wantedKeys(fact: Fact): string[] {
  if (idKinds.has(fact.kind)) return [`id|${bare(fact.value)}`];
  const own = `${fact.kind}|${fact.value}`;
  if (fact.kind === 'number' && longNumber.test(fact.value)) return [own, `id|${fact.value}`];
  if (fact.kind !== 'date') return [own];
  const rest = fullDate.exec(fact.value)?.[1];
  if (rest) return [own, `date|--${rest}`];
  return fact.value.startsWith('--') && !fact.value.includes('/')
    ? [own, `date|of:${fact.value.slice(2)}`]
    : [own];
}
