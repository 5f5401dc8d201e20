import { openMessages } from '../../ticket/ticket';
import type { AbstainReason, DraftRequest, Note } from '../contract';

/** Reasons to write nothing that need no search. */
export function refusalOf({ ticket }: DraftRequest): { reason: AbstainReason; detail: Note[] } | null {
  const open = openMessages(ticket);
  const said = open
    .map((message) => message.text.trim())
    .join(' ')
    .trim();
  if (!/\p{L}{2}/u.test(said)) {
    const files = open.flatMap((message) => message.attachments.map((attachment) => attachment.name));
    return files.length > 0
      ? {
          reason: 'only-attachment',
          detail: [{ key: 'detail.attachment', values: { files: files.join(', ') } }],
        }
      : { reason: 'no-question', detail: [] };
  }
  const last = ticket.messages.findLast((message) => message.public && message.author !== 'system');
  return last?.author === 'agent' ? { reason: 'answered', detail: [] } : null;
}
