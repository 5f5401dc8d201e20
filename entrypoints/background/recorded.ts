import type { Handlers } from '@/lib/bridge/serve';
import type { Keeper } from '@/lib/db/keeper';

type Recorded = Pick<Handlers, 'lead.set' | 'lead.unlock' | 'lead.lock' | 'lead.remove' | 'lead.allow'>;

/** What is forgotten with the browser. */
interface Session {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const letIn = 'log.let-in';

/** Puts on record when a lead is let in and when no longer. */
export function recorded<H extends Recorded>(handlers: H, keeper: Keeper, session: Session) {
  const isIn = async () => (await session.get(letIn))[letIn] === true;
  const opened = async () => {
    if (await isIn()) return;
    await keeper.note(null, { kind: 'unlocked', role: 'lead' });
    await session.set({ [letIn]: true });
  };
  const closed = async () => {
    if (!(await isIn())) return;
    await keeper.note(null, { kind: 'locked' });
    await session.set({ [letIn]: false });
  };
  const after =
    <A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, then: () => Promise<void>) =>
    async (...args: A): Promise<R> => {
      const result = await work(...args);
      await then();
      return result;
    };
  return {
    handlers: {
      ...handlers,
      'lead.set': after(handlers['lead.set'], opened),
      'lead.unlock': after(handlers['lead.unlock'], opened),
      'lead.lock': after(handlers['lead.lock'], closed),
      'lead.remove': after(handlers['lead.remove'], closed),
      'lead.allow': ((args, caller) =>
        keeper.write(async () => handlers['lead.allow'](args, caller))) satisfies Handlers['lead.allow'],
    },
    /** At each beat: a lead who did nothing for a while is locked out without a word. */
    async lookForIdle(open: () => Promise<boolean>): Promise<void> {
      if ((await isIn()) && !(await open())) await closed();
    },
  };
}
