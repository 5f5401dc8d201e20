import type { z } from 'zod';
import { stamp } from '../dates';
import { type Account, type Conversation, type Entry, textOf } from '../world';
import type * as shapes from './shapes';
import { attachmentsOf, commentHtml, commentId, isMessaging } from './ticket';

/** The conversation log: comments, and for messaging tickets the words that no comment has. */
export function logOf(account: Account, conversation: Conversation): z.infer<typeof shapes.LogEvent>[] {
  const chat = isMessaging(conversation);
  return conversation.entries.map((entry) => eventOf(account, entry, chat && entry.public));
}

const authorType = { customer: 'user', cc: 'user', agent: 'agent', bot: 'bot' } as const;

function eventOf(account: Account, entry: Entry, turn: boolean): z.infer<typeof shapes.LogEvent> {
  const key = entry.id.toString(16).padStart(24, '0');
  return {
    id: `01LAB${String(entry.id).padStart(21, '0')}`,
    type: turn ? 'Messaging::ConversationMessage' : 'Comment',
    reference: turn ? `zen:sunco:conversation_message:${key}` : `zen:ticket_event:${commentId(entry)}`,
    created_at: stamp(entry.at),
    ...(turn ? { received_at: new Date(entry.at).toISOString(), source: { type: 'web' } } : {}),
    author: {
      type: authorType[entry.from],
      display_name: entry.author.name,
      'zen:support:user_id': entry.author.id,
      ...(turn ? { 'zen:sunco:user_id': `a${key.slice(-12)}` } : {}),
    },
    content: turn ? { type: 'text', text: textOf(entry) } : { type: 'html', body: commentHtml(entry) },
    metadata: { ...(turn ? {} : { public: entry.public }), custom: {}, system: {}, ticket_version: 0 },
    attachments: attachmentsOf(entry, account.host),
  };
}
