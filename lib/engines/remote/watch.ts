import type { FailedState } from '../contract';

/**
 * Neither SDK notices a stream that falls silent, or a proxy that answers with a page. This does, on the bytes: it
 * stands between the SDK and the network.
 */

/** Milliseconds until the headers must be there, and between two bytes of the body (a `ping` counts). */
export const limits = { headers: 30_000, idle: 45_000 } as const;

export interface Watch {
  fetch: typeof fetch;
  /** For the SDK's request: aborts with the agent's own signal, or when the watch gives up. */
  signal: AbortSignal;
  /** Why the watch gave up, if it did. */
  reason(): FailedState | undefined;
}

/** @param after calls back after so many milliseconds. @returns calls it off */
export function watched(
  plain: typeof fetch,
  agent: AbortSignal,
  after: (ms: number, work: () => void) => () => void,
  { headers, idle }: { headers: number; idle: number } = limits,
): Watch {
  const own = new AbortController();
  let why: FailedState | undefined;
  const giveUp = (state: FailedState) => () => {
    why ??= state;
    own.abort();
  };
  const signal = AbortSignal.any([agent, own.signal]);

  const watchedFetch: typeof fetch = async (input, init) => {
    let callOff = after(headers, giveUp('timeout'));
    let response: Response;
    try {
      // No cookies, no referrer, no redirect to a host that nobody chose.
      response = await plain(input, {
        ...init,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      });
    } finally {
      callOff();
    }
    const type = response.headers.get('content-type') ?? '';
    // Ollama refuses every origin that it was not told of, with no word; extensions are none of its own.
    if (response.status === 403 && !/json/i.test(type) && isHere(input)) {
      giveUp('origin')();
      return response;
    }
    if (response.ok && !/text\/event-stream|application\/(?:json|x-ndjson)/i.test(type)) {
      giveUp('proxy')();
      return response;
    }
    if (!response.body || !/event-stream/i.test(type)) return response;
    callOff = after(idle, giveUp('stalled'));
    const body = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, controller) {
          callOff();
          callOff = after(idle, giveUp('stalled'));
          controller.enqueue(piece);
        },
        flush: () => callOff(),
      }),
    );
    signal.addEventListener('abort', () => callOff(), { once: true });
    return new Response(body, { status: response.status, headers: response.headers });
  };
  return { fetch: watchedFetch, signal, reason: () => why };
}

function isHere(input: Parameters<typeof fetch>[0]): boolean {
  const url = input instanceof Request ? input.url : String(input);
  return URL.canParse(url) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}
