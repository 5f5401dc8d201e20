import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { doormanHandlers, forwardCommands } from '@/lib/bridge/doorman';
import { announceChange } from '@/lib/bridge/revision';
import { serve } from '@/lib/bridge/serve';
import { openDatabase } from '@/lib/db/database';
import { contentHandlers } from './content';
import { deskHandlers } from './desk';
import { feedHandlers, watchPacks } from './feeds';
import { dataHandlers } from './handlers';
import { leadHandlers, leadSession, signerOf } from './lead';
import { packHandlers } from './packs';

/** Doorman and librarian. Nothing is kept in memory that matters: any call may find it freshly woken. */
export default defineBackground(() => {
  const db = openDatabase();
  const world = {
    now: () => new Date(),
    randomId: () => crypto.randomUUID(),
    announce: () => announceChange(browser.storage.local),
  };
  const session = browser.storage.session;
  const lead = leadSession(db, { ...world, session });
  const feedWorld = {
    ...world,
    now: () => new Date().toISOString(),
    fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
    chance: () => Math.random(),
    announce: () => packsChanged(),
  };
  const atExpiry = watchPacks(db, feedWorld, browser.alarms);
  const packsChanged = () => world.announce().then(atExpiry);
  serve(browser.runtime, {
    ...doormanHandlers(browser, () => crypto.randomUUID()),
    ...dataHandlers(db, world),
    ...deskHandlers(db, world),
    ...contentHandlers(browser.tabs),
    ...leadHandlers(db, { ...world, session }),
    ...packHandlers(db, { ...world, announce: packsChanged, signer: () => signerOf(lead) }),
    ...feedHandlers(db, feedWorld),
  });
  forwardCommands(browser);
});
