import type { InsertRequest, InsertResult } from '../helpdesks/contract';
import { FromPage, type ToPage } from './page-messages';

/** The sidebar's hold on the helpdesk page around it. */
export interface PageLink {
  /** Of the helpdesk account, for example `brand.zendesk.com`. */
  host: string;
  /** Hears everything but answers, from the moment of the call; what came before the first listener is kept for it. */
  on(listener: (message: FromPage) => void): () => void;
  post(message: ToPage): void;
  /** Never throws and never waits for ever: a page that does not answer gives `not-taken`. */
  insert(request: InsertRequest): Promise<InsertResult>;
  /** Scrolls the page to a message; false when it is not there. */
  reveal(ticketId: string, messageId: string): Promise<boolean>;
  /** Turns the reply box to internal note; false when it did not take. */
  openNote(ticketId: string): Promise<boolean>;
  close(): void;
}

type Answer = Extract<FromPage, { type: 'answer' }>['result'];

/** Milliseconds; an insertion itself takes about 600 (focus, paste, read back). */
const ANSWER_LIMIT = 5_000;

const reasons = ['ticket-changed', 'no-composer', 'wrong-mode', 'not-taken'] as const;

/** The frame's end of the port. A message that does not fit its schema is dropped: it comes from a page. */
export function linkOver(port: MessagePort, host: string, limit = ANSWER_LIMIT): PageLink {
  const listeners = new Set<(message: FromPage) => void>();
  const waiting = new Map<number, (result: Answer) => void>();
  const early: FromPage[] = [];
  let lastId = 0;

  port.onmessage = (event: MessageEvent<unknown>) => {
    const parsed = FromPage.safeParse(event.data);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.type === 'answer') {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    } else if (listeners.size === 0) early.push(message);
    else for (const listener of listeners) listener(message);
  };

  const ask = (message: (id: number) => ToPage): Promise<Answer> => {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        waiting.delete(id);
        resolve({ ok: false, reason: 'not-taken', detail: 'no-answer' });
      }, limit);
      waiting.set(id, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
      port.postMessage(message(id));
    });
  };

  return {
    host,
    on(listener) {
      listeners.add(listener);
      for (const message of early.splice(0)) listener(message);
      return () => listeners.delete(listener);
    },
    post: (message) => port.postMessage(message),
    async insert(request) {
      return toInsertResult(await ask((id) => ({ type: 'insert', id, ...request })));
    },
    async reveal(ticketId, messageId) {
      return (await ask((id) => ({ type: 'reveal', id, ticketId, messageId }))).ok;
    },
    async openNote(ticketId) {
      return (await ask((id) => ({ type: 'open-note', id, ticketId }))).ok;
    },
    close: () => port.close(),
  };
}

function toInsertResult(answer: Answer): InsertResult {
  if (answer.ok) return { ok: true, editor: answer.editor ?? 'unknown' };
  const reason = reasons.find((known) => known === answer.reason) ?? 'not-taken';
  return { ok: false, reason, ...(answer.detail === undefined ? {} : { detail: answer.detail }) };
}
