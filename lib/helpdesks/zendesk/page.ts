import type { HelpdeskPage, ReplyMode } from '../contract';
import { editable, find } from '../dom';
import { waitFor } from '../page-thread';
import { press } from '../press';
import { content } from './content';
import { createReader } from './read';
import { selectors } from './selectors';

/** Milliseconds that the app gets to open its menu, and to change the mode. */
const MENU_LIMIT = 1_500;

export function createZendeskPage(): HelpdeskPage {
  const reader = createReader(paneOf);

  return {
    id: 'zendesk',
    content,
    matches: (url) => /(^|\.)zendesk\.com$/.test(url.hostname) && /^\/agent(\/|$)/.test(url.pathname),
    openTicket: (_doc, url) => /^\/agent\/tickets\/(\d+)(\/|$)/.exec(url.pathname)?.[1] ?? null,
    pane: paneOf,
    read: reader.read,
    composer(pane) {
      for (const selector of selectors.composer) {
        const box = editable(pane.querySelector(selector));
        if (box) return box;
      }
      return null;
    },
    mode: modeOf,
    async openNote(pane) {
      if (modeOf(pane) === 'internal') return true;
      const switcher = pane.querySelector(selectors.switcher);
      if (!switcher || !press(switcher)) return false;
      const item = await waitFor(() => pane.ownerDocument.querySelector(selectors.switchToNote), MENU_LIMIT);
      if (!item || !press(item)) return false;
      return (await waitFor(() => (modeOf(pane) === 'internal' ? true : null), MENU_LIMIT)) !== null;
    },
    fields: {
      saves: 'with-submit',
      tags: (pane) => around(pane).querySelector(selectors.tags),
      tag: selectors.tag,
      assignee: (pane) => around(pane).querySelector(selectors.assignee),
      assigned: selectors.assigned,
      opener: selectors.opener,
      menu: selectors.assigneeMenu,
    },
    reveal(pane, messageId) {
      const items = [...pane.querySelectorAll(selectors.item)];
      const at = reader.timeOf(messageId);
      const item =
        items.find((each) => reader.idOf(each) === messageId) ??
        find(pane, messageId) ??
        items.find((each) => at !== undefined && timeIn(each) === at);
      item?.scrollIntoView({ block: 'center' });
      return item !== undefined && item !== null;
    },
    mayHaveSent(event, pane) {
      if (!(event.target instanceof Element)) return false;
      if (event.type === 'click') return event.target.closest(selectors.send) !== null;
      if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return false;
      // Ctrl+Alt+O, P, S, D... submit with a status; Enter sends in messaging.
      if (event.ctrlKey && event.altKey) return /^Key[A-Z]$/.test(event.code);
      if (event.key !== 'Enter') return false;
      return (
        event.ctrlKey ||
        event.metaKey ||
        event.target.closest(selectors.plainComposer) !== null ||
        isInMenu(event.target, pane)
      );
    },
  };
}

/** The submit menu is drawn outside the pane; choosing in it by key counts too. */
function isInMenu(target: Element, pane: Element): boolean {
  return !pane.contains(target) && target.closest('[role^="menuitem"], [role="option"]') !== null;
}

/** Every open ticket stays mounted, so only an element that names this ticket, or holds the active pane, will do. */
function paneOf(doc: Document, ticketId: string): Element | null {
  const named = [...doc.querySelectorAll(selectors.panes(ticketId))];
  const full = named.filter((each) => each.querySelector(selectors.paneContent));
  return (
    full.find((each) => names(each, ticketId)) ?? full.find((each) => !namesAnother(each, ticketId)) ?? null
  );
}

/** The fields stand beside the conversation, and what names the ticket may be the conversation alone. */
const around = (pane: Element): Element => pane.closest(selectors.grid) ?? pane;

const idAttributes = ['data-ticket-id', 'data-side-conversations-anchor-id'];

const names = (element: Element, ticketId: string) =>
  idAttributes.some((name) => element.getAttribute(name) === ticketId);

/** An "active" pane that holds another ticket's marks is a pane that has not changed yet. */
function namesAnother(element: Element, ticketId: string): boolean {
  return idAttributes.some((name) =>
    [element, ...element.querySelectorAll(`[${name}]`)].some((each) => {
      const value = each.getAttribute(name);
      return value !== null && value !== ticketId;
    }),
  );
}

/** "Internal", "intern", "interne", "interna": the same stem in the languages that Zendesk's page speaks. */
function modeOf(pane: Element): ReplyMode {
  const switcher = pane.querySelector(selectors.switcher);
  if (!switcher) return 'public';
  const word =
    switcher.getAttribute('data-channel') ??
    switcher.getAttribute('aria-label') ??
    switcher.textContent ??
    '';
  return /intern/i.test(word) ? 'internal' : 'public';
}

function timeIn(item: Element): number | undefined {
  const at = Date.parse(item.querySelector(selectors.time)?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? undefined : at;
}
