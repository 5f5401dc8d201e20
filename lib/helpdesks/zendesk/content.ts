import type { ContentList } from '../contract';
import { field } from '../json';

const next = (answer: unknown): string | null => {
  const meta = field(answer, 'meta');
  const cursor = field(meta, 'after_cursor');
  return field(meta, 'has_more') === true && typeof cursor === 'string' ? cursor : null;
};

/** Both documented, with cursors; 200 to 700 requests a minute by plan. */
export const content: readonly ContentList[] = [
  { name: 'macros', path: '/api/v2/macros?page[size]=100', cursor: 'page[after]', next },
  { name: 'articles', path: '/api/v2/help_center/articles?page[size]=100', cursor: 'page[after]', next },
];
