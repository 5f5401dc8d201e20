import { z } from 'zod';
import { askBackground, connectPage } from '../../../lib/bridge/frame-client';
import type { PageLink } from '../../../lib/bridge/page-link';
import type { FromPage } from '../../../lib/bridge/page-messages';
import { TicketUnreadable } from '../../../lib/helpdesks/contract';
import { parseTicket } from '../../../lib/helpdesks/parsers';
import { createSentWatch } from '../../../lib/helpdesks/sent';
import type { Message, Ticket } from '../../../lib/ticket/ticket';

/**
 * A sidebar for tests of the adapters: real port, real parsers, real sent watch, nothing drawn. It takes the place of
 * `sidebar.html` in a copy of the build, so that content script and background are the ones that ship.
 */
export interface Probe {
  heard: FromPage[];
  tickets: Ticket[];
  unreadable: { part: string; problem: string }[];
  sent: Message[];
  link: PageLink;
  watch: ReturnType<typeof createSentWatch>;
  /** When the last reading came, milliseconds since the frame began. */
  readAt: number;
  /** Inserts, and watches for the reply, as the sidebar does. */
  insert(ticketId: string, mode: 'public' | 'internal', text: string, html: string): Promise<unknown>;
}

z.config({ jitless: true });

const watch = createSentWatch();

void connectPage(window, askBackground).then((link) => {
  const probe: Probe = {
    heard: [],
    tickets: [],
    unreadable: [],
    sent: [],
    link,
    watch,
    readAt: 0,
    async insert(ticketId, mode, text, html) {
      const known = probe.tickets.findLast(({ id }) => id === ticketId)?.messages.map(({ id }) => id) ?? [];
      const result = await link.insert({ ticketId, mode, text, html });
      if (result.ok) watch.inserted(ticketId, new Date().toISOString(), known);
      return result;
    },
  };
  (window as Window & { probe?: Probe }).probe = probe;
  link.on((message) => {
    probe.heard.push(message);
    if (message.type === 'maybe-sent' && watch.wants(message.ticketId)) {
      link.post({ type: 'read', ticketId: message.ticketId });
    }
    if (message.type !== 'read') return;
    probe.readAt = performance.now();
    try {
      const ticket = parseTicket(message.raw);
      probe.tickets.push(ticket);
      const proof = watch.read(ticket);
      if (proof) probe.sent.push(proof.sent);
    } catch (error) {
      if (!(error instanceof TicketUnreadable)) throw error;
      probe.unreadable.push({ part: error.part, problem: error.problem });
    }
  });
});
