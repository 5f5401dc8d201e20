import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import { fixedRules } from '@/lib/copilot/gate/levels';
import type { Database } from '@/lib/db/database';
import { keepLead, keptLead } from '@/lib/db/lead';
import { append } from '@/lib/db/ledger';
import {
  allowedHash,
  idleMinutes,
  type LeadKey,
  leadKey,
  mostFailures,
  opens,
  pauseMinutes,
} from '@/lib/settings/lead';

export type LeadCalls = Extract<keyof Handlers, `lead.${string}`>;

/** What is forgotten with the browser: until when a lead is let in, and how often somebody guessed. */
export interface LeadSession {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

interface World {
  now(): Date;
  announce(): Promise<void>;
  session: LeadSession;
}

const openKey = 'lead.open-until';
const wrongKey = 'lead.wrong';
const minute = 60_000;

/** The lead's passphrase, and what only it lets pass. Each text let pass is on record before it passes. */
export function leadHandlers(db: Database, { now, announce, session }: World): Pick<Handlers, LeadCalls> {
  const number = async (key: string) => {
    const value = (await session.get(key))[key];
    return typeof value === 'number' ? value : 0;
  };
  const touch = () => session.set({ [openKey]: now().getTime() + idleMinutes * minute });
  const isOpen = async () => (await number(openKey)) > now().getTime();

  /** Rises with each wrong try; past the limit nobody is let in before the pause is over. */
  const prove = async (passphrase: string): Promise<LeadKey> => {
    const key = await keptLead(db);
    if (!key) throw new CallRefused('lead-none');
    const [count, until] = await wrong();
    if (count >= mostFailures && until > now().getTime()) throw new CallRefused('lead-paused');
    // Counted before it is looked at, so that many tries at once count too.
    const again = count >= mostFailures ? 1 : count + 1;
    await session.set({ [wrongKey]: [again, now().getTime() + pauseMinutes * minute] });
    if (!(await opens(key, passphrase))) throw new CallRefused('lead-wrong');
    await session.remove(wrongKey);
    return key;
  };
  const wrong = async (): Promise<[number, number]> => {
    const kept = (await session.get(wrongKey))[wrongKey];
    return Array.isArray(kept) ? [Number(kept[0]), Number(kept[1])] : [0, 0];
  };
  const mustBeOpen = async () => {
    if (!(await isOpen())) throw new CallRefused('lead-locked');
    await touch();
  };
  const state = async () => ({ name: (await keptLead(db))?.name ?? '', open: await isOpen() });

  return {
    'lead.state': state,
    'lead.set': async ({ name, passphrase }) => {
      if (await keptLead(db)) await mustBeOpen();
      await keepLead(db, await leadKey(name, passphrase, now().toISOString()));
      await touch();
      await announce();
      return state();
    },
    'lead.unlock': async ({ passphrase }) => {
      await prove(passphrase);
      await touch();
      return state();
    },
    'lead.lock': async () => {
      await session.remove(openKey);
      return state();
    },
    'lead.remove': async () => {
      await mustBeOpen();
      await keepLead(db, null);
      await session.remove(openKey);
      await announce();
      return state();
    },
    'lead.allow': async ({ passphrase, rule, sentence, reason, of }) => {
      if (fixedRules.has(rule)) throw new CallRefused('lead-fixed', rule);
      const { name, setAt } = await prove(passphrase);
      const text = await allowedHash(of.ticket, rule, sentence);
      const event = {
        kind: 'allowed-once',
        ...of,
        rule,
        text,
        reason,
        by: name,
        passphraseSet: setAt,
      } as const;
      await append(db, event, undefined, now().toISOString());
      return { by: name };
    },
  };
}
