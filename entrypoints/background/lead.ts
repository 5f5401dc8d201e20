import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import { fixedRules } from '@/lib/copilot/gate/levels';
import type { Database } from '@/lib/db/database';
import { keepLead, keptLead } from '@/lib/db/lead';
import { append } from '@/lib/db/ledger';
import { readSettings } from '@/lib/db/settings';
import { fingerprintOf, type Signer } from '@/lib/packs/signing/keys';
import {
  allowedHash,
  idleMinutes,
  isOld,
  mostFailures,
  newOpenKey,
  OpenKey,
  opensOld,
  pauseMinutes,
  privateKeyOf,
  seal,
  unseal,
} from '@/lib/settings/lead';

/** Of the lead's calls those that ask for the passphrase; what is signed with the key is in `packs.ts`. */
export type LeadCalls = Exclude<Extract<keyof Handlers, `lead.${string}`>, 'lead.approve'>;

/** What is forgotten with the browser: the key of a lead who is let in, and how often somebody guessed. */
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

const openKey = 'lead.open';
const wrongKey = 'lead.wrong';
const minute = 60_000;

/** The key of a lead who gave the passphrase a short while ago, and nobody's else. */
export function leadSession(db: Database, { now, session }: Pick<World, 'now' | 'session'>) {
  const open = async (key: OpenKey) => {
    const minutes = (await readSettings(db)).managed.policy.lockAfterMinutes ?? idleMinutes;
    await session.set({ [openKey]: { until: now().getTime() + minutes * minute, key } });
  };

  const opened = async (): Promise<OpenKey | null> => {
    const kept = (await session.get(openKey))[openKey] as { until?: unknown; key?: unknown } | undefined;
    if (typeof kept?.until !== 'number' || kept.until <= now().getTime()) return null;
    const key = OpenKey.safeParse(kept.key);
    const lead = await keptLead(db);
    return key.success && lead && !isOld(lead) && lead.id === key.data.id ? key.data : null;
  };

  return {
    open,
    opened,
    close: () => session.remove(openKey),
    /** Counts as use. @throws {CallRefused} when no lead is let in */
    async mustBeOpen(): Promise<OpenKey> {
      const key = await opened();
      if (!key) throw new CallRefused((await keptLead(db)) ? 'lead-locked' : 'lead-none');
      await open(key);
      return key;
    },
  };
}

/** To sign with. @throws {CallRefused} when no lead is let in */
export async function signerOf(lead: ReturnType<typeof leadSession>): Promise<Signer> {
  const key = await lead.mustBeOpen();
  const { id, name, publicKey } = key;
  return { id, name, publicKey, privateKey: await privateKeyOf(key) };
}

/** The lead's passphrase, and what only it lets pass. Each text let pass is on record before it passes. */
export function leadHandlers(db: Database, world: World): Pick<Handlers, LeadCalls> {
  const { now, announce, session } = world;
  const lead = leadSession(db, world);

  /** Rises with each wrong try; past the limit nobody is let in before the pause is over. */
  const prove = async (passphrase: string): Promise<{ key: OpenKey; setAt: string }> => {
    if (!(await keptLead(db))) throw new CallRefused('lead-none');
    const [count, until] = await wrong();
    if (count >= mostFailures && until > now().getTime()) throw new CallRefused('lead-paused');
    // Counted before it is looked at, so that many tries at once count too.
    const again = count >= mostFailures ? 1 : count + 1;
    await session.set({ [wrongKey]: [again, now().getTime() + pauseMinutes * minute] });
    const proven = await tryOut(passphrase);
    if (!proven) throw new CallRefused('lead-wrong');
    await session.remove(wrongKey);
    return proven;
  };
  const tryOut = async (passphrase: string) => {
    const kept = await keptLead(db);
    if (!kept) return null;
    if (!isOld(kept)) {
      const key = await unseal(kept, passphrase);
      return key && { key, setAt: kept.setAt };
    }
    // A passphrase of before there were keys: the same one gets its key now, and nothing else changes.
    if (!(await opensOld(kept, passphrase))) return null;
    const key = await newOpenKey(kept.name);
    const sealed = await seal(key, passphrase, now().toISOString());
    await keepLead(db, sealed);
    return { key, setAt: sealed.setAt };
  };
  const wrong = async (): Promise<[number, number]> => {
    const kept = (await session.get(wrongKey))[wrongKey];
    return Array.isArray(kept) ? [Number(kept[0]), Number(kept[1])] : [0, 0];
  };

  const state = async () => {
    const kept = await keptLead(db);
    const open = (await lead.opened()) !== null;
    if (!kept || isOld(kept)) return { name: kept?.name ?? '', open, old: kept !== null };
    const { id, name, publicKey } = kept;
    const fingerprint = await fingerprintOf(crypto.subtle, publicKey);
    return { name, open, old: false, key: { id, name, publicKey, fingerprint } };
  };

  return {
    'lead.state': state,
    'lead.set': async ({ name, passphrase }) => {
      // Another passphrase or name is no other key: what it signed goes on counting.
      const known = (await keptLead(db)) ? await lead.mustBeOpen() : await newOpenKey(name);
      const key = { ...known, name };
      await keepLead(db, await seal(key, passphrase, now().toISOString()));
      await lead.open(key);
      await announce();
      return state();
    },
    'lead.unlock': async ({ passphrase }) => {
      const { key } = await prove(passphrase);
      await lead.open(key);
      return state();
    },
    'lead.lock': async () => {
      await lead.close();
      return state();
    },
    'lead.remove': async () => {
      await lead.mustBeOpen();
      await keepLead(db, null);
      await lead.close();
      await announce();
      return state();
    },
    'lead.allow': async ({ passphrase, rule, sentence, reason, of }) => {
      if (fixedRules.has(rule)) throw new CallRefused('lead-fixed', rule);
      const { key, setAt } = await prove(passphrase);
      const text = await allowedHash(of.ticket, rule, sentence);
      const event = {
        kind: 'allowed-once',
        ...of,
        rule,
        text,
        reason,
        by: key.name,
        passphraseSet: setAt,
      } as const;
      await append(db, event, undefined, now().toISOString());
      return { by: key.name };
    },
  };
}
