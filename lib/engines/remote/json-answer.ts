import { parse } from 'partial-json';
import { z } from 'zod';
import type { AnswerEvent } from './answer';
import type { AnswerReader } from './plain-answer';

/**
 * The grounded answer as JSON, for providers without citations of their own: `{"missing": [...], "needs_human": false,
 * "segments": [{"text": "...", "source_ids": ["S1"]}]}`. Fields are written in this order, so that what is missing is
 * settled before the reply begins.
 */
const Partial = z.object({
  missing: z.array(z.string()).catch([]).default([]),
  needs_human: z.boolean().catch(false).default(false),
  segments: z
    .array(
      z.object({
        text: z.string().catch('').default(''),
        source_ids: z.array(z.string()).catch([]).default([]),
      }),
    )
    .catch([])
    .default([]),
});

/** What an answer has at its end, however loosely it was read while it grew. */
const Whole = z.object({ segments: z.array(z.object({ text: z.string() })) });

/** Some servers wrap JSON in a fence, or talk before it. */
const opening = /^[\s\S]*?(?=\{)/;

export function createJsonAnswer(): AnswerReader {
  let raw = '';
  let done = 0;
  let shown = 0;
  let told = false;
  return {
    push(piece) {
      raw += piece;
      const json = raw.replace(opening, '');
      if (!json.startsWith('{')) return [];
      const read = Partial.safeParse(attempt(json));
      if (!read.success) return [];
      const { segments, missing, needs_human } = read.data;
      const made: AnswerEvent[] = [];
      if (!told && segments.length > 0) {
        told = true;
        made.push({ type: 'missing', items: missing, needsHuman: needs_human });
      }
      const whole = isWhole(json);
      // A segment is complete when another one has begun, or the answer has ended.
      segments.slice(done).forEach(({ text, source_ids }, at, open) => {
        const last = at === open.length - 1;
        if (text.length > shown) made.push({ type: 'text', text: text.slice(shown) });
        shown = text.length;
        if (last && !whole) return;
        made.push({ type: 'part', text, cites: source_ids.map((id) => ({ id, origin: 'model' })) });
        done += 1;
        shown = 0;
      });
      return made;
    },
    /** A model that has nothing to say at all has still come to its end. */
    whole: () => raw.trim() === '' || Whole.safeParse(parsed(raw.replace(opening, ''))).success,
  };
}

function attempt(json: string): unknown {
  try {
    return parse(json);
  } catch {
    return null;
  }
}

const isWhole = (json: string): boolean => parsed(json) !== undefined;

/** Up to its last brace, behind which some servers talk on. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json.slice(0, json.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}
