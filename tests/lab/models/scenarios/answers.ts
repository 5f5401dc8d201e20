import type { Scenario } from './scenario';

/** Answers that are good, or end early for a reason that the provider names. */
export const answerScenarios: readonly Scenario[] = [
  { name: 'ok', about: 'The answer, in the form that the request asks for.' },
  {
    name: 'no-citations',
    about: 'Citations were asked for, and the model leaves them out.',
    speech: { citations: 'none' },
  },
  {
    name: 'citations-after',
    about: 'The pointers of a block come behind its words.',
    speech: { citations: 'after' },
  },
  { name: 'no-thinking', about: 'No thinking: words begin at index 0.', speech: { thinking: 'none' } },
  {
    name: 'thinking-summarized',
    about: 'A summary of the thinking comes first; Chat Completions: `reasoning_content`.',
    speech: { thinking: 'summarized' },
  },
  {
    name: 'fenced-json',
    about: 'JSON in a code fence, with talk before it.',
    speech: { fenced: true },
  },
  { name: 'refusal-before', about: 'Refused, no word of an answer.', speech: { stop: 'refused-before' } },
  {
    name: 'refusal-after',
    about: 'Refused after half of the answer; Chat Completions: content_filter.',
    speech: { stop: 'refused-after' },
  },
  { name: 'max-tokens', about: 'Cut at the limit of tokens, in the middle.', speech: { stop: 'length' } },
  { name: 'context', about: 'The context window is full, in the middle.', speech: { stop: 'context' } },
  { name: 'no-usage', about: 'No counts of tokens, as some local servers do.', speech: { usage: false } },
  {
    name: 'empty-first-chunk',
    about: 'Chat Completions: a first chunk with no choices, as on Azure.',
    speech: { emptyFirst: true },
  },
  {
    name: 'empty-answer',
    about: 'A good ending and not one word.',
    answer: { segments: [], text: '' },
  },
];
