import { el, face, mail, time } from '../shared/dom';
import { watchShortcuts } from '../shared/shortcuts';
import '../shared/style.css';
import { composer } from './composer';
import { type Message, messages, type Order, orders, type Summary, tickets } from './data';
import { ticketFields } from './fields';

/** The replica of Gorgias's agent page: one ticket is drawn at a time. Class names are hashed, as its modules are. */

const list = el('nav', { class: 'list', 'aria-label': 'Tickets' });
const stage = el('main', { class: 'stage' });
document.body.className = 'gorgias';
document.body.append(
  el('header', { class: 'top' }, el('b', {}, location.hostname.split('.')[0] ?? '')),
  el('div', { class: 'work' }, list, stage),
);

watchShortcuts({ r: 'reply', i: 'note', c: 'close', m: 'macro' });

function bubble(message: Message): HTMLElement {
  const kind = message.from_agent ? 'agent' : 'customer';
  const source = message.public ? message.source.type : 'internal-note';
  return el(
    'div',
    {
      class: `MessageBubble--messageBubble--x7f2a ${message.from_agent ? 'MessageBubble--fromAgent--q1' : ''} ${message.public ? '' : 'MessageBubble--internalNote--z8'} entry ${message.public ? kind : 'internal'}`,
      'data-message-id': String(message.id),
      'data-source': source,
    },
    el(
      'header',
      {},
      face(message.sender.name),
      el('span', { class: 'MessageBubble--author--k3 who' }, message.sender.name),
      ...(message.public ? [] : [el('span', { class: 'MessageBubble--badge--p0 tag' }, 'Internal note')]),
      time(message.created_datetime),
    ),
    el('div', { class: 'MessageBubble--body--m5' }, ...mail(message.body_html)),
  );
}

function card(order: Order): HTMLElement {
  const state = [order.financial_status, order.fulfillment_status ?? 'not shipped'].join(', ');
  return el(
    'div',
    { class: 'order' },
    el('b', {}, order.name),
    el('span', {}, `${order.total_price} ${order.currency}, ${state}`),
    ...order.line_items.map((item) => el('div', {}, `${item.quantity} × ${item.name}`)),
  );
}

async function drawTicket(ticket: Summary): Promise<void> {
  const subject = el('input', { name: 'subject', 'aria-label': 'Ticket subject', class: 'subject' });
  subject.value = ticket.subject;
  const thread = el('div', { 'aria-label': 'Ticket thread', class: 'log' });
  const [read, bought] = await Promise.all([messages(ticket.id), orders(ticket.id)]);
  // The agent may have gone on while it was read.
  if (!location.pathname.endsWith(`/${ticket.id}`)) return;
  const draw = (found: readonly Message[]) => {
    thread.replaceChildren(...found.map(bubble));
    thread.scrollTop = thread.scrollHeight;
  };
  draw(read);
  const note = el('textarea', { id: 'note-field', 'aria-label': 'Note', rows: '2' });
  const side = el(
    'aside',
    { class: 'fields' },
    el('div', { class: 'field' }, el('span', {}, 'Customer'), el('b', {}, ticket.customer?.name ?? '')),
    el('div', { class: 'field' }, el('span', {}, 'Channel'), el('b', {}, ticket.channel)),
    el('div', { class: 'field' }, el('span', {}, 'Note'), note),
    ticketFields(ticket.tags.map(({ name }) => name)),
    ...bought.map(card),
  );
  const box = composer(ticket.id, read, async () => draw(await messages(ticket.id)));
  stage.replaceChildren(
    el('div', { class: 'pane' }, side, el('div', { class: 'conversation' }, subject, thread, box)),
  );
  thread.scrollTop = thread.scrollHeight;
}

const known = await tickets();

function show(): void {
  // The address from a link, and the one inside a view.
  const id = Number(/^\/app\/(?:ticket|views\/\d+)\/(\d+)/.exec(location.pathname)?.[1] ?? Number.NaN);
  const ticket = known.find((one) => one.id === id);
  stage.replaceChildren();
  if (ticket) void drawTicket(ticket);
  for (const link of list.querySelectorAll('a')) {
    if (link.pathname === `/app/ticket/${id}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

for (const ticket of known) {
  const link = el(
    'a',
    { href: `/app/ticket/${ticket.id}` },
    el('b', {}, ticket.subject || '(no subject)'),
    el('span', {}, `${ticket.channel} · ${ticket.customer?.name ?? ''}`),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
  list.append(link);
}
window.addEventListener('popstate', show);
show();
