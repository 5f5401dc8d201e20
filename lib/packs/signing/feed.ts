import { maxLength } from '../import';

/** An address that is asked for a brand's pack: any static host will do. Nothing is sent to it. */

/** Minutes between two questions while all is well, and at most when nothing answers. */
const usualMinutes = 15;
const mostMinutes = 24 * 60;
/** Milliseconds for one answer. */
const patience = 20_000;

/** Code of why nothing could be read; each has a sentence under `call.`. */
type FeedFault =
  | 'feed-address'
  | 'feed-unreachable'
  | 'feed-status'
  | 'feed-too-large'
  | 'feed-not-text'
  | 'feed-late';

export class FeedFailed extends Error {
  constructor(
    readonly code: FeedFault,
    readonly detail = '',
    /** Seconds that the server asks to wait. */
    readonly retryAfter: number | null = null,
  ) {
    super(detail);
    this.name = 'FeedFailed';
  }
}

/** `null`: what was read last is still what stands there. */
export type FeedAnswer = { json: string; etag: string } | null;

/** HTTPS, or this very computer; no name and password in it. @throws {FeedFailed} */
export function feedAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const here = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && here);
  if (!url || !safe || url.username || url.password) throw new FeedFailed('feed-address');
  url.hash = '';
  return url;
}

/**
 * One question. Not followed elsewhere: the permission is for this host alone.
 * @param etag of what is known; empty for nothing @throws {FeedFailed}
 */
export async function readFeed(
  fetch: typeof globalThis.fetch,
  address: string,
  etag: string,
): Promise<FeedAnswer> {
  const url = feedAddress(address);
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      headers: etag ? { 'If-None-Match': etag } : {},
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (response.status === 304 && etag) return null;
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new FeedFailed('feed-status', String(response.status), waitOf(response));
    }
    return { json: await textOf(response), etag: response.headers.get('etag') ?? '' };
  } catch (error) {
    if (error instanceof FeedFailed) throw error;
    throw new FeedFailed(signal.aborted ? 'feed-late' : 'feed-unreachable', String(error));
  }
}

/** Counted while it comes, after unpacking: a small answer may unpack to a huge one. */
async function textOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return text + decoder.decode();
      size += value?.length ?? 0;
      if (size > maxLength) {
        await reader?.cancel();
        throw new FeedFailed('feed-too-large');
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof TypeError && /encod|decod|utf/i.test(error.message))
      throw new FeedFailed('feed-not-text');
    throw error;
  }
}

function waitOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? 'none');
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

/**
 * Minutes until the next question: twice as long after each failure, a little different on each device so that not all
 * of them ask at once, never before the server wants it and never later than in a day.
 * @param failures in a row @param chance 0 to 1
 */
export function minutesToWait(failures: number, chance: number, retryAfter: number | null = null): number {
  const wanted = usualMinutes * 2 ** Math.min(failures, 10) * (0.8 + 0.4 * chance);
  return Math.min(mostMinutes, Math.max(wanted, (retryAfter ?? 0) / 60));
}
