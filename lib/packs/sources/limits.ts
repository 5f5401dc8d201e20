import { type Place, SourceRefused } from './problem';

/** Files come from outside: each limit holds before the step that it guards. */
export const limits = {
  /** Bytes of a file as it is chosen. */
  packed: 20_000_000,
  /** Bytes of what it unpacks to, all parts together. */
  unpacked: 100_000_000,
  /** Unpacked to packed. A document packs 10 to 1, a bomb 1,000 to 1. */
  ratio: 100,
  /** Macros, articles or rows of one file. */
  records: 20_000,
  /** Levels of lists and groups in JSON. */
  depth: 16,
  /** UTF-16 units of one text. */
  text: 256_000,
  pages: 2_000,
  /** UTF-16 units of a page's markup, which is longer than its words by far. */
  markup: 5_000_000,
} as const;

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** @throws {SourceRefused} `packed` */
export function checkPacked(bytes: number): void {
  if (bytes > limits.packed) throw new SourceRefused('packed', { most: limits.packed / 1_000_000 });
}

/** @throws {SourceRefused} `many` */
export function checkCount(count: number): void {
  if (count > limits.records) throw new SourceRefused('many', { count, most: limits.records });
}

/** @throws {SourceRefused} `long` */
export function checkText(text: string, place: Place): void {
  if (text.length > limits.text) throw new SourceRefused('long', { most: limits.text / 1_000 }, place);
}

/**
 * JSON from outside. Its depth is counted before it is parsed, and the names and texts in it are looked at after.
 * @throws {SourceRefused} `deep`, `not-json`, `forbidden-name`, `long`
 */
export function readJson(text: string): unknown {
  if (depthOf(text) > limits.depth) throw new SourceRefused('deep', { most: limits.depth });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SourceRefused('not-json', {
      detail: error instanceof Error ? error.message.slice(0, 200) : '',
    });
  }
  guard(value, 'file');
  return value;
}

/** Deepest level of brackets outside texts; stops counting when it is too deep. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length && deepest <= limits.depth; i += 1) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 92) i += 1;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return deepest;
}

/** The depth is known to be small by now. */
function guard(value: unknown, where: string): void {
  if (typeof value === 'string') checkText(value, { of: 'part', at: where });
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (forbidden.has(key))
      throw new SourceRefused('forbidden-name', { name: key }, { of: 'part', at: where });
    guard(inner, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`);
  }
}

/** A field of something unchecked; own fields only. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** A text of something unchecked; numbers become texts, everything else the empty one. */
export function textOf(value: unknown, name: string): string {
  const found = field(value, name);
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
}
