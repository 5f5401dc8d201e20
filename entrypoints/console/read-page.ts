import { CallFailed } from '@/lib/bridge/ask';

/** Milliseconds for a whole page. */
const patience = 30_000;

/**
 * One page of the web that a lead named, as bytes: no cookies, no scripts, nothing that the page points at, and not from
 * another site than the one that the browser was asked to allow.
 * @param limit bytes; reading stops there
 * @throws {CallFailed} `page-unreachable`, `page-gone`, `page-large`
 */
export async function readPage(get: typeof fetch, address: string, limit: number): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await get(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    throw new CallFailed('page-unreachable', error instanceof Error ? error.message : '');
  }
  const moved = response.url !== '' && new URL(response.url).origin !== new URL(address).origin;
  if (!response.ok || moved || !/html|text\/plain/.test(response.headers.get('content-type') ?? ''))
    throw new CallFailed(
      'page-gone',
      `${response.status} ${moved ? new URL(response.url).origin : ''}`.trim(),
    );
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader?.cancel();
      throw new CallFailed('page-large', '');
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
