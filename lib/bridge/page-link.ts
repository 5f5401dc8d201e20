import type {
  InsertRequest,
  InsertResult,
  PrepareRequest,
  PrepareResult,
  TakeBackRequest,
} from '../helpdesks/contract';
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
  /** Puts tags and assignee into the ticket's fields. Never throws; null when the page does not answer. */
  prepare(request: PrepareRequest): Promise<PrepareResult | null>;
  takeBack(request: TakeBackRequest): Promise<PrepareResult | null>;
  close(): void;
}

type Answered = Extract<FromPage, { type: 'answer' | 'prepared' }>;
type Answer = Extract<FromPage, { type: 'answer' }>['result'];
const silent: Answer = { ok: false, reason: 'not-taken', detail: 'no-answer' };

/** Milliseconds; an insertion itself takes about 600 (focus, paste, read back). */
const ANSWER_LIMIT = 5_000;

/** Milliseconds; each field gets up to three seconds, and there are at most twelve tags and one assignee. */
const PREPARE_LIMIT = 40_000;

const reasons = ['ticket-changed', 'no-composer', 'wrong-mode', 'not-taken'] as const;

/** The frame's end of the port. A message that does not fit its schema is dropped: it comes from a page. */
export function linkOver(port: MessagePort, host: string, limit = ANSWER_LIMIT): PageLink {
  const listeners = new Set<(message: FromPage) => void>();
  const waiting = new Map<number, (answer: Answered | null) => void>();
  const early: FromPage[] = [];
  let lastId = 0;

  port.onmessage = (event: MessageEvent<unknown>) => {
    const parsed = FromPage.safeParse(event.data);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.type === 'answer' || message.type === 'prepared') {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (listeners.size === 0) early.push(message);
    else for (const listener of listeners) listener(message);
  };

  /** Null when the page does not answer in time. */
  const ask = (message: (id: number) => ToPage, most: number): Promise<Answered | null> => {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        waiting.delete(id);
        resolve(null);
      }, most);
      waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      port.postMessage(message(id));
    });
  };
  const answer = async (message: (id: number) => ToPage): Promise<Answer> => {
    const answered = await ask(message, limit);
    return answered?.type === 'answer' ? answered.result : silent;
  };
  const prepared = async (message: (id: number) => ToPage): Promise<PrepareResult | null> => {
    const answered = await ask(message, PREPARE_LIMIT);
    return answered?.type === 'prepared' ? { front: answered.front, items: answered.items } : null;
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
      return toInsertResult(await answer((id) => ({ type: 'insert', id, ...request })));
    },
    async reveal(ticketId, messageId) {
      return (await answer((id) => ({ type: 'reveal', id, ticketId, messageId }))).ok;
    },
    async openNote(ticketId) {
      return (await answer((id) => ({ type: 'open-note', id, ticketId }))).ok;
    },
    prepare: ({ tags, ...request }) =>
      prepared((id) => ({ type: 'prepare', id, ...request, tags: [...tags] })),
    takeBack: ({ tags, ...request }) =>
      prepared((id) => ({ type: 'take-back', id, ...request, tags: [...tags] })),
    close: () => port.close(),
  };
}

function toInsertResult(answer: Answer): InsertResult {
  if (answer.ok) return { ok: true, editor: answer.editor ?? 'unknown' };
  const reason = reasons.find((known) => known === answer.reason) ?? 'not-taken';
  return { ok: false, reason, ...(answer.detail === undefined ? {} : { detail: answer.detail }) };
}
