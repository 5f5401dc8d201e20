import { CallRefused, type Handlers } from '@/lib/bridge/serve';
import type { Database } from '@/lib/db/database';
import { PackMissing, PackUnusable } from '@/lib/db/packs';
import { attemptsOf, exercisesOf, forgetAttempts, keepAttempt } from '@/lib/db/practice';

export type PracticeCalls = Extract<keyof Handlers, `practice.${string}`>;

/** Practice: what is given out to practise on, and what was tried. */
export function practiceHandlers(db: Database, world: { now(): Date }): Pick<Handlers, PracticeCalls> {
  return {
    'practice.exercises': ({ brandId }) => named(exercisesOf(db, brandId, world.now().toISOString())),
    'practice.attempts': ({ brandId }) => attemptsOf(db, brandId),
    'practice.keep': async ({ attempt }) => {
      await keepAttempt(db, attempt);
      return undefined;
    },
    'practice.forget': async ({ brandId }) => {
      await forgetAttempts(db, brandId);
      return undefined;
    },
  };
}

/** Errors that have a sentence in the catalogue cross by their code. */
async function named<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof PackMissing) throw new CallRefused('pack-missing', error.brandId);
    if (error instanceof PackUnusable) throw new CallRefused(`pack-${error.fault}`, error.brandId);
    throw error;
  }
}
