import { type JsonObject, NotJson, readJson, type Spelling } from './json';
import { isObject } from './shapes';

export interface Line {
  number: number;
  start: number;
  end: number;
  /** Null when the line is no JSON object; `faults` then says why. */
  value: JsonObject | null;
  faults: Spelling[];
  unreadable: string | null;
}

/** Lines end with one newline each; a last line without it is said to be cut. */
export function* linesOf(bytes: Uint8Array): Generator<Line> {
  // Not silently mended: a byte that is not UTF-8, and a mark at the start.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let start = 0;
  for (let number = 1; start < bytes.length; number += 1) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found;
    const line = read(decoder, bytes, { number, start, end });
    if (found < 0)
      line.faults.push({ class: 'not-canonical', column: end - start, detail: 'the last line does not end' });
    yield line;
    start = end + 1;
  }
}

function read(decoder: TextDecoder, bytes: Uint8Array, at: Pick<Line, 'number' | 'start' | 'end'>): Line {
  const no = (unreadable: string): Line => ({ ...at, value: null, faults: [], unreadable });
  if (at.start === at.end) return no('the line is empty');
  let text: string;
  try {
    text = decoder.decode(bytes.subarray(at.start, at.end));
  } catch {
    return no('not UTF-8');
  }
  try {
    const { value, faults } = readJson(text);
    return isObject(value) ? { ...at, value, faults, unreadable: null } : no('not a JSON object');
  } catch (error) {
    if (error instanceof NotJson) return no(`not JSON at column ${error.column}: ${error.message}`);
    throw error;
  }
}
