import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { doormanHandlers, forwardCommands } from '@/lib/bridge/doorman';
import { announceChange } from '@/lib/bridge/revision';
import { serve } from '@/lib/bridge/serve';
import { openDatabase } from '@/lib/db/database';
import { createKeeper } from '@/lib/db/keeper';
import { Ring } from '@/lib/db/ring';
import { readSettings } from '@/lib/db/settings';
import { createVault } from '@/lib/db/vault';
import { promptVersions } from '@/lib/engines/prompt-versions';
import type { LogEvent } from '@/lib/ledger/log-events';
import { auditorHandlers, auditorSession } from './auditor';
import { contentHandlers } from './content';
import { deskHandlers } from './desk';
import { feedHandlers, watchPacks } from './feeds';
import { fleetHandlers, watchPolicy } from './fleet';
import { guarded, leadLock } from './guard';
import { dataHandlers } from './handlers';
import { watchAway } from './idle';
import { leadHandlers, leadSession, signerOf } from './lead';
import { logHandlers, watchLog } from './log';
import { packHandlers } from './packs';
import { practiceHandlers } from './practice';
import { recorded } from './recorded';
import { lockVault, vaultHandlers } from './vault';

/** Doorman and librarian. Nothing is kept in memory that matters: any call may find it freshly woken. */
export default defineBackground(() => {
  const db = openDatabase('proofdesk', {}, new Ring(null));
  const session = browser.storage.session;
  const clock = { now: () => new Date(), randomId: () => crypto.randomUUID() };
  const vault = createVault(db, { ...clock, session, local: browser.storage.local });
  const keeper = createKeeper(db, {
    ...clock,
    ready: vault.ready,
    steady: () => performance.now(),
    local: browser.storage.local,
    session,
    appVersion: browser.runtime.getManifest().version,
    browser: import.meta.env.BROWSER,
    prompts: promptVersions(),
  });
  const world = {
    ...clock,
    keeper,
    announce: async () => {
      await announceChange(browser.storage.local);
      await away.tune();
      // What is not on record now is at the next change or start: it is compared with what was.
      await keeper.changed().catch(() => undefined);
    },
  };
  const lead = leadSession(db, { ...world, session });
  const leads = recorded(leadHandlers(db, { ...world, session }), keeper, session);
  const isLeadIn = async () => (await lead.opened()) !== null;
  const auditorWorld = { ...world, session, note: (event: LogEvent) => keeper.note(null, event) };
  const locks = { lead: leadLock(db, lead), auditor: auditorSession(db, auditorWorld) };
  const closeRoles = async () => {
    if (await locks.auditor.isOpen()) await auditorWorld.note({ kind: 'locked' });
    await Promise.all([locks.auditor.close(), lead.close()]);
    await leads.lookForIdle(isLeadIn);
  };
  const vaultWorld = { keeper, announce: () => announceChange(browser.storage.local), closeRoles };
  const { idle, alarms } = browser;
  const away = watchAway(
    { idle, alarms, session },
    { ...clock, settings: () => readSettings(db), lock: (why) => lockVault(vault, vaultWorld, why) },
  );
  watchLog(db, world, browser, async () => {
    await away.look(true);
    await leads.lookForIdle(isLeadIn);
  });
  const policyWorld = { ...world, note: () => keeper.note(null, { kind: 'changed', what: 'policy' }) };
  const policyRead = watchPolicy(db, policyWorld, {
    managed: browser.storage.managed,
    alarms: browser.alarms,
  });
  const feedWorld = {
    ...world,
    now: () => new Date().toISOString(),
    fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
    chance: () => Math.random(),
    announce: () => packsChanged(),
  };
  const atExpiry = watchPacks(db, feedWorld, browser.alarms);
  const packsChanged = () => world.announce().then(atExpiry);
  // Every open sidebar asks for the settings now; hashing the packs for the record waits until they have them.
  const stopped = async () => {
    await announceChange(browser.storage.local);
    setTimeout(() => void keeper.changed().catch(() => undefined), 1_000);
  };
  const handlers = {
    ...doormanHandlers(browser, () => crypto.randomUUID()),
    ...dataHandlers(db, world),
    ...deskHandlers(db, world),
    ...practiceHandlers(db, world),
    ...contentHandlers(browser.tabs),
    ...leads.handlers,
    ...logHandlers(db, { ...world, lead: async () => (await lead.opened())?.name ?? '' }),
    ...packHandlers(db, { ...world, announce: packsChanged, signer: () => signerOf(lead) }),
    ...feedHandlers(db, feedWorld),
    ...auditorHandlers(db, locks, auditorWorld),
    ...fleetHandlers(db, { ...world, announce: stopped }),
    ...vaultHandlers(db, vault, vaultWorld),
  };
  const keep = { vault, look: () => away.look(false) };
  serve(browser.runtime, guarded(handlers, db, locks, policyRead, keep));
  forwardCommands(browser);
});
