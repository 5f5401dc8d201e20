import type { Cleaned } from '../../../copilot/practice/clean-ticket';
import { freeId } from '../../../packs/desk/new-item';
import type { Exercise, Point } from '../../../packs/exercise';
import { mostExercises } from '../../../packs/exercise';
import type { Ticket } from '../../../ticket/ticket';
import type { Approved } from './approved';
import type { DeskCore, DeskVerbs } from './state';

/** Exercises of the working copy: made from a ticket without anybody's data, changed, tried, and given out with the pack. */

type Verbs = Pick<
  DeskVerbs,
  'makeExercise' | 'keepExercise' | 'removeExercise' | 'openExercise' | 'tryExercise'
>;

interface World {
  now(): string;
}

export function exerciseVerbs(
  world: World,
  { get, set, attempt }: DeskCore,
  approved: Approved,
  changeRest: DeskVerbs['changeRest'],
): Verbs {
  const all = (): readonly Exercise[] => get().desk?.rest.exercises ?? [];
  const put = (exercise: Exercise) => {
    const known = all().some(({ id }) => id === exercise.id);
    changeRest({
      exercises: known ? all().map((one) => (one.id === exercise.id ? exercise : one)) : [...all(), exercise],
    });
  };
  /** Says what was taken out, or why nothing was made of it. @returns null for nothing */
  const heard = (cleaned: Cleaned) => {
    if (cleaned.ok) return cleaned;
    set({ problem: { code: 'exercise-personal', detail: cleaned.kinds.join(', ') } });
    return null;
  };
  const replacedIn = ({ replaced }: Extract<Cleaned, { ok: true }>) =>
    Object.values(replaced).reduce((sum, count) => sum + count, 0);

  return {
    openExercise: (exercise) => set({ exercise, tried: null, done: null, problem: null }),
    async makeExercise(place) {
      await attempt(async () => {
        const ready = await approved();
        const ticket = get().tickets[place] ?? (ready && (await invented(place, ready, world.now())));
        if (!ready || !ticket || all().length >= mostExercises) return;
        const { exerciseTicket } = await import('../../../copilot/practice/clean-ticket');
        const cleaned = heard(exerciseTicket(ticket, ready.material.brand));
        if (!cleaned) return;
        const title = (cleaned.ticket.subject || cleaned.ticket.messages[0]?.text || '').slice(0, 100);
        const id = freeId(title || 'exercise', new Set(all().map((one) => one.id)));
        const first = { id, title: title || id, ticket: cleaned.ticket, points: [] };
        const exercise = { ...first, points: await pointsFor(first, ready, world.now()) };
        put(exercise);
        set({
          exercise: id,
          tried: null,
          done: { key: 'practice.made', values: { count: replacedIn(cleaned) } },
        });
      });
    },
    async keepExercise(exercise) {
      const kept = await attempt(async () => {
        const brand = get().desk?.rest.brand;
        if (!brand) return false;
        const [{ exerciseTicket }, { practiceTicket }] = await Promise.all([
          import('../../../copilot/practice/clean-ticket'),
          import('../../../copilot/practice/as-ticket'),
        ]);
        const cleaned = heard(exerciseTicket(practiceTicket(exercise, world.now()), brand, true));
        if (!cleaned) return false;
        put({ ...exercise, ticket: cleaned.ticket });
        set({ tried: null, done: { key: 'practice.kept', values: { count: replacedIn(cleaned) } } });
        return true;
      });
      return kept ?? false;
    },
    removeExercise(id) {
      changeRest({ exercises: all().filter((one) => one.id !== id) });
      set({ exercise: null, tried: null });
    },
    async tryExercise(exercise, reply) {
      await attempt(async () => {
        const ready = await approved();
        if (!ready) return;
        const { tryOn } = await import('../../../copilot/practice/try-on');
        set({ tried: { id: exercise.id, ...(await tryOn(exercise, reply, ready, world.now())) } });
      });
    },
  };
}

type ReadyRoom = NonNullable<Awaited<ReturnType<Approved>>>;

/** One of the brand's own macros, asked by somebody invented. */
async function invented(place: number, { material }: ReadyRoom, now: string): Promise<Ticket | null> {
  const { sampleTicket } = await import('../../../copilot/desk/sample-ticket');
  const asked = material.macros.filter(({ asks }) => asks.length > 0);
  const macro = asked[-1 - place];
  return macro ? sampleTicket(material.brand, macro, now) : null;
}

async function pointsFor(exercise: Exercise, ready: ReadyRoom, now: string): Promise<Point[]> {
  const { suggestedPoints } = await import('../../../copilot/practice/try-on');
  return suggestedPoints(exercise, ready, now);
}
