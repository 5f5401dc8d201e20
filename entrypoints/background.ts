import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { z } from 'zod';
import { doormanHandlers, forwardCommands } from '@/lib/bridge/doorman';
import { CallRefused, type Handlers, serve } from '@/lib/bridge/serve';

export default defineBackground(() => {
  z.config({ jitless: true });

  const closed = (): never => {
    throw new CallRefused('not-served');
  };
  const handlers: Handlers = {
    ...doormanHandlers(browser, () => crypto.randomUUID()),
    'settings.get': closed,
    'settings.set': closed,
    'packs.brands': closed,
    'packs.material': closed,
    'packs.import': closed,
    'packs.export': closed,
    'packs.remove': closed,
    'brand.remembered': closed,
    'brand.remember': closed,
    'ledger.append': closed,
    'ledger.page': closed,
    'ledger.text': closed,
    'ledger.handle': closed,
  };
  serve(browser.runtime, handlers);
  forwardCommands(browser);
});
