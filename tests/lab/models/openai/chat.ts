import type { Provider } from '../call';
import type { Frame } from '../frames';
import { nameless, piecesOf } from '../frames';
import type { Json } from '../json';
import { objectOf } from '../json';
import type { Speech } from '../scenarios/scenario';
import type { Counts, Spoken } from './words';

/** Chat Completions, as OpenAI and the servers that copy it speak it. */

export interface ChatAnswer {
  id: string;
  created: number;
  body: Json;
  provider: Provider;
  said: Spoken;
  counts: Counts;
  speech: Speech;
}

const usageOf = ({ input, cached, written, output, reasoning }: Counts, provider: Provider): Json => ({
  prompt_tokens: input,
  completion_tokens: output,
  total_tokens: input + output,
  ...(provider === 'ollama'
    ? {}
    : {
        prompt_tokens_details: { cached_tokens: cached, cache_write_tokens: written, audio_tokens: 0 },
        completion_tokens_details: {
          reasoning_tokens: reasoning,
          audio_tokens: 0,
          accepted_prediction_tokens: 0,
          rejected_prediction_tokens: 0,
        },
      }),
});

const head = ({ id, created, body, provider }: ChatAnswer, object: string): Json => ({
  id,
  object,
  created,
  model: body.model,
  ...(provider === 'ollama' ? {} : { service_tier: 'default' }),
  system_fingerprint: provider === 'ollama' ? 'fp_ollama' : 'fp_lab',
});

export function chatFrames(answer: ChatAnswer): Frame[] {
  const { body, said, speech, provider } = answer;
  const counts = objectOf(body.stream_options).include_usage === true && speech.usage;
  const chunk = (choices: readonly Json[], what: Frame['what'], usage: Json | null = null) =>
    nameless({ ...head(answer, 'chat.completion.chunk'), choices, ...(counts ? { usage } : {}) }, what);
  const delta = (inner: Json, what: Frame['what'] = 'other', finish: string | null = null) =>
    chunk([{ index: 0, delta: inner, logprobs: null, finish_reason: finish }], what);
  // Ollama says who speaks with every piece, the others with the first one only.
  const piece = (inner: Json, what?: Frame['what']) =>
    delta(provider === 'ollama' ? { role: 'assistant', ...inner } : inner, what);
  const reasoningField = provider === 'ollama' ? 'reasoning' : 'reasoning_content';
  return [
    ...(speech.emptyFirst
      ? [nameless({ ...head(answer, 'chat.completion.chunk'), choices: [], prompt_filter_results: [] })]
      : []),
    ...(provider === 'ollama' ? [] : [delta({ role: 'assistant', content: '', refusal: null }, 'open')]),
    ...piecesOf(said.reasoning).map((text) => piece({ content: '', [reasoningField]: text })),
    ...piecesOf(said.refusal ?? '').map((refusal) => piece({ refusal }, 'words')),
    ...piecesOf(said.text).map((content) => piece({ content }, 'words')),
    delta(provider === 'ollama' ? { role: 'assistant', content: '' } : {}, 'close', said.end),
    ...(counts ? [chunk([], 'usage', usageOf(answer.counts, provider))] : []),
    { text: 'data: [DONE]\n\n', what: 'done' },
  ];
}

export const wholeChat = (answer: ChatAnswer): Json => ({
  ...head(answer, 'chat.completion'),
  choices: [
    {
      index: 0,
      message: {
        role: 'assistant',
        content: answer.said.refusal === null ? answer.said.text : null,
        refusal: answer.said.refusal,
        ...(answer.said.reasoning ? { reasoning_content: answer.said.reasoning } : {}),
        ...(answer.provider === 'ollama' ? {} : { annotations: [] }),
      },
      logprobs: null,
      finish_reason: answer.said.end,
    },
  ],
  ...(answer.speech.usage ? { usage: usageOf(answer.counts, answer.provider) } : {}),
});
