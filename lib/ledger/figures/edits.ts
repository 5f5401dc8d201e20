import { type Figure, share } from './figure';

/** Changed facts apart from changed wording: the first say that a draft was wrong or thin, the second little. */

const family = 'edits';

export const edits: readonly Figure[] = [
  share({ id: 'fact-edited', family, better: 'less' }, ({ last }) =>
    last.sent ? { count: last.sent.factEdits > 0 ? 1 : 0, n: 1 } : null,
  ),
  share({ id: 'style-edited', family }, ({ last }) =>
    last.sent ? { count: last.sent.styleEdits > 0 && last.sent.factEdits === 0 ? 1 : 0, n: 1 } : null,
  ),
];
