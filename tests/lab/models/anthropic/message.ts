import type { Answer, Cite, Passage } from '../answer';
import { idOf, proseOf, segmentsOf } from '../answer';
import type { Remembered } from '../cache';
import { cacheUse } from '../cache';
import { Refused } from '../call';
import { charactersFor, tokensIn } from '../frames';
import type { Json } from '../json';
import { isObject, objectOf, objectsOf } from '../json';
import type { Speech } from '../scenarios/scenario';
import { jsonAnswer } from '../structured';

/** The message that the model would write: its blocks, its end, its counts. Streamed or not, it is the same. */

export type Block =
  | { type: 'thinking'; thinking: string; signature: string }
  | { type: 'text'; text: string; citations: readonly Json[] | null };

export interface Message {
  id: string;
  model: string;
  blocks: readonly Block[];
  stop: string;
  stopDetails: Json | null;
  usage: Json;
}

export const resultsIn = (body: Json): readonly Passage[] =>
  objectsOf(body.messages)
    .flatMap((turn) => objectsOf(turn.content))
    .filter((block) => block.type === 'search_result')
    .map((block) => ({
      id: String(block.source),
      title: String(block.title),
      texts: objectsOf(block.content).map(({ text }) => String(text)),
    }));

const citesOn = (body: Json): boolean =>
  objectsOf(body.messages)
    .flatMap((turn) => objectsOf(turn.content))
    .some((block) => block.type === 'search_result' && objectOf(block.citations).enabled === true);

/** Thinking costs about this, whether it is shown or not. */
const thinkingTokens = 24;

export function composeMessage(
  id: string,
  body: Json,
  answer: Answer,
  speech: Speech,
  remembered: Remembered,
): Message {
  const thinking = thinkingBlock(body, answer, speech);
  const budget = charactersFor(Math.max(1, Number(body.max_tokens) - (thinking.length ? thinkingTokens : 0)));
  const said = textBlocks(body, answer, speech);
  const length = said.reduce((sum, { text }) => sum + text.length, 0);
  const half = Math.ceil(length / 2);
  const early = { 'refused-before': 0, 'refused-after': half, length: half, context: half, done: length };
  const most = Math.min(early[speech.stop], budget);
  const text = cut(said, most);
  const outOfTokens = speech.stop === 'length' || (speech.stop === 'done' && length > budget);
  const refused = speech.stop === 'refused-before' || speech.stop === 'refused-after';
  return {
    id,
    model: String(body.model),
    blocks: [...thinking, ...text],
    stop: refused
      ? 'refusal'
      : outOfTokens
        ? 'max_tokens'
        : speech.stop === 'context'
          ? 'model_context_window_exceeded'
          : 'end_turn',
    stopDetails: refused
      ? { type: 'refusal', category: 'general_harms', explanation: 'The request was declined.' }
      : null,
    usage: usageOf(body, text.map(({ text }) => text).join(''), thinking.length > 0, remembered),
  };
}

function thinkingBlock(body: Json, answer: Answer, speech: Speech): Block[] {
  const asked = objectOf(body.thinking);
  if (speech.thinking === 'none' || asked.type === 'disabled' || asked.type === 'between_tools') return [];
  const shown = speech.thinking === 'summarized' || asked.display === 'summarized';
  return [
    {
      type: 'thinking',
      thinking: shown ? (answer.thinking ?? 'The customer asks; the first passage answers.') : '',
      signature: 'bGFiIHNpZ25hdHVyZQ==',
    },
  ];
}

type TextBlock = Extract<Block, { type: 'text' }>;

function textBlocks(body: Json, answer: Answer, speech: Speech): TextBlock[] {
  const results = resultsIn(body);
  const format = objectOf(objectOf(body.output_config).format);
  if (format.type === 'json_schema') {
    const json = JSON.stringify(jsonAnswer(answer, results, objectOf(format.schema)));
    return [{ type: 'text', text: json, citations: null }];
  }
  if (!citesOn(body) || speech.citations === 'none') {
    const text = proseOf(answer);
    return text ? [{ type: 'text', text, citations: null }] : [];
  }
  return segmentsOf(answer)
    .filter(({ text }) => text)
    .map(({ text, cites = [] }) => ({
      type: 'text',
      text,
      citations: cites.length > 0 ? cites.map((cite) => pointer(cite, results)) : null,
    }));
}

/** Only to what was sent: the real server cannot point elsewhere, so a script that wants it is a mistake of the test. */
function pointer(cite: Cite, results: readonly Passage[]): Json {
  const id = idOf(cite, results);
  const index = results.findIndex((result) => result.id === id);
  const passage = results[index];
  if (!passage)
    throw new Refused(500, `lab: the scripted answer cites ${id}, which the request does not carry`);
  const { from, to } = typeof cite === 'object' ? cite : { from: 0, to: passage.texts.length };
  return {
    type: 'search_result_location',
    cited_text: passage.texts.slice(from, to).join(''),
    source: passage.id,
    title: passage.title,
    search_result_index: index,
    start_block_index: from,
    end_block_index: to,
  };
}

function cut(blocks: readonly TextBlock[], most: number): TextBlock[] {
  let left = most;
  return blocks.flatMap((block) => {
    const text = block.text.slice(0, left);
    left -= text.length;
    return text ? [{ ...block, text }] : [];
  });
}

const bare = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'cache_control' ? undefined : inner)) ?? '';

/** Shorter beginnings are not kept. */
const cacheLeast = 512;

function promptParts(body: Json): { text: string; mark: boolean }[] {
  const blocksOf = (content: unknown) => (Array.isArray(content) ? content : content ? [content] : []);
  const blocks = [
    ...blocksOf(body.tools),
    ...blocksOf(body.system),
    ...objectsOf(body.messages).flatMap((turn) => blocksOf(turn.content)),
  ];
  const whole = isObject(body.cache_control) ? blocks.length - 1 : -1;
  return blocks.map((block, at) => ({
    text: bare(block),
    mark: at === whole || isObject(objectOf(block).cache_control),
  }));
}

export const inputTokens = (body: Json): number =>
  tokensIn(
    promptParts(body)
      .map(({ text }) => text)
      .join(''),
  );

function usageOf(body: Json, text: string, thought: boolean, remembered: Remembered): Json {
  const { fresh, read, written } = cacheUse(promptParts(body), cacheLeast, remembered);
  const hour = JSON.stringify([body.system, body.messages, body.cache_control]).includes('"ttl":"1h"');
  return {
    input_tokens: fresh,
    cache_creation_input_tokens: written,
    cache_read_input_tokens: read,
    cache_creation: {
      ephemeral_5m_input_tokens: hour ? 0 : written,
      ephemeral_1h_input_tokens: hour ? written : 0,
    },
    output_tokens: tokensIn(text) + (thought ? thinkingTokens : 0),
    output_tokens_details: { thinking_tokens: thought ? thinkingTokens : 0 },
    server_tool_use: null,
    service_tier: 'standard',
    inference_geo: 'not_available',
    speed: 'standard',
  };
}
