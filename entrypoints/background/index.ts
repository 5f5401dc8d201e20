import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { doormanHandlers, forwardCommands } from '@/lib/bridge/doorman';
import { announceChange } from '@/lib/bridge/revision';
import { serve } from '@/lib/bridge/serve';
import { openDatabase } from '@/lib/db/database';
import { deskHandlers } from './desk';
import { dataHandlers } from './handlers';
import { leadHandlers } from './lead';

/** Doorman and librarian. Nothing is kept in memory that matters: any call may find it freshly woken. */
export default defineBackground(() => {
  const db = openDatabase();
  const world = {
    now: () => new Date(),
    randomId: () => crypto.randomUUID(),
    announce: () => announceChange(browser.storage.local),
  };
  serve(browser.runtime, {
    ...doormanHandlers(browser, () => crypto.randomUUID()),
    ...dataHandlers(db, world),
    ...deskHandlers(db, world),
    ...leadHandlers(db, { ...world, session: browser.storage.session }),
  });
  forwardCommands(browser);
});
