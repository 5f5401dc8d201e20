import { z } from 'zod';
import { type BackgroundCalls, backgroundCalls, type CallName, type CallResult } from './background-calls';
import { type ProvenCaller, prove, type Self, type Sender } from './caller';

/** One handler a call. Arguments arrive checked; the caller arrives proven. A thrown `CallRefused` keeps its code. */
export type Handlers = {
  [N in CallName]: (
    args: z.output<BackgroundCalls[N]['args']>,
    caller: ProvenCaller,
  ) => Promise<CallResult<N>> | CallResult<N>;
};

/** Thrown by a handler to answer with a code that has a sentence in the catalogue. */
export class CallRefused extends Error {
  constructor(
    readonly code: string,
    detail = '',
  ) {
    super(detail);
    this.name = 'CallRefused';
  }
}

export type Answer = { ok: true; value: unknown } | { ok: false; error: { code: string; detail: string } };

/** `args` is left out by the way when there are none: Chrome carries messages as JSON. */
const Envelope = z.object({ call: z.string(), args: z.unknown().optional() });

const refuse = (code: string, detail: string): Answer => ({ ok: false, error: { code, detail } });

/**
 * Answers one message. Trust comes first: who sent it, then whether such a call exists, then whether this caller may
 * make it, then its arguments. Nothing is looked at before the step above it has passed. Never throws.
 */
export function createDispatcher(handlers: Handlers, self: Self) {
  return async (message: unknown, sender: Sender): Promise<Answer> => {
    const caller = prove(sender, self);
    if (!caller) return refuse('refused', 'sender');
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || !isCall(envelope.data.call)) return refuse('unknown-call', '');
    const name = envelope.data.call;
    const { from, args: schema, result: resultSchema } = backgroundCalls[name];
    if (!from.some((allowed) => allowed === caller.caller)) return refuse('refused', name);
    // A missing argument crosses Firefox's and Chrome's message channels as undefined or null.
    const args = schema.safeParse(envelope.data.args ?? undefined);
    if (!args.success) return refuse('bad-arguments', z.prettifyError(args.error).slice(0, 500));
    try {
      const handler = handlers[name] as (args: unknown, caller: ProvenCaller) => unknown;
      const result = resultSchema.safeParse(await handler(args.data, caller));
      return result.success ? { ok: true, value: result.data } : refuse('bad-result', name);
    } catch (error) {
      if (error instanceof CallRefused) return refuse(error.code, error.message);
      return refuse(
        'failed',
        error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : name,
      );
    }
  };
}

/** Own keys only: `constructor` and friends are not calls. */
const isCall = (name: string): name is CallName => Object.hasOwn(backgroundCalls, name);

/** The part of `runtime` that serving needs. */
export interface ServingRuntime {
  readonly id: string;
  getURL(path: never): string;
  onMessage: {
    addListener(
      listener: (message: unknown, sender: Sender, respond: (answer: unknown) => void) => boolean | undefined,
    ): void;
  };
}

/**
 * Starts answering. Must run in the first turn of the background script, or a call that wakes it finds nobody.
 * Messages that are not calls are left for other listeners.
 */
export function serve(runtime: ServingRuntime, handlers: Handlers): void {
  const dispatch = createDispatcher(handlers, { id: runtime.id, baseUrl: runtime.getURL('' as never) });
  runtime.onMessage.addListener((message, sender, respond) => {
    if (!Envelope.safeParse(message).success) return undefined;
    void dispatch(message, sender).then(respond);
    return true;
  });
}
