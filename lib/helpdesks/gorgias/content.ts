import type { ContentList } from '../contract';
import { field } from '../json';

/** Macros only: Gorgias keeps its help centre on another host with a token of its own. 40 requests in 20 seconds. */
export const content: readonly ContentList[] = [
  {
    name: 'macros',
    path: '/api/macros?limit=100',
    cursor: 'cursor',
    next(answer) {
      const cursor = field(field(answer, 'meta'), 'next_cursor');
      return typeof cursor === 'string' && cursor !== '' ? cursor : null;
    },
  },
];
