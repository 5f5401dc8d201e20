import canonicalize from 'canonicalize';

/**
 * The one form of a record: RFC 8785, with every text in Unicode's form C and no number that another reader could read
 * otherwise.
 */

/**
 * As it may be written: texts in NFC, a half of a surrogate pair replaced, fields without a value left out.
 * @throws {RangeError} for a number that JSON cannot carry, or an integer beyond 2^53 - 1
 */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC');
  if (typeof value === 'number') {
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    if (!exact) throw new RangeError(`a record cannot hold the number ${value}`);
    return value;
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => [plain(name), plain(inner)]),
  );
}

/** @param value already plain */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? '';
