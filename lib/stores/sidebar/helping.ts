import { EngineFailed } from '@/lib/engines/contract';
import {
  type AnyAsk,
  type AnyResult,
  groupOf,
  type RewriteWay,
  type TaskAsk,
  type TaskKind,
} from '@/lib/engines/tasks';
import { applyChange, keepChange, resegmented, undoChange } from './changes';
import type { Core } from './core';
import { isCurrent, type Token } from './current';
import type { HandingOff } from './handing-off';
import { later, showLeaving, stoppedBy } from './leaving';
import type { Readings, ReadyDraft } from './state';

/** What an engine can do for the agent beside drafting. One task at a time; another ticket ends it on the wire. */
export interface Helping {
  /** @param words the agent's own instruction, for the way `words` */
  rewrite(way: RewriteWay | 'words', words?: string): void;
  /** The draft into that language, with a word-for-word rendering in the agent's own. */
  translate(to: string): void;
  /** The draft in the agent's own language, for reading only. */
  gloss(): void;
  summarise(): void;
  secondOpinion(): void;
  /** A hand-off whose summary the engine writes. @param around makes the note of it */
  writeNote(around: (summary: string) => string): void;
  /** Searches the brand's texts; an engine that can says what they answer. */
  askBrand(question: string): Promise<void>;
  stopHelp(): void;
  keepChange(): void;
  undoChange(): void;
}

type Asked = { [K in TaskKind]: Omit<TaskAsk<K>, 'about'> }[TaskKind];

/** Texts found for a question of the agent. */
const MOST_HITS = 5;

/** @param recheck has the gate read the draft as it is now */
export function createHelping(core: Core, handingOff: HandingOff, recheck: () => void): Helping {
  const { deps } = core;
  let noteAround = (summary: string) => summary;
  let running: { token: Token; controller: AbortController } | null = null;

  const stop = () => {
    running?.controller.abort();
    running = null;
  };
  // Whatever takes the ticket away, or starts it anew, ends what was asked for it.
  core.store.subscribe(({ view }) => {
    if (running && !isCurrent(running.token, view)) stop();
  });

  const start = async (asked: Asked, hits: AnyAsk['about']['hits'] = []) => {
    const view = core.view();
    const suggestion = core.suggestion();
    const engine = view?.helpers[groupOf[asked.task]];
    if (!view || !suggestion?.brief || !engine?.perform) return;
    stop();
    const token: Token = { ticketId: view.ticketId, run: view.run };
    const { task } = asked;
    const mine = { token, controller: new AbortController() };
    const { signal } = mine.controller;
    running = mine;
    const { ticket, brief, room } = suggestion;
    const onStopped = stoppedBy(core, suggestion, task, engine.id);
    const { material } = room;
    const about = { ticket, brief, material, hits, answers: [], now: deps.now(), onStopped };
    let text = '';
    core.patch(token, { help: { at: 'working', task, text } });
    try {
      for await (const event of engine.perform({ ...asked, about } as AnyAsk, signal)) {
        if (signal.aborted || !core.current(token)) return;
        if (event.type === 'sent') showLeaving(core, token, event);
        else if (event.type === 'text') {
          text += event.text;
          core.patch(token, { help: { at: 'working', task, text } });
        } else if (event.type === 'waiting') {
          const { type: _, ...waiting } = event;
          core.patch(token, { help: { at: 'working', task, text, waiting } });
        } else {
          core.recorder.record(suggestion, { kind: 'assisted', task, engine: engine.id, cost: event.cost });
          core.patch(token, { help: null });
          apply(token, event.result, asked);
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      const { state, retryAfter, cost } =
        error instanceof EngineFailed ? error : new EngineFailed('broken', 'failed');
      if (cost)
        core.recorder.record(suggestion, { kind: 'assisted', task, engine: engine.id, cost, failed: state });
      core.patch(token, {
        help: {
          at: 'failed',
          task,
          state,
          ...(retryAfter === undefined ? {} : { again: later(deps.now(), retryAfter) }),
        },
      });
    } finally {
      if (running === mine) running = null;
    }
  };

  const reading = (token: Token, change: Partial<Readings>) => {
    const view = core.view();
    if (view) core.patch(token, { readings: { ...view.readings, ...change } });
  };

  const apply = (token: Token, result: AnyResult, asked: Asked) => {
    switch (result.task) {
      case 'summary':
        return reading(token, { summary: result.lines });
      case 'second-opinion':
        return reading(token, { secondOpinion: { mood: result.mood, found: result.found } });
      case 'hand-off':
        return void handingOff.handOff(noteAround(result.text));
      case 'question': {
        const before = core.view()?.readings.asked;
        const { answer, sources } = result;
        return before ? reading(token, { asked: { ...before, answer, sources } }) : undefined;
      }
      default:
        if (asked.task === 'translate' && result.task === 'translate' && asked.forReading)
          return reading(token, {
            gloss: { of: asked.parts.join(''), text: result.parts.join('') },
          });
        applyChange(core, token, result, asked.task === 'translate' ? asked.to : draftLanguage());
        recheck();
    }
  };

  const draftLanguage = () => {
    const draft = core.view()?.draft;
    return draft?.at === 'ready' ? draft.draft.language : deps.agentLanguage;
  };

  return {
    rewrite(way, words) {
      const draft = core.view()?.draft;
      if (draft?.at !== 'ready' || (way === 'words' && !words?.trim())) return;
      const { text } = draft;
      const { language } = draft.draft;
      void start({ task: 'rewrite', text, language, way, ...(words ? { words: words.trim() } : {}) });
    },
    translate(to) {
      const draft = core.view()?.draft;
      if (draft?.at !== 'ready') return;
      void start({ task: 'translate', ...partsOf(draft), to, gloss: deps.agentLanguage });
    },
    gloss() {
      const draft = core.view()?.draft;
      if (draft?.at !== 'ready') return;
      const to = deps.agentLanguage;
      void start({ task: 'translate', ...partsOf(draft), to, gloss: to, forReading: true });
    },
    summarise: () => void start({ task: 'summary', language: deps.agentLanguage }),
    secondOpinion: () => void start({ task: 'second-opinion' }),
    writeNote(around) {
      noteAround = around;
      void start({ task: 'hand-off', language: deps.agentLanguage });
    },
    async askBrand(question) {
      const view = core.view();
      const suggestion = core.suggestion();
      const asked = question.trim();
      if (!view || !suggestion || asked === '') return;
      const { index } = await suggestion.room.tools;
      const { languages } = suggestion.room.material.brand;
      const found = index.search(asked, { limit: MOST_HITS, languages });
      if (!core.current(view)) return;
      reading(view, { asked: { question: asked, hits: found, answer: null, sources: [] } });
      if (found.length > 0)
        await start({ task: 'question', question: asked, language: deps.agentLanguage }, found);
    },
    stopHelp() {
      const view = core.view();
      stop();
      if (view) core.patch(view, { help: null });
    },
    keepChange: () => keepChange(core),
    undoChange() {
      undoChange(core);
      recheck();
    },
  };
}

/** The text in its sentences, and the language that it is really in: the agent may have written in their own. */
function partsOf({ draft, text, report }: ReadyDraft): { parts: string[]; from: string } {
  const parts = resegmented(draft, text).segments.map((one) => one.text);
  const found = report?.findings.find(({ rule }) => rule === 'language.wrong')?.message.values?.found;
  return { parts, from: typeof found === 'string' ? found : draft.language };
}
