import { expect } from 'vitest';
import type { RemoteName } from '../engines/fault-states';
import type { Models } from '../lab/models';
import type { World } from '../lab/server/world';

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

/** The key where no key belongs, and what the lab's ticket 101 has of its customer, part by part. */
const always = ['Askew', 'judith', 'sk-canary', 'MF-204518'];

/** What every request may be searched for: names, addresses and numbers of all customers at the replicas, and their orders. */
export function canariesOf(world: World): string[] {
  const accounts = [...world.values()];
  const people = accounts.flatMap(({ people: all }) =>
    [...all.values()].filter(({ role }) => role === 'end-user'),
  );
  const tickets = accounts.flatMap(({ conversations }) => [...conversations.values()].map(({ lab }) => lab));
  const orders = tickets.flatMap(({ orders: all }) => all.map(({ id }) => id));
  const named = people.flatMap(({ name, email, phone }) => [name, email ?? '', phone ?? '']);
  return [...new Set([...named, ...orders])].filter((canary) => canary.length > 5);
}

/** Whatever stands between the words: marks, line ends as JSON writes them, other spaces. */
const plain = (text: string) =>
  text
    .replaceAll('\\n', ' ')
    .replace(/[\s\u02c6]+/g, ' ')
    .toLowerCase();

export function leaksIn(sent: string, canaries: readonly string[]): string[] {
  const text = plain(sent);
  return canaries.filter((canary) => text.includes(plain(canary)));
}

export function expectClean(models: Models, canaries: readonly string[] = []): void {
  for (const { text, path, headers } of models.journal())
    expect(leaksIn(`${path}\n${JSON.stringify(headers)}\n${text}`, [...always, ...canaries])).toEqual([]);
}
