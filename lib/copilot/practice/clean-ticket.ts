import { knownFrom } from '../../engines/remote/known';
import type { ExerciseTicket } from '../../packs/exercise';
import type { Brand } from '../../packs/schema';
import { findPersonal } from '../../privacy/find/find';
import type { Kind, Known } from '../../privacy/kinds';
import { sweep } from '../../privacy/sweep';
import type { Ticket } from '../../ticket/ticket';
import { customerName, isInvented, standIns } from './stand-ins';

/** A past ticket as an exercise: whatever is personal in it is somebody invented's before it is stored anywhere. */

export type Cleaned =
  | { ok: true; ticket: ExerciseTicket; replaced: Partial<Record<Kind, number>> }
  /** The second look still finds something personal: then nothing is made of this ticket. */
  | { ok: false; kinds: Kind[] };

/** UTF-16 units of one message; what is longer is no ticket to practise on. */
const longest = 8_000;
const mostMessages = 30;

/** @param again the ticket is one that came from here, changed by hand: what was invented then stays as it is */
export function exerciseTicket(ticket: Ticket, brand: Brand, again = false): Cleaned {
  const known = knownFrom({ ticket, material: { brand } });
  const stand = standIns(known.names);
  const ours = new Set(brand.recognise.inboxes.map((inbox) => inbox.toLowerCase()));
  const ourMail = (mail: string) => ours.has(mail) || (again && isInvented('EMAIL', mail));
  const stays = (kind: Kind, value: string) =>
    (kind === 'EMAIL' && ours.has(value.toLowerCase())) || (again && isInvented(kind, value));
  /** As the second look reads it: stand-ins are no values of theirs. */
  const seen: string[] = [];
  const clean = (text: string): string => {
    let shown = '';
    let bare = '';
    let from = 0;
    for (const { start, end, kind } of findPersonal(text, known)) {
      const value = text.slice(start, end);
      const rest = text.slice(from, start);
      shown += rest + (stays(kind, value) ? value : stand.of(kind, value));
      bare += `${rest}{${kind}}`;
      from = end;
    }
    seen.push(bare + text.slice(from));
    return shown + text.slice(from);
  };
  const number = (kind: 'ORDER' | 'TRACKING', value: string) =>
    stays(kind, value) ? value : stand.of(kind, value);

  const made: ExerciseTicket = {
    subject: clean(ticket.subject).slice(0, 300),
    channel: ticket.channel,
    ...(ticket.language ? { language: ticket.language.slice(0, 12) } : {}),
    customer: customerName,
    tags: ticket.tags.filter((tag) => tag.length <= 60 && findPersonal(tag, known).length === 0).slice(0, 40),
    messages: ticket.messages
      .filter(({ text }) => text.trim() !== '')
      .slice(-mostMessages)
      .map(({ author, public: open, at, text }) => ({
        author,
        public: open,
        at: Number.isNaN(Date.parse(at)) ? '' : at.slice(0, 40),
        text: clean(text.slice(0, longest)).slice(0, longest),
      })),
    orders: ticket.orders.slice(0, 10).map(({ statusUrl: _, ...order }) => ({
      ...order,
      id: number('ORDER', order.id),
      tracking: order.tracking.map(({ number: of, carrier }) => ({
        number: number('TRACKING', of),
        ...(carrier ? { carrier } : {}),
      })),
    })),
  };
  const leaks = sweep(seen.join('\n'), again ? nothingNew(known) : known, ourMail);
  if (leaks.length > 0) return { ok: false, kinds: [...new Set(leaks.map(({ kind }) => kind))] };
  return { ok: true, ticket: made, replaced: { ...stand.made() } };
}

/** What the ticket's own fields name was invented before. */
const nothingNew = (known: Known): Known => ({ ...known, names: [], orders: [], tracking: [] });
