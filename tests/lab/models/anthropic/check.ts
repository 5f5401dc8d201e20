import type { Call } from '../call';
import { header, keyOf, Refused } from '../call';
import type { Json } from '../json';
import { isObject, listOf, objectOf, objectsOf } from '../json';
import { servedModel } from './models';

/** What the Messages API of version 2026-10-21 refuses. */

export const version = '2026-10-21';

const bad = (message: string) => new Refused(400, message);

export function checkDoor(call: Call): void {
  if (keyOf(call) !== 'bearer') throw new Refused(401, 'authorization: a Bearer key is required');
  // A page may call only when its author has said that the key is there on purpose.
  if (header(call, 'origin') && header(call, 'anthropic-dangerous-direct-browser-access') !== 'true') {
    throw new Refused(401, "CORS requests must set 'anthropic-dangerous-direct-browser-access' header");
  }
  if (header(call, 'anthropic-version') !== version) {
    throw bad(
      `anthropic-version: ${version} is required, got ${header(call, 'anthropic-version') ?? 'none'}`,
    );
  }
}

const counted = [
  'messages',
  'model',
  'cache_control',
  'output_config',
  'speed',
  'system',
  'thinking',
  'tool_choice',
  'tools',
  'user_profile_id',
  'workspace_id',
];
const written = [
  ...counted,
  'max_tokens',
  'container',
  'diagnostics',
  'inference_geo',
  'metadata',
  'service_tier',
  'stop_sequences',
  'stream',
];

export function checkMessages(call: Call, counting: boolean): void {
  const { body } = call;
  if (!call.readable) throw bad('The request body is not valid JSON');
  for (const name of ['temperature', 'top_p', 'top_k']) {
    if (name in body) throw bad(`${name}: sampling parameters are not supported on ${version}`);
  }
  const allowed = counting ? counted : written;
  for (const name of Object.keys(body)) {
    if (!allowed.includes(name)) throw bad(`${name}: Extra inputs are not permitted`);
  }
  if (typeof body.model !== 'string') throw bad('model: Field required');
  const model = servedModel(body.model);
  if (!model) throw new Refused(404, `model: ${body.model}`);
  if (!counting) {
    const most = body.max_tokens;
    if (typeof most !== 'number') throw bad('max_tokens: Field required');
    if (!Number.isInteger(most) || most < 1) throw bad('max_tokens: must be at least 1');
    if (most > model.longest) throw bad(`max_tokens: ${most} > ${model.longest}, the most for ${model.id}`);
  }
  checkTurns(body);
  checkThinking(body, model);
  checkBlocks(body);
}

function checkTurns(body: Json): void {
  const turns = objectsOf(body.messages);
  if (turns.length === 0) throw bad('messages: at least one message is required');
  turns.forEach((turn, at) => {
    if (!['user', 'assistant', 'system'].includes(String(turn.role))) {
      throw bad(`messages.${at}.role: must be user, assistant or system`);
    }
    if (turn.content === '' || (Array.isArray(turn.content) && turn.content.length === 0)) {
      throw bad(`messages.${at}: content must not be empty`);
    }
  });
  if (turns.at(-1)?.role === 'assistant') {
    throw bad('messages: the conversation must end with a user message; prefill is not supported');
  }
}

function checkThinking(body: Json, model: NonNullable<ReturnType<typeof servedModel>>): void {
  const type = objectOf(body.thinking).type;
  if (body.thinking !== undefined && !model.thinking.some((one) => one === type)) {
    throw bad(`thinking.type: ${String(type)} is not supported by ${model.id}`);
  }
  const effort = objectOf(body.output_config).effort;
  if (effort !== undefined && !model.efforts.includes(String(effort))) {
    throw bad(`output_config.effort: ${String(effort)} is not supported by ${model.id}`);
  }
  if (['any', 'tool'].includes(String(objectOf(body.tool_choice).type))) {
    throw bad('tool_choice: forcing a tool is not supported with thinking');
  }
}

const marksMost = 4;

function checkBlocks(body: Json): void {
  const turns = objectsOf(body.messages);
  const blocks = turns.flatMap((turn) =>
    objectsOf(turn.content).map((block) => ({ block, role: String(turn.role) })),
  );
  for (const { block, role } of blocks) {
    if (block.type === 'text' && block.text === '') throw bad('text content blocks must be non-empty');
    if (block.type === 'text' && role === 'user' && listOf(block.citations).length > 0) {
      throw bad('citations: not permitted on a user text block');
    }
    if (block.type === 'document' && role === 'assistant') {
      throw bad('document: not permitted in an assistant message');
    }
    if (block.type === 'search_result') checkResult(block);
  }
  const citable = blocks.filter(({ block }) => block.type === 'search_result' || block.type === 'document');
  const citing = citable.filter(({ block }) => objectOf(block.citations).enabled === true);
  if (citing.length > 0 && citing.length < citable.length) {
    throw bad('citations: must be enabled on all documents and search results, or on none');
  }
  if (citing.length > 0 && objectOf(body.output_config).format) {
    throw bad('output_config.format: not permitted together with citations');
  }
  const marks = [...objectsOf(body.system), ...blocks.map(({ block }) => block)].filter((block) =>
    isObject(block.cache_control),
  );
  if (marks.length + (isObject(body.cache_control) ? 1 : 0) > marksMost) {
    throw bad(`cache_control: at most ${marksMost} blocks may carry it`);
  }
}

function checkResult(block: Json): void {
  if (typeof block.source !== 'string' || block.source === '') throw bad('search_result.source: required');
  if (typeof block.title !== 'string' || block.title === '') throw bad('search_result.title: required');
  const texts = objectsOf(block.content);
  if (texts.length === 0 || texts.some(({ type, text }) => type !== 'text' || !text)) {
    throw bad('search_result.content: a list of non-empty text blocks is required');
  }
}
