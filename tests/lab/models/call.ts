import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Json } from './json';
import { objectOf } from './json';

export type Provider = 'anthropic' | 'openai' | 'ollama';

/** One request, read to its end. */
export interface Call {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  text: string;
  /** Empty where the body is no JSON object. */
  body: Json;
  /** True where the body is JSON, or there is none. */
  readable: boolean;
}

/** Refused before a word was written; each provider says it in its own shape. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly more: {
      code?: string;
      param?: string;
      headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
  }
}

export async function readCall(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://lab');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const parsed = parse(text);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    text,
    body: objectOf(parsed.value),
    readable: parsed.readable,
  };
}

function parse(text: string): { value: unknown; readable: boolean } {
  if (text === '') return { value: {}, readable: true };
  try {
    return { value: JSON.parse(text), readable: true };
  } catch {
    return { value: {}, readable: false };
  }
}

export const header = (call: Call, name: string): string | undefined => {
  const value = call.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Whether the call carries a key, and how; the key itself goes no further. */
export function keyOf(call: Call): 'bearer' | 'other' | 'none' {
  if (/^Bearer \S+$/.test(header(call, 'authorization') ?? '')) return 'bearer';
  return ['authorization', 'x-api-key', 'api-key'].some((name) => header(call, name)) ? 'other' : 'none';
}
