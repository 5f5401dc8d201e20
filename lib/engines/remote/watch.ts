import type { FailedState } from '../contract';

/**
 * Neither SDK notices a stream that falls silent, or a proxy that answers with a page. This does, on the bytes: it
 * stands between the SDK and the network.
 */

/** Milliseconds until the headers must be there, between two bytes of the body (a `ping` counts), and for all of it. */
export const limits = { headers: 30_000, idle: 45_000, whole: 600_000 } as const;

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
  { headers, idle, whole }: { headers: number; idle: number; whole: number } = limits,
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
    // Of a refusal too: both SDKs wait for its whole text before they say what it is.
    if (!response.body) return response;
    callOff = after(idle, giveUp('stalled'));
    // A server that only ever pings is awake and says nothing.
    const callOffWhole = after(whole, giveUp('timeout'));
    const end = () => {
      callOff();
      callOffWhole();
    };
    const body = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, controller) {
          callOff();
          callOff = after(idle, giveUp('stalled'));
          controller.enqueue(piece);
        },
        flush: end,
      }),
    );
    signal.addEventListener('abort', end, { once: true });
    const { status, statusText, headers: told } = response;
    return new Response(body, { status, statusText, headers: told });
  };
  return { fetch: watchedFetch, signal, reason: () => why };
}

function isHere(input: Parameters<typeof fetch>[0]): boolean {
  const url = input instanceof Request ? input.url : String(input);
  return URL.canParse(url) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}
