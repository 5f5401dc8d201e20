import type { Call } from './call';
import { keyOf } from './call';

/** One request as it came, for tests to read. The key's value is nowhere in it, unless the caller leaked it. */
export interface Entry {
  id: number;
  method: string;
  /** With the query: a key in an address is a leak that a test must see. */
  path: string;
  headers: Readonly<Record<string, string>>;
  key: 'bearer' | 'other' | 'none';
  /** As JSON where it is JSON, else as it came; `null` for none. */
  body: unknown;
  /** The body byte for byte, for comparing with what the extension said would leave. */
  text: string;
  scenario: string;
  /** 0 while no answer has begun. */
  status: number;
  /** The client closed the connection before the answer was complete. */
  aborted: boolean;
  finished: boolean;
  at: number;
}

const secret = new Set(['authorization', 'x-api-key', 'api-key', 'cookie']);

export function entryFor(call: Call, id: number, scenario: string): Entry {
  const query = call.query.toString();
  return {
    id,
    method: call.method,
    path: query ? `${call.path}?${query}` : call.path,
    headers: Object.fromEntries(
      Object.entries(call.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, secret.has(name) ? '(kept out)' : String(value)]],
      ),
    ),
    key: keyOf(call),
    body: call.text === '' ? null : call.readable ? JSON.parse(call.text) : call.text,
    text: call.text,
    scenario,
    status: 0,
    aborted: false,
    finished: false,
    at: Date.now(),
  };
}
