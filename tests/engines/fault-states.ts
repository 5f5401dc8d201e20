import type { FailedState } from '@/lib/engines/contract';

/** What the agent is told for each of the double's scenarios; one that is not named here gives a draft. */

export type RemoteName = 'anthropic' | 'openai' | 'compatible';
export type Outcome = FailedState | 'abstained' | 'draft';

const states: Readonly<Record<string, Outcome | Record<RemoteName, Outcome>>> = {
  'refusal-before': 'refused',
  'refusal-after': 'refused',
  'max-tokens': 'too-long',
  context: { anthropic: 'too-large', openai: 'too-long', compatible: 'too-long' },
  'empty-answer': 'abstained',
  'bad-request': 'broken',
  'bad-key': 'key',
  billing: 'spend-limit',
  forbidden: 'forbidden',
  'no-model': 'no-model',
  'too-large': 'too-large',
  'context-too-long': 'too-large',
  'rate-limit-3600': 'limit',
  'spend-limit': 'spend-limit',
  'server-error': 'server',
  'gateway-timeout': 'timeout',
  overloaded: 'overloaded',
  'html-200': 'proxy',
  'html-502': 'server',
  stall: 'stalled',
  'stall-after-headers': 'stalled',
  'no-headers': 'timeout',
  'clean-close': 'cut-off',
  'socket-reset': 'cut-off',
  'bad-json': 'broken',
  'stream-error': { anthropic: 'overloaded', openai: 'server', compatible: 'server' },
  'answer-failed': { anthropic: 'overloaded', openai: 'server', compatible: 'server' },
};

export function outcomeOf(scenario: string, engine: RemoteName): Outcome {
  const state = states[scenario] ?? 'draft';
  return typeof state === 'string' ? state : state[engine];
}
