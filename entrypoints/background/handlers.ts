import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import { rememberBrand, rememberedBrands } from '@/lib/db/answers';
import type { Database } from '@/lib/db/database';
import { judgeDraft } from '@/lib/db/judge';
import type { Keeper } from '@/lib/db/keeper';
import {
  chooseEngine,
  connectEngine,
  disconnectEngine,
  enginesWithKey,
  keyOf,
  relistModels,
  setBudget,
} from '@/lib/db/keys';
import { append, recordsAfter, textOf } from '@/lib/db/ledger';
import { PackMissing, packOf } from '@/lib/db/packs';
import { labelTicket, NotDrawn, planFor, setSampleRate } from '@/lib/db/sample';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { addSpend, spentBy, spentIn } from '@/lib/db/spend';
import { handleFor, whereabouts } from '@/lib/db/tickets';
import type { AuditorCalls } from './auditor';
import type { ContentCalls } from './content';
import type { DeskCalls } from './desk';
import type { FeedCalls } from './feeds';
import type { FleetCalls } from './fleet';
import type { LeadCalls } from './lead';
import type { LogCalls } from './log';
import type { PackCalls } from './packs';
import type { PracticeCalls } from './practice';
import type { VaultCalls } from './vault';

type DataCalls = Exclude<
  keyof Handlers,
  | 'pair.secret'
  | 'console.open'
  | LeadCalls
  | AuditorCalls
  | FleetCalls
  | DeskCalls
  | PackCalls
  | FeedCalls
  | ContentCalls
  | PracticeCalls
  | VaultCalls
  | LogCalls
>;

/** What the handlers take from the world, so that tests can pass their own. */
export interface World {
  now(): Date;
  randomId(): string;
  /** Tells open surfaces that packs or settings changed. */
  announce(): Promise<void>;
  keeper: Keeper;
}

/** The librarian: every call that reads or writes the database. */
export function dataHandlers(db: Database, world: World): Pick<Handlers, DataCalls> {
  const changed = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await world.announce();
    return result;
  };
  return {
    'settings.get': () => readSettings(db),
    'settings.set': (change) => changed(changeSettings(db, change)),
    'engine.keys': () => enginesWithKey(db),
    'engine.connect': ({ engine, access, key }) => changed(connectEngine(db, engine, access, key)),
    'engine.models': ({ engine, models, day }) => changed(relistModels(db, engine, models, day)),
    'engine.disconnect': ({ engine }) => changed(disconnectEngine(db, engine)),
    'engine.choose': ({ brandId, choice }) => changed(chooseEngine(db, brandId, choice)),
    'engine.budget.set': ({ brandId, usd }) => changed(setBudget(db, brandId, usd)),
    'engine.spend': () => spentIn(db, world.now().toISOString()),
    'engine.affordable': async ({ brandId }) => {
      const limit = (await readSettings(db)).budgets[brandId];
      const { usd } = await spentBy(db, brandId, world.now().toISOString());
      return { affordable: limit === undefined || usd < limit };
    },
    'engine.key': async ({ engine }) => ({ key: await keyOf(db, engine) }),
    'brand.remembered': () => rememberedBrands(db),
    'brand.remember': async ({ signature, brandId }) => {
      await named(packOf(db, brandId));
      await rememberBrand(db, signature, brandId);
      return undefined;
    },
    'ledger.append': async ({ event, text }) => {
      // Only the passphrase puts that on record.
      if (event.kind === 'allowed-once') throw new CallRefused('refused', event.kind);
      const now = world.now().toISOString();
      const { seq, hash } = await written(
        world.keeper.write(() => append(db, event, text, now), { brand: event.brand, kind: event.kind }),
      );
      if ('cost' in event && event.cost) await addSpend(db, event.brand, event.engine, event.cost, now);
      return { seq, hash };
    },
    'ledger.page': ({ after, limit }) => recordsAfter(db, after, limit),
    'ledger.text': ({ suggestion }) => textOf(db, suggestion),
    'ledger.where': ({ handles }) => whereabouts(db, handles),
    'sample.plan': ({ brandId }) => planFor(db, brandId, world.randomId),
    'sample.rate.set': ({ brandId, rate }) => setSampleRate(db, brandId, rate, world.randomId),
    'sample.label': async ({ suggestion, ...label }) => {
      const now = world.now().toISOString();
      const work = () => labelTicket(db, suggestion, label, now, world.randomId);
      const { seq, hash } = await named(world.keeper.write(work));
      return { seq, hash };
    },
    'blind.judge': async (judgement) => {
      const now = world.now().toISOString();
      const work = () => judgeDraft(db, judgement, now, world.randomId);
      const { seq, hash } = await named(world.keeper.write(work));
      return { seq, hash };
    },
    'ledger.handle': (ticket) => handleFor(db, ticket, world.now().toISOString()),
  };
}

/** The agent is told that a step is not on record; how it failed says nothing to them. */
async function written<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new CallRefused('unrecorded', error instanceof Error ? error.name : '');
  }
}

/** Errors that have a sentence in the catalogue cross by their code; their detail says which part. */
async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NotDrawn) throw new CallRefused('not-drawn');
    if (error instanceof PackMissing) throw new CallRefused('pack-missing', error.brandId);
    throw error;
  }
}
