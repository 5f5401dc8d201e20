import { z } from 'zod';
import { type AskBackground, backgroundCalls, type CallName } from './background-calls';

/** What travels to the background. The name is checked against the call table there. */
export interface CallEnvelope {
  call: string;
  args?: unknown;
}

/** A call that did not succeed. `code` has a sentence in the catalogue under `call.<code>`. */
export class CallFailed extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'CallFailed';
  }
}

const Outcome = z.discriminatedUnion('ok', [
  // Chrome's channel drops a value that is undefined.
  z.object({ ok: z.literal(true), value: z.unknown().optional() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), detail: z.string() }) }),
]);

/** Calls that change nothing, so that asking twice does no harm. */
const repeatable: readonly CallName[] = [
  'settings.get',
  'vault.state',
  'packs.brands',
  'packs.list',
  'engine.keys',
  'engine.spend',
  'engine.affordable',
  'engine.key',
  'packs.material',
  'packs.export',
  'packs.standings',
  'packs.preview',
  'packs.file',
  'brand.remembered',
  'ledger.page',
  'ledger.text',
  'ledger.handle',
];

/** Milliseconds after which a call counts as lost. Installing the largest pack takes about 2 s on a modest laptop. */
const limit = 20_000;

/** Both browsers say this when nobody was listening: the call was surely not handled. */
const notDelivered = /Receiving end does not exist/i;

/**
 * Builds the typed ask over `send` (`runtime.sendMessage`). The background may be asleep or die while it works: a call
 * that was not delivered is sent once more, and so is a lost one that changes nothing. A lost call that may have
 * changed something fails with `background-lost`; whoever made it decides.
 * @throws {CallFailed} from the returned function.
 */
export function createAsk(
  send: (message: CallEnvelope) => Promise<unknown>,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): AskBackground {
  const attempt = async (envelope: CallEnvelope, mayRepeat: boolean, left: number): Promise<unknown> => {
    let problem = 'no answer';
    let delivered = true;
    try {
      const answer = await inTime(send(envelope));
      if (answer !== undefined && answer !== null) return answer;
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
      delivered = !notDelivered.test(problem);
    }
    if (left === 0 || (delivered && !mayRepeat)) throw new CallFailed('background-lost', problem);
    await pause(50);
    return attempt(envelope, mayRepeat, left - 1);
  };

  return async (name, ...args) => {
    const envelope: CallEnvelope = { call: name, args: args[0] };
    const outcome = Outcome.safeParse(await attempt(envelope, repeatable.includes(name), 1));
    if (!outcome.success) throw new CallFailed('bad-answer', name);
    if (!outcome.data.ok) throw new CallFailed(outcome.data.error.code, outcome.data.error.detail);
    const value = backgroundCalls[name].result.safeParse(outcome.data.value);
    if (!value.success) throw new CallFailed('bad-answer', name);
    // The schema just parsed is the one that CallResult<typeof name> is inferred from.
    return value.data as never;
  };
}

/** Chromium can leave a worker that runs and answers nothing (`No SW`), and then no message comes back at all. */
function inTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${limit / 1_000} s`)), limit);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
