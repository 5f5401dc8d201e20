import type { ContentList, HelpdeskPage } from './contract';
import { getJson } from './json';

/** What a page answers when the console asks for the helpdesk's own reply texts and articles. */
export type ContentAnswer =
  | { ok: true; json: string; next: string | null }
  | { ok: false; reason: string; retryAfter?: number | undefined };

/** One page of a list by its cursor. The list is chosen by its name: nobody but the adapter says which address is read. */
export async function readContent(
  lists: HelpdeskPage['content'],
  name: unknown,
  cursor: unknown,
): Promise<ContentAnswer> {
  const list: ContentList | undefined = lists?.find((one) => one.name === name);
  if (!list) return { ok: false, reason: 'not-found' };
  const at = typeof cursor === 'string' ? `${list.cursor}=${encodeURIComponent(cursor)}` : '';
  const answer = await getJson(
    at ? `${list.path}&${at}` : list.path,
    list.name,
    new AbortController().signal,
  );
  if ('failure' in answer)
    return { ok: false, reason: answer.failure.reason, retryAfter: answer.failure.retryAfter };
  return { ok: true, json: JSON.stringify(answer.value), next: list.next(answer.value) };
}
