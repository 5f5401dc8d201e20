import { expect } from 'vitest';
import type { RemoteName } from '../engines/fault-states';
import type { Models } from '../lab/models';

/** The lab's providers as the extension meets them, and what must never reach one. */

export const kinds: readonly { engine: RemoteName; heading: string; path: string; call: string }[] = [
  { engine: 'anthropic', heading: 'Claude', path: '', call: '/v1/messages' },
  { engine: 'openai', heading: 'OpenAI', path: '/openai/v1', call: '/openai/v1/responses' },
  { engine: 'compatible', heading: 'Other server', path: '/ollama/v1', call: '/ollama/v1/chat/completions' },
];

/** For one test: the good answer, and every extension let in. */
export function resetModels(models: Models): void {
  models.reset();
  models.allowOrigins(['chrome-extension://*', 'moz-extension://*']);
}

/** What the lab's ticket 101 has of its customer, and the key where no key belongs. */
const canaries = ['Askew', 'judith', 'sk-canary', 'MF-204518'];

export function expectClean(models: Models): void {
  for (const { text, path, headers } of models.journal()) {
    const sent = `${path}\n${JSON.stringify(headers)}\n${text}`.toLowerCase();
    for (const canary of canaries) expect(sent).not.toContain(canary.toLowerCase());
  }
}
