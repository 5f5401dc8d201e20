import type { AskBackground } from '../../bridge/background-calls';
import type { ConsoleState } from './state';

/** The lead of this profile, as the console sees it. `open`: the passphrase was given a short while ago. */
export interface Lead {
  /** Empty where none was set. */
  name: string;
  open: boolean;
}

export interface LeadVerbs {
  /** The first passphrase, or while unlocked another one. */
  setLead(name: string, passphrase: string): Promise<void>;
  unlockLead(passphrase: string): Promise<void>;
  lockLead(): Promise<void>;
  removeLead(): Promise<void>;
}

interface Store {
  set(change: Partial<ConsoleState>): void;
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
}

export function leadVerbs(ask: AskBackground, { set, attempt }: Store): LeadVerbs {
  const show = async (work: () => Promise<Lead>, done?: string) => {
    await attempt(async () => {
      const lead = await work();
      set({ lead, ...(done ? { done: [{ key: done, values: { brand: '', name: lead.name } }] } : {}) });
    });
  };
  return {
    setLead: (name, passphrase) => show(() => ask('lead.set', { name, passphrase }), 'console.lead.done'),
    unlockLead: (passphrase) => show(() => ask('lead.unlock', { passphrase })),
    lockLead: () => show(() => ask('lead.lock')),
    removeLead: () => show(() => ask('lead.remove'), 'console.lead.removed'),
  };
}
