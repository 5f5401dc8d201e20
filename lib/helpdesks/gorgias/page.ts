import type { HelpdeskPage, ReplyMode } from '../contract';
import { editable, find } from '../dom';
import { waitFor } from '../page-thread';
import { press } from '../press';
import { content } from './content';
import { createReader } from './read';
import { noteWords, selectors, sendWords } from './selectors';

/** Milliseconds that the app gets to open its menu, and to change the mode. */
const MENU_LIMIT = 1_500;

export function createGorgiasPage(): HelpdeskPage {
  return {
    id: 'gorgias',
    content,
    matches: (url) => /(^|\.)gorgias\.com$/.test(url.hostname) && /^\/app(\/|$)/.test(url.pathname),
    openTicket: (_doc, url) => ticketIn(url.pathname),
    pane: paneOf,
    read: createReader(paneOf),
    composer: composerIn,
    mode: modeOf,
    async openNote(pane) {
      if (modeOf(pane) === 'internal') return true;
      const choice = noteChoice(pane) ?? (await openChooser(pane));
      if (!choice || !press(choice)) return false;
      return (await waitFor(() => (modeOf(pane) === 'internal' ? true : null), MENU_LIMIT)) !== null;
    },
    fields: {
      // A tag or assignee chosen by hand is saved without any Submit, as far as is known: then the agent chooses.
      saves: 'at-once',
      tags: (pane) => fieldIn(pane, selectors.tags),
      tag: selectors.tag,
      assignee: (pane) => fieldIn(pane, selectors.assignee),
      assigned: selectors.assigned,
      opener: selectors.opener,
      menu: selectors.menu,
    },
    reveal(pane, messageId) {
      const thread = pane.querySelector(selectors.thread);
      const item = thread && find(thread, messageId);
      item?.scrollIntoView({ block: 'center' });
      return item !== null;
    },
    mayHaveSent(event, pane) {
      if (!(event.target instanceof Element)) return false;
      if (event.type === 'click') {
        const button = event.target.closest('button, [role="button"], [role^="menuitem"]');
        return button !== null && sendWords.test(labelOf(button));
      }
      if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.key !== 'Enter')
        return false;
      return (event.ctrlKey || event.metaKey) && pane.contains(event.target);
    },
  };
}

/** `/app/ticket/ID` from links, `/app/views/VIEW/ID` inside a view; settings and customers are no tickets. */
const ticketIn = (path: string): string | null =>
  /^\/app\/ticket\/(\d+)(?:\/|$)/.exec(path)?.[1] ??
  /^\/app\/views\/\d+\/(\d+)(?:\/|$)/.exec(path)?.[1] ??
  null;

/** One ticket is drawn at a time: its pane is what holds the thread, while the address names it. */
function paneOf(doc: Document, ticketId: string): Element | null {
  if (ticketIn(doc.location.pathname) !== ticketId) return null;
  const thread = doc.querySelector(selectors.thread);
  return thread?.closest('main, [role="main"]') ?? (thread ? doc.body : null);
}

function composerIn(pane: Element): HTMLElement | null {
  for (const selector of selectors.editors) {
    const boxes = [...pane.querySelectorAll(selector)]
      .filter((box) => !box.closest(selectors.thread) && !box.matches(selectors.notReply))
      .map(editable)
      .filter((box) => box !== null);
    // The reply box is drawn below everything else.
    const last = boxes.at(-1);
    if (last) return last;
  }
  return null;
}

/** A field of the ticket, outside the thread, the reply box and lists of other tickets. */
function fieldIn(pane: Element, selector: string): Element | null {
  const out = `${selectors.thread}, ${selectors.notField}`;
  const found = [...pane.querySelectorAll(selector)].find((each) => !each.closest(out));
  if (!found || composerIn(pane)?.contains(found)) return null;
  // A button of that name opens the field that it stands in.
  return found.matches('button, input, [role="button"], [role="combobox"]') ? found.parentElement : found;
}

const labelOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60);

/** What stands around the reply box, outside the thread: the smallest element that holds both box and a chooser. */
function around(pane: Element): Element {
  let element: Element | null = composerIn(pane);
  while (element && element !== pane) {
    const parent: Element | null = element.parentElement;
    if (!parent || parent.querySelector(selectors.thread)) break;
    element = parent;
  }
  return element ?? pane;
}

/**
 * Internal only when something around the reply box says so: a chosen tab, a pressed switch, or a menu button that shows
 * the choice. In doubt it is public, and then a note is refused rather than sent to a customer.
 */
function modeOf(pane: Element): ReplyMode {
  const area = around(pane);
  const choosers = [...area.querySelectorAll(selectors.chooser)];
  const chosen = choosers.filter((each) => each.matches(selectors.chosen));
  if (chosen.some((each) => noteWords.test(labelOf(each)))) return 'internal';
  const menu = choosers.find(
    (each) => each.matches('[aria-haspopup], [role="combobox"]') && noteWords.test(labelOf(each)),
  );
  return menu ? 'internal' : 'public';
}

const noteChoice = (root: ParentNode): Element | null =>
  [...root.querySelectorAll(selectors.chooser)].find(
    (each) => !each.closest(selectors.thread) && noteWords.test(labelOf(each)),
  ) ?? null;

/** Opens the menus beside the reply box until one offers the note. */
async function openChooser(pane: Element): Promise<Element | null> {
  for (const menu of around(pane).querySelectorAll('[aria-haspopup], [role="combobox"]')) {
    if (!press(menu)) continue;
    const choice = await waitFor(() => noteChoice(pane.ownerDocument), 400);
    if (choice) return choice;
  }
  return null;
}
