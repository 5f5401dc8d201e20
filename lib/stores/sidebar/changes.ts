import type { Draft, Segment } from '@/lib/engines/contract';
import type { TaskResult } from '@/lib/engines/tasks';
import type { Core } from './core';
import type { Token } from './current';
import { placeSegments } from './proof';

/**
 * The draft with another text: what stands unchanged keeps its sources, the rest has none. The segments are the text
 * again, so that what is measured against it later is only what a person changed.
 */
export function resegmented(draft: Draft, text: string): Draft {
  const segments: Segment[] = [];
  for (const { start, end, segment } of placeSegments(draft.segments, text)) {
    const words = text.slice(start, end);
    const last = segments.at(-1);
    // White space belongs to the sentence before it.
    if (last && words.trim() === '') last.text += words;
    else segments.push({ ...(segment ?? { sources: [] }), text: words });
  }
  return { ...draft, segments };
}

type Change = TaskResult<'rewrite'> | TaskResult<'translate'>;

/** Puts what an engine made of the draft in its place; `language` is the new one's. */
export function applyChange(core: Core, token: Token, result: Change, language: string): void {
  const view = core.view();
  const suggestion = core.suggestion();
  if (!view || !suggestion || view.draft.at !== 'ready') return;
  const { draft, text } = view.draft;
  const now = resegmented(draft, text);
  const changed: Draft =
    result.task === 'rewrite'
      ? resegmented(now, result.text)
      : {
          ...now,
          language,
          segments: now.segments.map((one, at) => ({ ...one, text: result.parts[at] ?? one.text })),
        };
  suggestion.draft = changed;
  core.patch(token, {
    draft: {
      ...view.draft,
      draft: changed,
      text: changed.segments.map((one) => one.text).join(''),
      report: null,
      change: {
        task: result.task,
        before: { draft, text },
        after: changed.segments.map((one) => one.text).join(''),
        gloss: result.task === 'translate' ? result.gloss.join('\n').trim() : null,
        parity: result.parity,
      },
    },
    inserted: null,
  });
}

export function undoChange(core: Core): void {
  const view = core.view();
  const suggestion = core.suggestion();
  if (!view || !suggestion || view.draft.at !== 'ready' || !view.draft.change) return;
  const { change, ...rest } = view.draft;
  suggestion.draft = change.before.draft;
  core.patch(view, { draft: { ...rest, ...change.before, report: null }, inserted: null });
}

/** The change stands; what was before is let go. */
export function keepChange(core: Core): void {
  const view = core.view();
  if (view?.draft.at !== 'ready') return;
  const { change: _, ...rest } = view.draft;
  core.patch(view, { draft: rest });
}
