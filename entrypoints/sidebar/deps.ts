import { browser } from 'wxt/browser';
import type { AskBackground } from '@/lib/bridge/background-calls';
import type { PageLink } from '@/lib/bridge/page-link';
import { flagsOf } from '@/lib/copilot/flags';
import { check } from '@/lib/copilot/gate/check';
import { openBrand } from '@/lib/copilot/room';
import { run } from '@/lib/copilot/run';
import { engineOf, remoteKinds } from '@/lib/engines/registry';
import { relisted } from '@/lib/engines/remote/relist';
import { parseTicket } from '@/lib/helpdesks/parsers';
import { createSentWatch } from '@/lib/helpdesks/sent';
import { lockBrand } from '@/lib/packs/lock';
import { readBrief } from '@/lib/signals/read-brief';
import type { SidebarDeps } from '@/lib/stores/sidebar';
import { labEngines } from './lab-engines';

/** The world as the sidebar's store is given it in a browser. */
export function browserDeps(window: Window, ask: AskBackground, page: PageLink): SidebarDeps {
  const remote = ({ id }: { id: string }) => ({
    affordable: async (brandId: string) => (await ask('engine.affordable', { brandId })).affordable,
    key: async () => (await ask('engine.key', { engine: id })).key,
    fetch: ((input, init) => window.fetch(input, init)) as typeof fetch,
    after,
    letters,
  });
  return {
    ask,
    page,
    parse: parseTicket,
    lock: lockBrand,
    general(ticket, now) {
      const brief = readBrief(ticket, { now });
      return { brief, flags: flagsOf(brief.triggers, null) };
    },
    openBrand,
    run,
    check,
    engine: (choice, access) =>
      labEngines.find(({ id }) => id === choice?.engine) ?? engineOf(choice, access, remote),
    async relist(engine, { baseUrl, listedOn, testedOn }) {
      const kind = remoteKinds.find(({ id }) => id === engine);
      const day = new Date().toISOString().slice(0, 10);
      // There is no place for the list of a relay that nobody tested.
      if (!kind || testedOn === '' || (listedOn ?? testedOn) >= day) return;
      const models = await relisted(kind, { ...remote(kind), baseUrl });
      if (models) await ask('engine.models', { engine, models, day });
    },
    sentWatch: createSentWatch(),
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    uuid: () => crypto.randomUUID(),
    breathe: () => new Promise((drawn) => setTimeout(drawn)),
    idle: () => new Promise((free) => window.requestIdleCallback(() => free(), { timeout: 500 })),
    after,
    copy: (text) => window.navigator.clipboard.writeText(text),
    agentLanguage: window.navigator.language.slice(0, 2).toLowerCase(),
    appVersion: browser.runtime.getManifest().version,
  };
}

function after(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

/** Base 32 without digits that look like letters. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const letters = (count: number): string =>
  [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => alphabet[byte % 32] ?? 'A').join('');
