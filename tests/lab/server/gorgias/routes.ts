import { z } from 'zod';
import { type Asked, json, type Reply } from '../http';
import type { Place } from '../place';
import { append, type Conversation } from '../world';
import { integrationsOf, listPage, macrosOf } from './lists';
import { customerOf, made, userOf } from './people';
import * as shapes from './shapes';
import { messageOf, summaryOf, ticketOf } from './ticket';

/** The JSON API of one Gorgias account. */

const problem = (status: number, msg: string) => json({ error: { msg } }, status);

/**
 * @param start when the lab's clock began, in milliseconds; the shops' orders count back from it
 * @param refused the session opens nothing here, as may be so in the real one
 */
export function gorgias(place: Place, asked: Asked, start: number, refused: boolean): Reply {
  const { session, account } = place;
  if (!session || refused) {
    return {
      ...problem(401, 'Authentication required'),
      headers: { ...problem(401, '').headers, 'www-authenticate': 'Basic realm="Gorgias"' },
    };
  }
  if (asked.method !== 'GET' && asked.headers['x-csrf-token'] !== session.csrf) {
    return problem(403, 'The CSRF token is missing or wrong');
  }
  const [room, id, inner, innerId] = asked.path
    .replace(/^\/api\//, '')
    .replace(/\/$/, '')
    .split('/');
  const list = (shape: z.ZodType, items: readonly unknown[]) => {
    const page = listPage(asked, items);
    return page ? place.answer(shapes.listOf(shape), page) : problem(400, 'Invalid cursor');
  };

  if (room === 'tickets' && id !== undefined) {
    const conversation = account.conversations.get(Number(id));
    if (!conversation) return problem(404, 'Ticket not found');
    return ofTicket(place, conversation, asked, { inner, innerId, start, list });
  }
  if (asked.method !== 'GET') return problem(405, 'Method not allowed');
  if (id === undefined) {
    if (room === 'tickets') {
      return list(
        shapes.TicketSummary,
        [...account.conversations.values()].map((each) => summaryOf(account, each)),
      );
    }
    if (room === 'integrations') return list(shapes.Integration, integrationsOf(account));
    if (room === 'macros') return list(shapes.Macro, macrosOf());
    if (room === 'users') return list(shapes.User, agents(place).map(userOf));
    if (room === 'account') return accountOf(place);
  }
  if (room === 'users') {
    // 0 stands for who is signed in.
    const person = id === '0' ? account.me : agents(place).find((each) => String(each.id) === id);
    return person ? place.answer(shapes.User, userOf(person)) : problem(404, 'User not found');
  }
  if (room === 'customers') {
    const found = [...account.conversations.values()].find(({ requester }) => String(requester.id) === id);
    return found
      ? place.answer(shapes.Customer, customerOf(account, found, start))
      : problem(404, 'Customer not found');
  }
  return problem(404, 'Not found');
}

interface Inner {
  inner: string | undefined;
  innerId: string | undefined;
  start: number;
  list(shape: z.ZodType, items: readonly unknown[]): Reply;
}

function ofTicket(
  place: Place,
  conversation: Conversation,
  asked: Asked,
  { inner, innerId, start, list }: Inner,
): Reply {
  const now = place.now();
  const whole = () =>
    place.answer(
      shapes.Ticket,
      ticketOf(place.account, conversation, now, start),
      asked.method === 'PUT' ? 202 : 200,
    );
  if (inner === undefined) {
    if (asked.method === 'GET') return whole();
    const change = z.object({ status: z.enum(['open', 'closed']) }).safeParse(asked.body);
    if (asked.method !== 'PUT' || !change.success) return problem(400, 'Only the status can be changed here');
    conversation.status = change.data.status === 'closed' ? 'solved' : 'open';
    conversation.updatedAt = now;
    return whole();
  }
  if (inner !== 'messages') return problem(404, 'Not found');
  if (asked.method === 'POST') return send(place, conversation, asked);
  if (asked.method !== 'GET') return problem(405, 'Method not allowed');
  const messages = conversation.entries.map((entry) => messageOf(conversation, entry, now));
  if (innerId === undefined) return list(shapes.Message, messages);
  const message = messages.find((each) => String(each.id) === innerId);
  return message ? place.answer(shapes.Message, message) : problem(404, 'Message not found');
}

/** Appends a reply or a note. Anything but the channel `internal-note` goes to the customer, as in the real one. */
function send(place: Place, conversation: Conversation, asked: Asked): Reply {
  const wanted = shapes.NewMessage.safeParse(asked.body);
  if (!wanted.success) return problem(400, `Bad message: ${wanted.error.issues[0]?.path.join('.')}`);
  const { channel, source, body_html, body_text } = wanted.data;
  if (!(body_html ?? body_text ?? '').trim()) return problem(400, 'Bad message: body');
  const note = channel === 'internal-note' || source?.type === 'internal-note';
  const entry = append(place.account, conversation, {
    ...(body_html === undefined ? { text: body_text } : { html: body_html }),
    public: !note,
    at: place.now(),
  });
  return place.answer(shapes.Message, messageOf(conversation, entry, place.now()), 201);
}

const agents = ({ account }: Place) => [...account.people.values()].filter(({ role }) => role === 'agent');

const accountOf = (place: Place) =>
  place.answer(shapes.Account, {
    domain: place.account.host.split('.')[0] ?? '',
    created_datetime: made,
    deactivated_datetime: null,
    settings: [],
    status: { status: 'active' },
  });
