import type { Asked } from '../http';

/** Zendesk's two ways of turning pages. At most 100 records a page in both. */

const max = 100;

export interface Cut<T> {
  items: T[];
  around: object;
}

const addressOf = (asked: Asked, changes: Record<string, string | null>) => {
  const query = new URLSearchParams(asked.query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) query.delete(key);
    else query.set(key, value);
  }
  return `https://${asked.host}${asked.path}?${query}`;
};

/** By cursor when `page[size]`, `page[after]` or `page[before]` is asked for, else by offset. Null: a bad cursor. */
export function cutPage<T>(asked: Asked, items: readonly T[], always?: 'cursor'): Cut<T> | null {
  const byCursor = ['page[size]', 'page[after]', 'page[before]'].some((key) => asked.query.has(key));
  return byCursor || always ? cursorPage(asked, items) : offsetPage(asked, items);
}

function cursorPage<T>(asked: Asked, items: readonly T[]): Cut<T> | null {
  const size = sizeOf(asked.query.get('page[size]'));
  const after = placeOf(asked.query.get('page[after]'));
  const before = placeOf(asked.query.get('page[before]'));
  if (Number.isNaN(after) || Number.isNaN(before)) return null;
  const start = before === undefined ? (after ?? 0) : Math.max(0, before - size);
  const end = Math.min(items.length, before ?? start + size);
  const more = before === undefined ? end < items.length : start > 0;
  const [afterCursor, beforeCursor] = items.length === 0 ? [null, null] : [cursorAt(end), cursorAt(start)];
  return {
    items: items.slice(start, end),
    around: {
      meta: { has_more: more, after_cursor: afterCursor, before_cursor: beforeCursor },
      links: {
        next:
          end < items.length
            ? addressOf(asked, { 'page[after]': cursorAt(end), 'page[before]': null })
            : null,
        prev: start > 0 ? addressOf(asked, { 'page[before]': cursorAt(start), 'page[after]': null }) : null,
      },
    },
  };
}

function offsetPage<T>(asked: Asked, items: readonly T[]): Cut<T> {
  const size = sizeOf(asked.query.get('per_page'));
  const page = Math.max(1, Number(asked.query.get('page') ?? 1) || 1);
  const end = page * size;
  return {
    items: items.slice(end - size, end),
    around: {
      count: items.length,
      next_page: end < items.length ? addressOf(asked, { page: String(page + 1) }) : null,
      previous_page: page > 1 ? addressOf(asked, { page: String(page - 1) }) : null,
    },
  };
}

const sizeOf = (text: string | null) => Math.min(max, Math.max(1, Number(text ?? max) || max));
const cursorAt = (place: number) => Buffer.from(`lab:${place}`).toString('base64');

function placeOf(cursor: string | null): number | undefined {
  if (cursor === null) return undefined;
  const place = /^lab:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1];
  return place === undefined ? Number.NaN : Number(place);
}
