import { stamp } from '../dates';
import { type Asked, json, type Reply } from '../http';
import type { Place } from '../place';
import { append, type Conversation, textOf } from '../world';
import * as shapes from './shapes';
import { commentId, ticketOf } from './ticket';

/**
 * `PUT /api/v2/tickets/{id}`, the documented way to answer. A comment without `public` is as public as the ticket, so
 * it reaches the customer, exactly as in the real one.
 */
export function update(place: Place, conversation: Conversation, asked: Asked): Reply {
  const request = shapes.UpdateRequest.safeParse(asked.body);
  if (!request.success) {
    return json({ error: 'RecordInvalid', description: 'Record validation errors', details: {} }, 422);
  }
  const { comment, status, tags } = request.data.ticket;
  const at = place.now();
  const events: Record<string, unknown>[] = [];
  if (comment) {
    if (!(comment.html_body ?? comment.body ?? '').trim()) {
      return json(
        { error: 'RecordInvalid', details: { base: [{ description: 'Comment: cannot be blank' }] } },
        422,
      );
    }
    const entry = append(place.account, conversation, {
      ...(comment.html_body === undefined ? { text: comment.body } : { html: comment.html_body }),
      public: comment.public ?? true,
      at,
    });
    events.push({
      id: commentId(entry),
      type: 'Comment',
      public: entry.public,
      body: textOf(entry),
      author_id: entry.author.id,
    });
  }
  if (status !== undefined) {
    conversation.status = status === 'hold' ? 'pending' : status === 'closed' ? 'solved' : status;
    events.push({
      id: conversation.lab.id,
      type: 'Change',
      field_name: 'status',
      value: conversation.status,
    });
  }
  if (tags !== undefined) conversation.tags = [...new Set(tags)];
  conversation.updatedAt = at;
  return place.answer(shapes.Updated, {
    ticket: ticketOf(place.account, conversation),
    audit: {
      id: conversation.lab.id * 100 + conversation.entries.length,
      ticket_id: conversation.lab.id,
      author_id: place.account.me.id,
      created_at: stamp(at),
      events,
    },
  });
}
