/**
 * A strict JSON reader that sees how a text is spelt, which `JSON.parse` forgets: keys given twice, their order, white
 * space, escapes, number spelling. Sources: RFC 8259 (grammar), RFC 8785 (canonical form).
 */

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export type SpellingClass = 'duplicate-key' | 'not-canonical' | 'unicode-twin' | 'number-range';
export interface Spelling {
  class: SpellingClass;
  /** 1-based, in UTF-16 units. */
  column: number;
  detail: string;
}

export class NotJson extends Error {
  constructor(
    readonly column: number,
    detail: string,
  ) {
    super(detail);
  }
}

const maxDepth = 32;
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const shortEscapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Of a key given twice the last value is kept, as most readers do. @throws NotJson */
export function readJson(text: string): { value: Json; faults: Spelling[] } {
  const reader = new Reader(text);
  return { value: reader.whole(), faults: reader.faults };
}

/** RFC 8785. Own keys only, sorted by UTF-16 units; numbers as ECMAScript writes them. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join(',')}}`;
  }
  return typeof value === 'number' ? String(value === 0 ? 0 : value) : JSON.stringify(value);
}

/** A value to be named in a sentence or used as a name: a text as it is, anything else as canonical JSON. */
export function plain(value: Json | undefined): string {
  return typeof value === 'string' ? value : canonical(value ?? null);
}

class Reader {
  readonly faults: Spelling[] = [];
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  whole(): Json {
    const value = this.value();
    this.blank();
    if (this.at < this.text.length) throw this.not('something follows the end');
    return value;
  }

  private value(): Json {
    this.blank();
    const code = this.text.charCodeAt(this.at);
    if (code === 0x22) return this.string();
    if (code === 0x7b) return this.nested(() => this.object());
    if (code === 0x5b) return this.nested(() => this.array());
    if (code === 0x2d || (code >= 0x30 && code <= 0x39)) return this.number();
    for (const [word, value] of words) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    throw this.not('not a JSON value');
  }

  private nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > maxDepth) throw this.not(`nested deeper than ${maxDepth}`);
    const value = read();
    this.depth -= 1;
    return value;
  }

  private object(): JsonObject {
    const object: JsonObject = {};
    let last: string | null = null;
    this.at += 1;
    this.blank();
    if (this.take(0x7d)) return object;
    for (;;) {
      this.blank();
      const column = this.at;
      if (this.text.charCodeAt(column) !== 0x22) throw this.not('a key is missing');
      const key = this.string();
      if (last !== null && key <= last) {
        if (Object.hasOwn(object, key)) this.fault('duplicate-key', column, `the key "${key}" stands twice`);
        else this.fault('not-canonical', column, `the key "${key}" is not in its order`);
      }
      last = key;
      this.blank();
      if (!this.take(0x3a)) throw this.not('a colon is missing');
      if (key === '__proto__') define(object, key, this.value());
      else object[key] = this.value();
      this.blank();
      if (this.take(0x7d)) return object;
      if (!this.take(0x2c)) throw this.not('a comma or a brace is missing');
    }
  }

  private array(): Json[] {
    const array: Json[] = [];
    this.at += 1;
    this.blank();
    if (this.take(0x5d)) return array;
    for (;;) {
      array.push(this.value());
      this.blank();
      if (this.take(0x5d)) return array;
      if (!this.take(0x2c)) throw this.not('a comma or a bracket is missing');
    }
  }

  private number(): number {
    numberForm.lastIndex = this.at;
    const token = numberForm.exec(this.text)?.[0];
    if (token === undefined) throw this.not('not a number');
    const value = Number(token);
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      this.fault('number-range', this.at, `${token.slice(0, 40)} cannot be held exactly`);
    } else if (String(value) !== token) {
      this.fault('not-canonical', this.at, `${token.slice(0, 40)} is not how this number is written`);
    }
    this.at += token.length;
    return value;
  }

  private string(): string {
    const start = this.at;
    let ascii = true;
    let end = start + 1;
    for (; ; end += 1) {
      const code = this.text.charCodeAt(end);
      if (code === 0x22) break;
      if (code === 0x5c) return this.escaped(start);
      if (!(code >= 0x20)) throw this.not('a text is not closed, or holds a control character');
      if (code > 0x7e) ascii = false;
    }
    this.at = end + 1;
    const value = this.text.slice(start + 1, end);
    if (!ascii) this.letters(value, start);
    return value;
  }

  private escaped(start: number): string {
    let value = '';
    this.at = start + 1;
    for (;;) {
      const sign = this.text[this.at];
      if (sign === undefined || sign < ' ')
        throw this.not('a text is not closed, or holds a control character');
      this.at += 1;
      if (sign === '"') break;
      value += sign === '\\' ? this.escape() : sign;
    }
    // ECMAScript's own quoting is what RFC 8785 asks for.
    if (JSON.stringify(value) !== this.text.slice(start, this.at)) {
      this.fault('not-canonical', start, 'a sign is escaped that needs none, or in another way');
    }
    this.letters(value, start);
    return value;
  }

  private escape(): string {
    const sign = this.text[this.at] ?? '';
    this.at += 1;
    const short = shortEscapes[sign];
    if (short !== undefined) return short;
    const hex = this.text.slice(this.at, this.at + 4);
    if (sign !== 'u' || !/^[0-9a-fA-F]{4}$/.test(hex)) throw this.not('an escape that JSON does not have');
    this.at += 4;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private letters(value: string, start: number): void {
    if (/[\uD800-\uDFFF]/u.test(value)) this.fault('not-canonical', start, 'half of a surrogate pair');
    if (value.normalize('NFC') !== value) {
      this.fault(
        'unicode-twin',
        start,
        `"${value.slice(0, 40)}" is written with other signs than it looks (not NFC)`,
      );
    }
  }

  private blank(): void {
    const start = this.at;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x09 && code !== 0x0d && code !== 0x0a) break;
      this.at += 1;
    }
    if (this.at > start) this.fault('not-canonical', start, 'white space between the parts');
  }

  private take(code: number): boolean {
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at += 1;
    return true;
  }

  private fault(kind: SpellingClass, at: number, detail: string): void {
    this.faults.push({ class: kind, column: at + 1, detail });
  }

  private not(detail: string): NotJson {
    return new NotJson(this.at + 1, detail);
  }
}

/** A key like any other, and not the object's prototype. */
function define(object: JsonObject, key: string, value: Json): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

const words: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
