import catalogue from './en.json';

export type Values = Record<string, string | number>;

const strings: Readonly<Record<string, string>> = catalogue;

/** True when the catalogue has a sentence for this key. */
export const has = (key: string): boolean => Object.hasOwn(strings, key);

/**
 * The sentence for a key with `{name}` filled in, once: values are never read as patterns. A key without a sentence is
 * shown as it is, and `tests/i18n` finds it.
 */
export function t(key: string, values: Values = {}): string {
  const sentence = has(key) ? (strings[key] ?? key) : key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
