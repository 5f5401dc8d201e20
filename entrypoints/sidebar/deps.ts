import { browser } from 'wxt/browser';
import type { AskBackground } from '@/lib/bridge/background-calls';
import type { PageLink } from '@/lib/bridge/page-link';
import { flagsOf } from '@/lib/copilot/flags';
import { check } from '@/lib/copilot/gate/check';
import { openBrand } from '@/lib/copilot/room';
import { run } from '@/lib/copilot/run';
import { onDevice } from '@/lib/engines/on-device';
import { parseTicket } from '@/lib/helpdesks/parsers';
import { createSentWatch } from '@/lib/helpdesks/sent';
import { lockBrand } from '@/lib/packs/lock';
import { readBrief } from '@/lib/signals/read-brief';
import type { SidebarDeps } from '@/lib/stores/sidebar';
import { labEngines } from './lab-engines';

const engines = [onDevice, ...labEngines];

/** The world as the sidebar's store is given it in a browser. */
export function browserDeps(window: Window, ask: AskBackground, page: PageLink): SidebarDeps {
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
    // A brand's choice of an engine that this build does not have falls back to the one that is always there.
    engine: (id) => engines.find((engine) => engine.id === id) ?? onDevice,
    sentWatch: createSentWatch(),
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    uuid: () => crypto.randomUUID(),
    breathe: () => new Promise((drawn) => setTimeout(drawn)),
    idle: () => new Promise((free) => window.requestIdleCallback(() => free(), { timeout: 500 })),
    after(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    copy: (text) => window.navigator.clipboard.writeText(text),
    appVersion: browser.runtime.getManifest().version,
  };
}
