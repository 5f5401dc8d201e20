import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Console } from '@/components/console/console';
import { CallFailed } from '@/lib/bridge/ask';
import { type AskBackground, backgroundCalls, type CallName } from '@/lib/bridge/background-calls';
import { CallRefused } from '@/lib/bridge/serve';
import type { LedgerRecord, SuggestionText } from '@/lib/ledger/record';
import type { Pack } from '@/lib/packs/schema';
import { Settings } from '@/lib/settings/settings';
import { createConsoleStore } from '@/lib/stores/console';
import type { ConsoleWorld } from '@/lib/stores/console/engines';
import { deskHandlers } from '../../entrypoints/background/desk';
import { practiceHandlers } from '../../entrypoints/background/practice';
import { leadDesk, packDesk } from '../background/pack-desk';
import { consoleWorld } from '../stores/console-world';

export interface DeskWorld {
  packs: readonly Pack[];
  records?: readonly LedgerRecord[];
  texts?: readonly SuggestionText[];
  /** False: no lead is set up on the profile. */
  lead?: boolean;
  world?: Partial<ConsoleWorld>;
}

/** The real background over a database of its own, reached through the call table, as a browser would. */
export async function deskBackground({ packs, records = [], texts = [], lead = true }: DeskWorld) {
  const profile = lead ? await leadDesk() : packDesk();
  const { db } = profile;
  for (const pack of packs) await db.packs.put({ brandId: pack.brand.id, pack });
  for (const text of texts) await db.texts.put(text);
  const clock = { now: () => new Date(profile.now()) };
  const desk = { ...deskHandlers(db, clock), ...practiceHandlers(db, clock) };
  const others: Record<string, (args: never) => unknown> = {
    'settings.get': () => Settings.parse({ lead: lead ? 'Ines Rowe' : '' }),
    'engine.keys': () => [],
    'engine.spend': () => [],
    'ledger.page': ({ after }: { after: number }) => records.filter(({ seq }) => seq > after),
    'ledger.logs': () => [],
  };
  const asked: string[] = [];
  /** What the background refuses from now on. */
  const refused = new Set<string>();
  const ask = (async (name: CallName, given?: unknown) => {
    asked.push(name);
    if (refused.has(name)) throw new CallFailed('role-lead', '');
    const { args, result } = backgroundCalls[name];
    const parsed = args.parse(given);
    try {
      const own = others[name] ?? (desk as Record<string, unknown>)[name];
      const answer =
        typeof own === 'function'
          ? await own(parsed, { caller: 'console' })
          : await profile.ask(name as never, parsed as never);
      return result.parse(answer);
    } catch (error) {
      if (error instanceof CallRefused) throw new CallFailed(error.code, error.message);
      throw error;
    }
  }) as unknown as AskBackground;
  return { ask, asked, refused, db, profile };
}

/** jsdom has no layout: a list is as high as a screen, and nothing scrolls. */
export function layOut() {
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Object.defineProperty(window, 'ResizeObserver', { configurable: true, value: Observer });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 400 });
  HTMLElement.prototype.scrollTo = () => undefined;
}

type Place = 'macros' | 'review' | 'knowledge' | 'voice' | 'exercises' | 'practice';

/** Opens the console on one of the desk's pages. */
export async function openDesk(place: Place, given: DeskWorld) {
  const background = await deskBackground(given);
  const store = createConsoleStore(background.ask, consoleWorld(given.world));
  const saved: { name: string; text: string }[] = [];
  window.location.hash = `#${place}`;
  render(
    <Console
      store={store}
      window={window}
      save={(name, content) => saved.push({ name, text: String(content) })}
    />,
  );
  await store.load();
  return { ...background, store, saved, user: userEvent.setup() };
}
