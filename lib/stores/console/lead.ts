import type { AskBackground } from '../../bridge/background-calls';
import type { Lead, LeadVerbs } from './lead-state';
import type { ConsoleState } from './state';

/** The lead's passphrase, from the console's side. */

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
