import type { PageClient } from '@/lib/bridge/page-client';
import type { ToPage } from '@/lib/bridge/page-messages';
import { readEditor } from '@/lib/editors';
import type { ComposerState, HelpdeskPage, RawTicket } from '@/lib/helpdesks/contract';
import { insert } from './insert';
import type { Mount } from './mount';
import { prepare, takeBack } from './prepare';

/** Milliseconds without a change before what was typed is told. */
const TYPING_PAUSE = 300;
/** Milliseconds after something that may have sent: helpdesks write the message down a moment, or an undo, later. */
const SENT_LOOKS = [1_200, 5_000, 15_000] as const;

/** What happens on one helpdesk page: follows the ticket in front, reads it, and does what the sidebar asks. */
export function createSession(
  page: HelpdeskPage,
  doc: Document,
  client: PageClient,
  mount: Pick<Mount, 'layout'>,
) {
  let open: string | null = null;
  let raw: RawTicket | null = null;
  let composer = '';
  let typing: ReturnType<typeof setTimeout> | undefined;
  const reads = new Map<string, AbortController>();
  const sentLooks = new Set<ReturnType<typeof setTimeout>>();

  const paneOf = (ticketId: string) => (open === ticketId ? page.pane(doc, ticketId) : null);

  const read = async (ticketId: string) => {
    // One reading of a ticket at a time; whoever asks meanwhile gets its result.
    if (reads.has(ticketId)) return;
    const controller = new AbortController();
    reads.set(ticketId, controller);
    const result = await page.read(ticketId, controller.signal);
    if (reads.get(ticketId) === controller) reads.delete(ticketId);
    if (controller.signal.aborted) return;
    if (ticketId === open) raw = result;
    client.say({ type: 'read', raw: result });
  };

  const composerNow = (): ComposerState | null => {
    const pane = open === null ? null : page.pane(doc, open);
    const box = pane && page.composer(pane);
    return box ? { mode: page.mode(pane), ...readEditor(box) } : null;
  };

  const tellComposer = () => {
    clearTimeout(typing);
    const now = composerNow();
    if (open !== null && now) client.say({ type: 'composer', ticketId: open, composer: now });
  };

  const look = () => {
    const ticketId = page.openTicket(doc, new URL(doc.location.href));
    if (ticketId !== open) {
      // A reading that was begun for the ticket just left is of no use; one asked for after a send is let finish.
      if (open !== null && raw === null) {
        reads.get(open)?.abort();
        reads.delete(open);
      }
      open = ticketId;
      raw = null;
      composer = '';
      clearTimeout(typing);
      client.say({ type: 'open', ticketId });
      if (ticketId !== null) void read(ticketId);
    }
    const now = JSON.stringify(composerNow());
    if (now !== composer) {
      composer = now;
      clearTimeout(typing);
      typing = setTimeout(tellComposer, TYPING_PAUSE);
    }
  };

  const mayHaveSent = (event: Event) => {
    const ticketId = open;
    const pane = ticketId === null ? null : page.pane(doc, ticketId);
    if (ticketId === null || !pane || !page.mayHaveSent(event, pane)) return;
    for (const wait of SENT_LOOKS) {
      const timer = setTimeout(() => {
        sentLooks.delete(timer);
        client.say({ type: 'maybe-sent', ticketId });
      }, wait);
      sentLooks.add(timer);
    }
  };
  const triggers = ['click', 'keydown'] as const;
  for (const name of triggers) doc.addEventListener(name, mayHaveSent, { capture: true, passive: true });

  const answer = (id: number, ok: boolean) =>
    client.say({ type: 'answer', id, result: ok ? { ok } : { ok, reason: 'not-taken' } });

  return {
    look,
    /** The sidebar has come, or come back: it is told everything anew. */
    greet() {
      client.say({ type: 'open', ticketId: open });
      if (raw) client.say({ type: 'read', raw });
      else if (open !== null) void read(open);
      tellComposer();
    },
    async hear(message: ToPage) {
      switch (message.type) {
        case 'read':
          return read(message.ticketId);
        case 'insert': {
          const result = await insert(page, doc, message);
          return client.say({ type: 'answer', id: message.id, result });
        }
        case 'open-note': {
          const pane = paneOf(message.ticketId);
          return answer(message.id, pane !== null && (await page.openNote(pane)));
        }
        case 'reveal': {
          const pane = paneOf(message.ticketId);
          return answer(message.id, pane !== null && page.reveal(pane, message.messageId));
        }
        case 'prepare':
        case 'take-back': {
          const work =
            message.type === 'prepare' ? prepare(page, doc, message) : takeBack(page, doc, message);
          return client.say({ type: 'prepared', id: message.id, ...(await work) });
        }
        case 'focus-composer': {
          const pane = paneOf(message.ticketId);
          return pane ? page.composer(pane)?.focus() : undefined;
        }
        case 'layout':
          return mount.layout(message.width, message.collapsed);
      }
    },
    close() {
      for (const name of triggers) doc.removeEventListener(name, mayHaveSent, { capture: true });
      for (const controller of reads.values()) controller.abort();
      for (const timer of sentLooks) clearTimeout(timer);
      clearTimeout(typing);
    },
  };
}
