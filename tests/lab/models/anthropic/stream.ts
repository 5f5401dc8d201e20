import type { Frame } from '../frames';
import { named, piecesOf } from '../frames';
import type { Json } from '../json';
import type { Speech } from '../scenarios/scenario';
import type { Block, Message } from './message';

/** A message as events. */
export function messageFrames(message: Message, speech: Speech): Frame[] {
  const begun = {
    ...wholeMessage(message),
    content: [],
    stop_reason: null,
    stop_details: null,
    usage: { ...message.usage, output_tokens: 1, output_tokens_details: null },
  };
  const end = event('message_delta', {
    delta: {
      stop_reason: message.stop,
      stop_sequence: null,
      stop_details: message.stopDetails,
      container: null,
    },
    usage: {
      output_tokens: message.usage.output_tokens,
      input_tokens: message.usage.input_tokens,
      cache_creation_input_tokens: message.usage.cache_creation_input_tokens,
      cache_read_input_tokens: message.usage.cache_read_input_tokens,
      output_tokens_details: message.usage.output_tokens_details,
      server_tool_use: null,
    },
  });
  return [
    event('message_start', { message: begun }, 'open'),
    ...message.blocks.flatMap((block, index) => blockFrames(block, index, speech)),
    end,
    event('message_stop', {}, 'close'),
  ];
}

const event = (type: string, rest: Json, what: Frame['what'] = 'other'): Frame =>
  named({ type, ...rest }, what);

function blockFrames(block: Block, index: number, speech: Speech): Frame[] {
  const delta = (inner: Json, what?: Frame['what']) =>
    event('content_block_delta', { index, delta: inner }, what);
  const empty: Json =
    block.type === 'thinking'
      ? { type: 'thinking', thinking: '', signature: '' }
      : { type: 'text', text: '', citations: block.citations ? [] : null };
  return [
    event('content_block_start', { index, content_block: empty }),
    // The real one sends its first ping here.
    ...(index === 0 ? [event('ping', {})] : []),
    ...(block.type === 'thinking' ? thought(block, delta) : spoken(block, delta, speech)),
    event('content_block_stop', { index }),
  ];
}

type Delta = (inner: Json, what?: Frame['what']) => Frame;

const thought = (block: Extract<Block, { type: 'thinking' }>, delta: Delta): Frame[] => [
  ...piecesOf(block.thinking).map((thinking) => delta({ type: 'thinking_delta', thinking })),
  delta({ type: 'signature_delta', signature: block.signature }),
];

function spoken(block: Extract<Block, { type: 'text' }>, delta: Delta, speech: Speech): Frame[] {
  const words = piecesOf(block.text).map((text) => delta({ type: 'text_delta', text }, 'words'));
  const pointers = (block.citations ?? []).map((citation) => delta({ type: 'citations_delta', citation }));
  return speech.citations === 'after' ? [...words, ...pointers] : [...pointers, ...words];
}

/** A message as one body. */
export const wholeMessage = (message: Message): Json => ({
  id: message.id,
  type: 'message',
  role: 'assistant',
  model: message.model,
  content: message.blocks,
  stop_reason: message.stop,
  stop_sequence: null,
  stop_details: message.stopDetails,
  container: null,
  diagnostics: null,
  usage: message.usage,
});
