import { CallFailed } from '../../lib/bridge/ask';
import type { AskBackground, CallName } from '../../lib/bridge/background-calls';
import type { PageLink } from '../../lib/bridge/page-link';
import type { FromPage, ToPage } from '../../lib/bridge/page-messages';
import type { InsertRequest, InsertResult } from '../../lib/helpdesks/contract';

/** A page that lives in the test: `say` speaks as the page, `posted` and `inserted` hold what the sidebar did. */
export interface FakePage extends PageLink {
  say(message: FromPage): void;
  readonly posted: ToPage[];
  readonly inserted: InsertRequest[];
  /** What the next insertions answer; `{ok: true, editor: 'fake'}` unless set. */
  insertResult: InsertResult | ((request: InsertRequest) => Promise<InsertResult>);
  readonly revealed: string[];
  /** What `reveal` and `openNote` answer. */
  obeys: boolean;
  readonly closed: boolean;
}

export function fakePage(): FakePage {
  const listeners = new Set<(message: FromPage) => void>();
  const early: FromPage[] = [];
  const state = { closed: false };
  const page: FakePage = {
    posted: [],
    inserted: [],
    revealed: [],
    insertResult: { ok: true, editor: 'fake' },
    obeys: true,
    get closed() {
      return state.closed;
    },
    say(message) {
      if (listeners.size === 0) early.push(message);
      for (const listener of listeners) listener(message);
    },
    on(listener) {
      listeners.add(listener);
      for (const message of early.splice(0)) listener(message);
      return () => listeners.delete(listener);
    },
    post: (message) => void page.posted.push(message),
    async insert(request) {
      page.inserted.push(request);
      return typeof page.insertResult === 'function' ? page.insertResult(request) : page.insertResult;
    },
    async reveal(_ticketId, messageId) {
      page.revealed.push(messageId);
      return page.obeys;
    },
    openNote: async () => page.obeys,
    close: () => {
      state.closed = true;
    },
  };
  return page;
}

type Answers = { [N in CallName]?: (args: never) => unknown };

/** A background that answers from a table and notes every call. A call it was not given fails as unknown. */
export function fakeBackground(answers: Answers): {
  ask: AskBackground;
  calls: { name: CallName; args: unknown }[];
} {
  const calls: { name: CallName; args: unknown }[] = [];
  const ask: AskBackground = async (name, ...args) => {
    calls.push({ name, args: args[0] });
    const answer = answers[name];
    if (!answer) throw new CallFailed('unknown-call', name);
    return (await answer(args[0] as never)) as never;
  };
  return { ask, calls };
}
