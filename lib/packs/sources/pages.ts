import { checkCount, field } from './limits';

/** Entries of an API's answer under a name, of several answers one after the other, or of the bare list. */
export function entriesUnder(value: unknown, name: string): unknown[] {
  const own = field(value, name);
  const entries = Array.isArray(own)
    ? own
    : Array.isArray(value)
      ? value.flatMap((page: unknown) => {
          const list = field(page, name);
          return Array.isArray(list) ? list : [page];
        })
      : [];
  checkCount(entries.length);
  return entries;
}
