import type { ReadFailure } from './contract';

export type Answer = { value: unknown } | { failure: ReadFailure };

/** Milliseconds after which a silent helpdesk counts as unreachable. */
const TIMEOUT = 15_000;

/**
 * Reads JSON of the helpdesk's own host with the agent's session. Only ever a GET. Never throws: whatever goes wrong is
 * a `ReadFailure` of `part`. `path` begins with a slash, so no other host can be reached.
 */
export async function getJson(
  path: string,
  part: string,
  signal: AbortSignal,
  limit = TIMEOUT,
): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(limit)]),
    });
    const failure = failureOf(response, part);
    if (failure) return { failure };
  } catch {
    return { failure: { part, reason: 'network' } };
  }
  try {
    return { value: await response.json() };
  } catch {
    return { failure: { part, reason: signal.aborted ? 'network' : 'not-json' } };
  }
}

function failureOf(response: Response, part: string): ReadFailure | null {
  const { status } = response;
  if (status === 429) {
    const retryAfter = secondsOf(response.headers);
    return { part, reason: 'rate-limited', status, ...(retryAfter === null ? {} : { retryAfter }) };
  }
  // A session that ended is answered by 401, or by the sign-in page.
  if (status === 401 || (response.redirected && /login|signin|access/.test(response.url))) {
    return { part, reason: 'signed-out', status };
  }
  if (status === 404 || status === 410) return { part, reason: 'not-found', status };
  if (!response.ok) return { part, reason: 'status', status };
  return null;
}

/** `Retry-After` is seconds or a date; a date is measured against the answer's own `Date`. */
function secondsOf(headers: Headers): number | null {
  const text = headers.get('retry-after');
  if (!text) return null;
  const seconds = /^\d+$/.test(text.trim())
    ? Number(text)
    : Math.ceil((Date.parse(text) - Date.parse(headers.get('date') ?? '')) / 1000);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

/** A JSON object's field, or undefined. The page half only peeks; checking is the parser's work. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Answers of a list, at most 10 pages of 100. */
const MAX_PAGES = 10;

export interface Pages {
  /** Each page's whole answer, in the order read. */
  pages: unknown[];
  /** Of the page where reading stopped early; `older-messages` when at least one page was read. */
  failure?: ReadFailure;
}

/**
 * Reads a list to its end by cursor.
 * @param next gives the path of the page after this answer, or null at the end
 */
export async function getPages(
  first: string,
  part: string,
  next: (answer: unknown) => string | null,
  signal: AbortSignal,
): Promise<Pages> {
  const pages: unknown[] = [];
  let path: string | null = first;
  while (path !== null) {
    if (pages.length >= MAX_PAGES) return { pages, failure: { part: 'older-messages', reason: 'not-found' } };
    const answer: Answer = await getJson(path, pages.length === 0 ? part : 'older-messages', signal);
    if ('failure' in answer) return { pages, failure: answer.failure };
    pages.push(answer.value);
    path = next(answer.value);
  }
  return { pages };
}
