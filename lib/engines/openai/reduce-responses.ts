import { z } from 'zod';
import type { AnswerEvent, Reducer } from '../remote/answer';
import { createJsonAnswer } from '../remote/json-answer';
import type { AnswerReader } from '../remote/plain-answer';

/** OpenAI Responses: raw stream events. The answer is JSON by our schema, and read as it grows. */

const Tokens = z.object({
  input_tokens: z.number(),
  input_tokens_details: z.object({ cached_tokens: z.number().optional() }).optional(),
  output_tokens: z.number(),
});
const Response = z.object({
  usage: Tokens.nullish(),
  incomplete_details: z.object({ reason: z.string().optional() }).nullish(),
});
const RawEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('response.output_text.delta'), delta: z.string() }),
  z.object({ type: z.literal('response.refusal.delta') }),
  z.object({ type: z.literal('response.completed'), response: Response }),
  z.object({ type: z.literal('response.incomplete'), response: Response }),
  z.object({ type: z.literal('response.failed'), response: Response }),
]);

export function createResponsesReducer(answer: AnswerReader = createJsonAnswer()): Reducer {
  let refused = false;
  const closing = (
    response: z.infer<typeof Response>,
    how: Extract<AnswerEvent, { type: 'end' }>['how'],
  ): AnswerEvent[] => [
    ...(response.usage
      ? [
          {
            type: 'usage' as const,
            usage: {
              input: response.usage.input_tokens,
              cachedInput: response.usage.input_tokens_details?.cached_tokens ?? 0,
              output: response.usage.output_tokens,
            },
          },
        ]
      : []),
    { type: 'end', how },
  ];
  return {
    push(raw) {
      const parsed = RawEvent.safeParse(raw);
      if (!parsed.success) return [];
      const event = parsed.data;
      switch (event.type) {
        case 'response.output_text.delta':
          return answer.push(event.delta);
        case 'response.refusal.delta':
          refused = true;
          return [];
        case 'response.completed':
          return closing(event.response, refused ? 'refused' : answer.whole() ? 'complete' : 'unreadable');
        case 'response.failed':
          return closing(event.response, 'failed');
        case 'response.incomplete':
          return closing(
            event.response,
            event.response.incomplete_details?.reason === 'content_filter' ? 'refused' : 'too-long',
          );
      }
    },
  };
}
