import { el } from '../shared/dom';
import { composer } from './composer';
import { entries, type Ticket, type User } from './data';
import { ticketFields } from './fields';
import { item } from './log';

/** One open ticket. It stays mounted when another is in front, as in the real page. */
export interface Pane {
  id: number;
  element: HTMLElement;
  show(active: boolean): void;
}

export function pane(
  ticket: Ticket,
  requester: User | undefined,
  brand: string,
  csrf: () => Promise<string>,
): Pane {
  const log = el('div', { 'data-test-id': 'omni-log-container', class: 'log' });
  const draw = async () => {
    log.replaceChildren(...(await entries(ticket.id)).map(item));
    log.scrollTop = log.scrollHeight;
  };
  const subject = el('input', {
    'data-test-id': 'omni-header-subject',
    class: 'subject',
    'aria-label': 'Subject',
  });
  subject.value = ticket.subject;
  subject.setAttribute('value', ticket.subject);
  const field = (name: string, value: string) =>
    el('div', { class: 'field' }, el('span', {}, name), el('b', {}, value));
  const fields = ticketFields(ticket.tags);
  const element = el(
    'div',
    { class: 'ticket-panes-grid-layout', 'data-ticket-id': String(ticket.id) },
    el(
      'aside',
      { class: 'fields' },
      field('Requester', requester?.name ?? ''),
      field('Status', ticket.status),
      field('Brand', brand),
      fields.element,
    ),
    el(
      'div',
      { class: 'conversation' },
      subject,
      log,
      composer(ticket.id, ticket.from_messaging_channel, csrf, draw, fields.tags).element,
    ),
  );
  void draw();
  return {
    id: ticket.id,
    element,
    show(active) {
      element.dataset.isActive = String(active);
      element.style.display = active ? '' : 'none';
    },
  };
}
