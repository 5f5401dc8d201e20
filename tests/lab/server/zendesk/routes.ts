import type { z } from 'zod';
import { type Asked, json, type Reply } from '../http';
import type { Place } from '../place';
import type { Conversation, Person } from '../world';
import { articlesOf, brandsOf, macrosOf, ticketFieldsOf } from './lists';
import { logOf } from './log';
import { cutPage } from './pages';
import * as shapes from './shapes';
import { anonymousOf, commentsOf, ticketOf, userOf } from './ticket';
import { update } from './update';

/** The JSON API of one Zendesk account. */

const notFound = () => json({ error: 'RecordNotFound', description: 'Not found' }, 404);
const signedOut = () => json({ error: "Couldn't authenticate you" }, 401);
const badCursor = () =>
  json({ error: 'InvalidPaginationParameter', description: 'page[after] is not valid' }, 400);
const badToken = () => json({ error: { title: 'Forbidden', message: 'Invalid authenticity token' } }, 403);

export function zendesk(place: Place, asked: Asked): Reply {
  const path = asked.path.replace(/\.json$/, '').replace(/^\/api\/v2\//, '');
  const { session, account } = place;
  if (path === 'users/me') return whoAmI(place, asked);
  if (!session) return signedOut();
  if (asked.method !== 'GET' && asked.headers['x-csrf-token'] !== session.csrf) return badToken();

  const [room, id, inner] = path.split('/');
  if (room === 'tickets' && id !== undefined) {
    const conversation = account.conversations.get(Number(id));
    if (!conversation) return notFound();
    if (asked.method === 'PUT' && inner === undefined) return update(place, conversation, asked);
    if (asked.method !== 'GET') return notFound();
    return ofTicket(place, conversation, asked, inner);
  }
  if (asked.method !== 'GET') return notFound();
  if (room === 'users' && id !== undefined) {
    const person = account.people.get(Number(id));
    return person ? place.answer(shapes.UserAnswer, { user: userOf(person, account.host) }) : notFound();
  }
  const tickets = () =>
    [...account.conversations.values()].map((conversation) => ticketOf(account, conversation));
  switch (path) {
    case 'tickets':
      return list(
        place,
        asked,
        shapes.TicketList,
        'tickets',
        tickets(),
        usersIf(asked, place, [...account.people.values()]),
      );
    case 'brands':
      return list(place, asked, shapes.Brands, 'brands', brandsOf(account));
    case 'ticket_fields':
      return list(place, asked, shapes.TicketFields, 'ticket_fields', ticketFieldsOf(account));
    case 'macros':
    case 'macros/active':
      return byCursor(asked)
        ? cursorList(place, asked, shapes.MacrosByCursor, 'macros', macrosOf(account))
        : list(place, asked, shapes.Macros, 'macros', macrosOf(account));
    case 'help_center/articles':
      return cursorList(place, asked, shapes.Articles, 'articles', articlesOf(account));
    default:
      return notFound();
  }
}

function whoAmI(place: Place, asked: Asked): Reply {
  if (asked.method !== 'GET') return notFound();
  const { session, account } = place;
  const user = session ? userOf(account.me, account.host) : anonymousOf(account.host);
  return place.answer(shapes.Me, {
    user: { ...user, authenticity_token: session?.csrf ?? 'anonymous-authenticity-token' },
  });
}

function ofTicket(place: Place, conversation: Conversation, asked: Asked, inner: string | undefined): Reply {
  const { account } = place;
  if (inner === undefined) {
    const wanted = (asked.query.get('include') ?? '').split(',');
    return place.answer(shapes.TicketAnswer, {
      ticket: ticketOf(account, conversation),
      ...usersIf(asked, place, peopleOf(conversation, account.me)),
      ...(wanted.includes('organizations') ? { organizations: [] } : {}),
    });
  }
  if (inner === 'comments') {
    const newestFirst = asked.query.get('sort') === '-created_at' || asked.query.get('sort_order') === 'desc';
    const comments = commentsOf(account, conversation);
    const cut = cutPage(asked, newestFirst ? comments.reverse() : comments);
    if (!cut) return badCursor();
    const shape = 'meta' in cut.around ? shapes.CommentsByCursor : shapes.CommentsByOffset;
    return place.answer(shape, {
      comments: cut.items,
      ...usersIf(asked, place, peopleOf(conversation, account.me)),
      ...cut.around,
    });
  }
  if (inner === 'conversation_log') {
    const events = logOf(account, conversation);
    const cut = cutPage(
      asked,
      asked.query.get('sort') === '-created_at' ? events.reverse() : events,
      'cursor',
    );
    return cut ? place.answer(shapes.Log, { events: cut.items, ...cut.around }) : badCursor();
  }
  return notFound();
}

function list(
  place: Place,
  asked: Asked,
  shape: z.ZodType,
  name: string,
  items: readonly object[],
  more: object = {},
): Reply {
  const cut = cutPage({ ...asked, query: offsetOnly(asked.query) }, items);
  return place.answer(shape, { [name]: cut?.items ?? [], ...more, ...cut?.around });
}

const byCursor = ({ query }: Asked) => [...query.keys()].some((key) => key.startsWith('page['));

function cursorList(
  place: Place,
  asked: Asked,
  shape: z.ZodType,
  name: string,
  items: readonly object[],
): Reply {
  const cut = cutPage(asked, items, 'cursor');
  return cut ? place.answer(shape, { [name]: cut.items, ...cut.around }) : badCursor();
}

/** Short lists are played with offsets, but for those that an import turns the pages of. */
const offsetOnly = (query: URLSearchParams) =>
  new URLSearchParams([...query].filter(([key]) => !key.startsWith('page[')));

/** People who wrote on a ticket, its requester and who is signed in; automatic answers have no person. */
function peopleOf(conversation: Conversation, me: Person): Person[] {
  const all = [conversation.requester, me, ...conversation.entries.map(({ author }) => author)];
  return [...new Map(all.filter(({ id }) => id > 0).map((person) => [person.id, person])).values()];
}

const usersIf = (asked: Asked, place: Place, people: readonly Person[]) =>
  (asked.query.get('include') ?? '').split(',').includes('users')
    ? { users: people.map((person) => userOf(person, place.account.host)) }
    : {};
