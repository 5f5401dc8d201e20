import { insertInto } from '@/lib/editors';
import type { HelpdeskPage, InsertRequest, InsertResult } from '@/lib/helpdesks/contract';

/**
 * Puts text into the reply box of the ticket in front. Refuses when another ticket is in front, or when the box is in
 * the other mode: a note must never land in a reply.
 */
export async function insert(
  page: HelpdeskPage,
  doc: Document,
  request: InsertRequest,
): Promise<InsertResult> {
  const target = look(page, doc, request);
  if ('refused' in target) return target.refused;
  const { text, html } = request;
  // An app that draws every ticket in the same box may change it while the editor gets ready.
  const stillRight = () => {
    const now = look(page, doc, request);
    return 'composer' in now && now.composer === target.composer;
  };
  const result = await insertInto(target.composer, { text, html }, stillRight);
  const after = look(page, doc, request);
  if ('refused' in after) return after.refused;
  if (!result.ok) return { ok: false, reason: 'not-taken', detail: result.detail };
  after.composer.focus();
  return { ok: true, editor: result.editor };
}

type Target = { composer: HTMLElement } | { refused: InsertResult };

const refused = (reason: 'ticket-changed' | 'no-composer' | 'wrong-mode'): Target => ({
  refused: { ok: false, reason },
});

function look(page: HelpdeskPage, doc: Document, request: InsertRequest): Target {
  if (page.openTicket(doc, new URL(doc.location.href)) !== request.ticketId) return refused('ticket-changed');
  const pane = page.pane(doc, request.ticketId);
  const composer = pane && page.composer(pane);
  if (!composer) return refused('no-composer');
  // A ticket whose pane is hidden is not in front, whatever the address says.
  if (!isShown(composer)) return refused('ticket-changed');
  return page.mode(pane) === request.mode ? { composer } : refused('wrong-mode');
}

const isShown = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true;
