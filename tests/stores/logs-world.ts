import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { logHandlers } from '../../entrypoints/background/log';
import { CallFailed } from '../../lib/bridge/ask';
import { type AskBackground, backgroundCalls, type CallName } from '../../lib/bridge/background-calls';
import { CallRefused } from '../../lib/bridge/serve';
import { type Database, openDatabase } from '../../lib/db/database';
import { append } from '../../lib/db/ledger';
import { handleFor } from '../../lib/db/tickets';
import { keeperFor } from '../db/logs';
import { sent, shown } from '../ledger/sample';

/** The real background's log calls over a database of its own, reached through the call table as a browser would. */
export function logBackground(
  db: Database = openDatabase('logs', { indexedDB: new IDBFactory(), IDBKeyRange }),
) {
  let wall = Date.parse('2026-11-02T09:00:00.000Z');
  const now = () => new Date(wall);
  const keeper = keeperFor(db, now);
  const handlers = logHandlers(db, { now, keeper, announce: async () => {}, lead: async () => 'Ines' });
  const ask = (async (name: CallName, given?: unknown) => {
    const { args, result } = backgroundCalls[name];
    const handler = (handlers as Record<string, unknown>)[name];
    if (typeof handler !== 'function') throw new CallFailed('unknown-call', name);
    try {
      return result.parse(await handler(args.parse(given), { caller: 'console' }));
    } catch (error) {
      if (error instanceof CallRefused) throw new CallFailed(error.code, error.message);
      throw error;
    }
  }) as unknown as AskBackground;

  /** A ticket's draft and what was sent, as a sidebar puts them on record. */
  const work = async (suggestion: string, brand = 'marlow', ticketId = '48112') => {
    wall += 60_000;
    const place = { helpdesk: 'zendesk', host: 'a.zendesk.com', ticketId };
    const addresses = [`${suggestion}@example.com`];
    const ticket = await handleFor(db, { brandId: brand, ...place, addresses }, now().toISOString());
    const step = (event: typeof shown | typeof sent, text: object) =>
      keeper.write(() =>
        append(
          db,
          { ...event(suggestion), brand, ticket },
          { suggestion, brand, ...text },
          now().toISOString(),
        ),
      );
    await step(shown, { draft: `Draft of ${suggestion}`, subject: 'Return' });
    await step(sent, { sent: `Sent of ${suggestion}` });
  };
  return { ask, db, keeper, work };
}
