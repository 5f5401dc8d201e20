import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { doormanHandlers, forwardCommands } from '@/lib/bridge/doorman';
import { announceChange } from '@/lib/bridge/revision';
import { serve } from '@/lib/bridge/serve';
import { openDatabase } from '@/lib/db/database';
import { dataHandlers } from './handlers';

/** Doorman and librarian. Nothing is kept in memory that matters: any call may find it freshly woken. */
export default defineBackground(() => {
  serve(browser.runtime, {
    ...doormanHandlers(browser, () => crypto.randomUUID()),
    ...dataHandlers(openDatabase(), {
      now: () => new Date(),
      randomId: () => crypto.randomUUID(),
      announce: () => announceChange(browser.storage.local),
    }),
  });
  forwardCommands(browser);
});
