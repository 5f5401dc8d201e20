import { el } from '../shared/dom';
import { watchShortcuts } from '../shared/shortcuts';
import '../shared/style.css';
import { brands, me, type Ticket, tickets, type User } from './data';
import { type Pane, pane } from './pane';

/** The replica of Zendesk's agent page: views change without a load, and every opened ticket stays mounted. */

const tabs = el('nav', { class: 'tabs', 'aria-label': 'Open tickets' });
const list = el('nav', { class: 'list', 'aria-label': 'Tickets' });
const stage = el('main', { class: 'stage', id: 'main_panes' });
document.body.className = 'zendesk';
document.body.append(
  el('header', { class: 'top' }, el('b', {}, location.hostname.split('.')[0] ?? ''), tabs),
  el('div', { class: 'work' }, list, stage),
);

watchShortcuts({ r: 'reply', s: 'solve', t: 'take it', j: 'next ticket' });

const csrf = async () => (await me()).authenticity_token;
const panes = new Map<number, Pane>();

function tab(ticket: Ticket): void {
  const button = el(
    'button',
    {
      type: 'button',
      'data-test-id': 'header-tab',
      'data-entity-type': 'TICKET_ENTITY_TYPE',
      'data-entity-id': String(ticket.id),
    },
    `#${ticket.id} ${ticket.subject.slice(0, 22)}`,
  );
  button.addEventListener('click', () => go(ticket.id));
  tabs.append(button);
}

function go(id: number): void {
  history.pushState(null, '', `/agent/tickets/${id}`);
  show();
}

let names = new Map<number, string>();
let known: { tickets: Ticket[]; users: User[] } = { tickets: [], users: [] };

function show(): void {
  const id = Number(/^\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1] ?? Number.NaN);
  const ticket = known.tickets.find((one) => one.id === id);
  if (ticket && !panes.has(id)) {
    const made = pane(
      ticket,
      known.users.find((user) => user.id === ticket.requester_id),
      names.get(ticket.brand_id ?? 0) ?? '-',
      csrf,
    );
    panes.set(id, made);
    stage.append(made.element);
    tab(ticket);
  }
  for (const one of panes.values()) one.show(one.id === id);
  for (const button of tabs.querySelectorAll('button')) {
    const chosen = String(button.dataset.entityId === String(id));
    button.setAttribute('aria-selected', chosen);
    button.setAttribute('data-entity-is-selected', chosen);
  }
  for (const link of list.querySelectorAll('a')) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

[known, names] = await Promise.all([tickets(), brands()]);
for (const ticket of known.tickets) {
  const requester = known.users.find((user) => user.id === ticket.requester_id);
  const link = el(
    'a',
    { href: `/agent/tickets/${ticket.id}` },
    el('b', {}, ticket.subject || '(no subject)'),
    el('span', {}, `#${ticket.id} ${requester?.name ?? ''}`),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go(ticket.id);
  });
  list.append(link);
}
window.addEventListener('popstate', show);
show();
