import { createStore } from 'zustand/vanilla';
import type { AskBackground } from '../../bridge/background-calls';
import type { GateReport } from '../../copilot/contract';
import type { Score } from '../../copilot/practice/attempt';
import { triggerIds } from '../../signals/brief';
import { problemOf } from '../console/problem';
import type { PracticeSidebar } from './sidebar';
import type { OpenExercise, PracticeState, PracticeStore, PracticeWorld } from './state';

/** Practice: an exercise, the sidebar beside it, and the score. Only exercises, texts and attempts are asked of the background. */

export type { OpenExercise, PracticeState, PracticeStore } from './state';

const initial: PracticeState = {
  brandId: '',
  exercises: null,
  attempts: [],
  triggers: triggerIds,
  open: null,
  problem: null,
};

export function createPracticeStore(ask: AskBackground, world: PracticeWorld): PracticeStore {
  const store = createStore<PracticeState>(() => initial);
  const get = store.getState;
  const set = (change: Partial<PracticeState>) => store.setState(change);
  /** Of the exercise in front. */
  let beside: PracticeSidebar | null = null;

  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      set({ problem: null });
      return await work();
    } catch (error) {
      set({ problem: problemOf(error) });
      return null;
    }
  };
  const change = (part: Partial<OpenExercise>) => {
    const { open } = get();
    if (open) set({ open: { ...open, ...part } });
  };
  const read = async (brandId: string) => {
    const [exercises, attempts, material] = await Promise.all([
      ask('practice.exercises', { brandId }),
      ask('practice.attempts', { brandId }),
      ask('packs.material', { brandId }),
    ]);
    if (get().brandId !== brandId) return;
    const own = material.escalations.filter(({ enabled }) => enabled).map(({ trigger }) => trigger);
    set({ exercises, attempts, triggers: [...new Set([...triggerIds, ...own])] });
  };
  const type = (reply: string) => {
    change({ reply, score: null });
    beside?.typed(reply);
  };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    async choose(brandId) {
      if (brandId === get().brandId && get().exercises) return;
      beside = null;
      set({ ...initial, brandId });
      if (brandId !== '') await attempt(() => read(brandId));
    },
    async refresh() {
      const { brandId } = get();
      if (brandId === '') return;
      await attempt(() => read(brandId));
      await beside?.sidebar.refresh();
    },
    async start(id) {
      const { brandId, exercises } = get();
      const exercise = exercises?.find((one) => one.id === id);
      if (!exercise) return;
      await attempt(async () => {
        const { practiceSidebar } = await import('./sidebar');
        const mine = practiceSidebar(ask, world, brandId, exercise, {
          insert({ mode, text }) {
            if (beside !== mine) return;
            if (mode === 'public') return type(text);
            // A hand-off's note names what is handed over.
            const view = mine.sidebar.getState().view;
            const flags = (view?.flags ?? []).map(({ trigger }) => trigger);
            const handed = flags.filter((trigger) => !view?.wrongFlags.includes(trigger));
            const marked = [...new Set([...(get().open?.marked ?? []), ...handed])];
            change({ note: text, marked, score: null });
          },
          reveal(messageId) {
            const there = mine.ticket.messages.some((message) => message.id === messageId);
            if (there) change({ shown: { id: messageId, n: (get().open?.shown?.n ?? 0) + 1 } });
            return there;
          },
          focus: () => change({ focus: (get().open?.focus ?? 0) + 1 }),
        });
        beside = mine;
        const { sidebar, ticket } = mine;
        const fresh = {
          reply: '',
          note: '',
          marked: [],
          shown: null,
          focus: 0,
          checking: false,
          score: null,
        };
        set({ open: { exercise, ticket, sidebar, ...fresh } });
        void sidebar.load();
      });
    },
    leave() {
      beside = null;
      set({ open: null, problem: null });
    },
    type,
    mark(trigger, on) {
      const marked = (get().open?.marked ?? []).filter((one) => one !== trigger);
      change({ marked: on ? [...marked, trigger] : marked, score: null });
    },
    async check() {
      const { open, brandId } = get();
      const mine = beside;
      if (!open || !mine || open.checking) return;
      change({ checking: true });
      const score = await attempt(() => judged(mine, open));
      if (beside !== mine) return;
      const { reply, marked, exercise } = open;
      const now = get().open;
      // What was changed meanwhile has no score yet.
      const same = now?.reply === reply && now.marked === marked;
      change({ checking: false, score: same ? score : null });
      if (!score) return;
      await attempt(async () => {
        await ask('practice.keep', {
          attempt: {
            brandId,
            exercise: exercise.id,
            title: exercise.title,
            at: world.now(),
            reply: reply.slice(0, 20_000),
            marked: [...marked],
            score,
          },
        });
        set({ attempts: await ask('practice.attempts', { brandId }) });
      });
    },
    async forget() {
      const { brandId } = get();
      await attempt(async () => {
        await ask('practice.forget', { brandId });
        set({ attempts: [] });
      });
    },
  };
}

async function judged(
  { room, sidebar, typed }: PracticeSidebar,
  { exercise, reply, marked }: OpenExercise,
): Promise<Score> {
  const texts = room();
  if (!texts) throw new Error('the texts of the brand are not there yet');
  await texts.tools;
  const { scoreOf } = await import('../../copilot/practice/score');
  // The sidebar's own check, so that the score says what the agent sees beside it.
  typed(reply);
  const report: GateReport | null = sidebar.getState().view?.composer?.report ?? null;
  if (report === null && reply.trim() !== '') throw new Error('the reply could not be checked');
  const language = sidebar.getState().view?.brief?.language ?? texts.material.brand.language;
  return scoreOf(exercise, { reply, marked, report, language }, texts.material);
}
