import { z } from 'zod';
import type { AnswerEvent, Cite, Reducer, Usage } from '../remote/answer';

/**
 * Anthropic Messages, API version 2026-10-21: raw stream events. Blocks are told by their type and never by their place,
 * because an empty thinking block usually comes first.
 */

const Citation = z.object({
  type: z.string(),
  source: z.string().optional(),
  cited_text: z.string().optional(),
});
const count = z.number().nullish();
const Tokens = z.object({
  input_tokens: count,
  cache_creation_input_tokens: count,
  cache_read_input_tokens: count,
  output_tokens: count,
});
const RawEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message_start'), message: z.object({ usage: Tokens.optional() }) }),
  z.object({
    type: z.literal('content_block_start'),
    index: z.number(),
    content_block: z.object({ type: z.string(), text: z.string().optional() }),
  }),
  z.object({
    type: z.literal('content_block_delta'),
    index: z.number(),
    delta: z.object({ type: z.string(), text: z.string().optional(), citation: Citation.optional() }),
  }),
  z.object({ type: z.literal('content_block_stop'), index: z.number() }),
  z.object({
    type: z.literal('message_delta'),
    delta: z.object({ stop_reason: z.string().nullish() }),
    usage: Tokens.optional(),
  }),
  z.object({ type: z.literal('message_stop') }),
]);

type End = Extract<AnswerEvent, { type: 'end' }>['how'];
const ends: Readonly<Record<string, End>> = {
  end_turn: 'complete',
  stop_sequence: 'complete',
  max_tokens: 'too-long',
  refusal: 'refused',
  model_context_window_exceeded: 'context',
};

export function createAnthropicReducer(): Reducer {
  const blocks = new Map<number, { text: string; cites: Cite[] }>();
  let usage: Usage = { input: 0, cachedInput: 0, output: 0 };
  let how: End | undefined;

  const counted = (tokens: z.infer<typeof Tokens> | undefined): AnswerEvent[] => {
    if (!tokens) return [];
    const cachedInput = tokens.cache_read_input_tokens ?? usage.cachedInput;
    const fresh = tokens.input_tokens;
    usage = {
      // Anthropic leaves cached tokens out of `input_tokens`.
      input: fresh == null ? usage.input : fresh + (tokens.cache_creation_input_tokens ?? 0) + cachedInput,
      cachedInput,
      output: tokens.output_tokens ?? usage.output,
    };
    return [{ type: 'usage', usage }];
  };

  return {
    push(raw) {
      const parsed = RawEvent.safeParse(raw);
      if (!parsed.success) return [];
      const event = parsed.data;
      switch (event.type) {
        case 'message_start':
          return counted(event.message.usage);
        case 'content_block_start': {
          if (event.content_block.type !== 'text') return [];
          const text = event.content_block.text ?? '';
          blocks.set(event.index, { text, cites: [] });
          return text ? [{ type: 'text', text }] : [];
        }
        case 'content_block_delta': {
          const block = blocks.get(event.index);
          const { text, citation } = event.delta;
          // Whether the citation or the text comes first is not promised.
          if (block && citation) block.cites.push(...citeOf(citation));
          if (!block || !text) return [];
          block.text += text;
          return [{ type: 'text', text }];
        }
        case 'content_block_stop': {
          const block = blocks.get(event.index);
          blocks.delete(event.index);
          return block ? [{ type: 'part', ...block }] : [];
        }
        case 'message_delta':
          how = ends[event.delta.stop_reason ?? ''] ?? how;
          return counted(event.usage);
        case 'message_stop':
          // A block that never ended is missing words, so the answer has no end either.
          return how && blocks.size === 0 ? [{ type: 'end', how }] : [];
      }
    },
  };
}

const citeOf = ({ source, cited_text }: z.infer<typeof Citation>): Cite[] =>
  source === undefined
    ? []
    : [{ id: source, origin: 'native', ...(cited_text ? { quote: cited_text } : {}) }];
