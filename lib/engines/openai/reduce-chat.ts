import { z } from 'zod';
import type { AnswerEvent, Reducer } from '../remote/answer';
import { createJsonAnswer } from '../remote/json-answer';
import type { AnswerReader } from '../remote/plain-answer';

/**
 * Chat Completions, as OpenAI and every compatible server stream them. Tolerated, because servers do it: a first chunk
 * without choices, reasoning in fields of its own, no usage, and no `[DONE]` after a finish reason.
 */

const Chunk = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .default([]),
  usage: z
    .object({
      prompt_tokens: z.number(),
      completion_tokens: z.number(),
      prompt_tokens_details: z.object({ cached_tokens: z.number().nullish() }).nullish(),
    })
    .nullish(),
});

const ends: Readonly<Record<string, 'complete' | 'too-long' | 'refused'>> = {
  stop: 'complete',
  length: 'too-long',
  content_filter: 'refused',
};

export function createChatReducer(answer: AnswerReader = createJsonAnswer()): Reducer {
  let refused = false;
  const ended = (how: 'complete' | 'too-long' | 'refused') =>
    how === 'complete' && !answer.whole() ? 'unreadable' : how;
  return {
    push(raw) {
      const parsed = Chunk.safeParse(raw);
      if (!parsed.success) return [];
      const { choices, usage } = parsed.data;
      const made: AnswerEvent[] = [];
      for (const { delta, finish_reason } of choices.slice(0, 1)) {
        if (delta?.refusal) refused = true;
        if (delta?.content) made.push(...answer.push(delta.content));
        const how = ends[finish_reason ?? ''];
        if (how) made.push({ type: 'end', how: refused ? 'refused' : ended(how) });
      }
      if (usage)
        made.push({
          type: 'usage',
          usage: {
            input: usage.prompt_tokens,
            cachedInput: usage.prompt_tokens_details?.cached_tokens ?? 0,
            output: usage.completion_tokens,
          },
        });
      return made;
    },
  };
}
