import type { Frame } from '../frames';
import { named, piecesOf } from '../frames';
import type { Json } from '../json';
import { objectOf } from '../json';
import type { Speech } from '../scenarios/scenario';
import type { Counts, Spoken } from './words';

/** OpenAI Responses. */

export interface ResponsesAnswer {
  id: string;
  created: number;
  body: Json;
  said: Spoken;
  counts: Counts;
  speech: Speech;
}

const usageOf = ({ input, cached, written, output, reasoning }: Counts): Json => ({
  input_tokens: input,
  input_tokens_details: { cached_tokens: cached, cache_write_tokens: written },
  output_tokens: output,
  output_tokens_details: { reasoning_tokens: reasoning },
  total_tokens: input + output,
});

type Status = 'in_progress' | 'completed' | 'incomplete' | 'failed';

const endOf = ({ end }: Spoken): Status => (end === 'stop' ? 'completed' : 'incomplete');

const partOf = (said: Spoken): Json =>
  said.refusal === null
    ? { type: 'output_text', text: said.text, annotations: [], logprobs: [] }
    : { type: 'refusal', refusal: said.refusal };

const itemsOf = (answer: ResponsesAnswer): Json[] => [reasoningItem(answer), messageItem(answer)];

const reasoningItem = ({ id, said }: ResponsesAnswer): Json => ({
  id: `rs_${id}`,
  type: 'reasoning',
  summary: said.reasoning ? [{ type: 'summary_text', text: said.reasoning }] : [],
});

const messageItem = ({ id, said }: ResponsesAnswer): Json => ({
  id: `msg_${id}`,
  type: 'message',
  role: 'assistant',
  status: endOf(said),
  content: [partOf(said)],
});

export function responseObject(answer: ResponsesAnswer, status: Status, output: readonly Json[]): Json {
  const { body, said } = answer;
  const over = status === 'completed' || status === 'incomplete';
  const reasons = { stop: null, length: 'max_output_tokens', content_filter: 'content_filter' } as const;
  const reason = reasons[said.end];
  return {
    id: `resp_${answer.id}`,
    object: 'response',
    created_at: answer.created,
    completed_at: status === 'completed' ? answer.created : null,
    status,
    background: false,
    error: status === 'failed' ? { code: 'server_error', message: 'The model failed.' } : null,
    incomplete_details: over && reason ? { reason } : null,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    max_tool_calls: null,
    metadata: body.metadata ?? {},
    model: body.model,
    output,
    parallel_tool_calls: true,
    previous_response_id: body.previous_response_id ?? null,
    prompt_cache_key: body.prompt_cache_key ?? null,
    reasoning: { effort: objectOf(body.reasoning).effort ?? 'medium', summary: null },
    safety_identifier: null,
    service_tier: 'default',
    // What the real one does when nobody says otherwise.
    store: body.store ?? true,
    temperature: 1,
    text: { format: { type: 'text' }, verbosity: 'medium', ...objectOf(body.text) },
    tool_choice: 'auto',
    tools: [],
    top_logprobs: 0,
    top_p: 1,
    truncation: 'disabled',
    usage: over && answer.speech.usage ? usageOf(answer.counts) : null,
    user: null,
  };
}

export const wholeResponse = (answer: ResponsesAnswer): Json =>
  responseObject(answer, endOf(answer.said), itemsOf(answer));

export function responseFrames(answer: ResponsesAnswer): Frame[] {
  const { said, body } = answer;
  let sequence = 0;
  const event = (type: string, rest: Json, what?: Frame['what']): Frame =>
    named({ type, ...rest, sequence_number: sequence++ }, what);
  const padded = objectOf(body.stream_options).include_obfuscation === false ? {} : { obfuscation: 'aB3x' };
  const [thought, message] = itemsOf(answer);
  const started = responseObject(answer, 'in_progress', []);
  const status = endOf(said);
  const place = { item_id: message?.id, output_index: 1, content_index: 0 };
  const kind = said.refusal === null ? 'output_text' : 'refusal';
  const words = said.refusal ?? said.text;
  const empty =
    said.refusal === null
      ? { type: 'output_text', text: '', annotations: [], logprobs: [] }
      : { type: 'refusal', refusal: '' };
  const logs = said.refusal === null ? { logprobs: [] } : {};
  return [
    event('response.created', { response: started }, 'open'),
    event('response.in_progress', { response: started }),
    event('response.output_item.added', { output_index: 0, item: { ...thought, summary: [] } }),
    event('response.output_item.done', { output_index: 0, item: thought }),
    event('response.output_item.added', {
      output_index: 1,
      item: { ...message, status: 'in_progress', content: [] },
    }),
    event('response.content_part.added', { ...place, part: empty }),
    ...piecesOf(words).map((delta) =>
      event(`response.${kind}.delta`, { ...place, delta, ...logs, ...padded }, 'words'),
    ),
    event(`response.${kind}.done`, {
      ...place,
      ...(said.refusal === null ? { text: words, logprobs: [] } : { refusal: words }),
    }),
    event('response.content_part.done', { ...place, part: partOf(said) }),
    event('response.output_item.done', { output_index: 1, item: message }),
    event(`response.${status}`, { response: wholeResponse(answer) }, 'close'),
  ];
}

export const failedFrame = (answer: ResponsesAnswer): Frame =>
  named({
    type: 'response.failed',
    response: responseObject(answer, 'failed', []),
    sequence_number: 9,
  });
