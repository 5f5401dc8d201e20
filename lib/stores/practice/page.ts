import type { PageLink } from '../../bridge/page-link';
import { practiceHost } from '../../copilot/practice/as-ticket';
import type { InsertRequest, PreparedItem } from '../../helpdesks/contract';

/** What a practice ticket does in the place of a helpdesk's page: its reply box is the console's own. */
export interface PracticePage {
  insert(request: InsertRequest): void;
  /** Shows a message. @returns whether it is there */
  reveal(messageId: string): boolean;
  focus(): void;
}

/** No port, no tab, no request: there is no helpdesk behind it. */
export function practiceLink(page: PracticePage): PageLink {
  const items = (tags: readonly string[], assignee: string, state: PreparedItem['state']): PreparedItem[] => [
    ...tags.map((value): PreparedItem => ({ kind: 'tag', value, state })),
    ...(assignee === '' ? [] : [{ kind: 'assignee' as const, value: assignee, state }]),
  ];
  return {
    host: practiceHost,
    on: () => () => {},
    post(message) {
      if (message.type === 'focus-composer') page.focus();
    },
    async insert(request) {
      page.insert(request);
      return { ok: true, editor: 'practice' };
    },
    reveal: async (_ticketId, messageId) => page.reveal(messageId),
    openNote: async () => true,
    prepare: async ({ tags, assignee }) => ({ front: true, items: items(tags, assignee, 'filled') }),
    takeBack: async ({ tags, assignee }) => ({ front: true, items: items(tags, assignee, 'removed') }),
    close: () => {},
  };
}
