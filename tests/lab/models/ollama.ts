import type { Call } from './call';
import { header } from './call';
import { chatRoute } from './openai';
import { openAiError } from './openai/errors';
import { ollamaModels } from './openai/models';
import { rulesIn } from './openai/words';
import type { Route, Shop } from './shop';

/** Ollama's copy of Chat Completions: it wants no key, and knows whom it answers by the Origin alone. */

const chat = chatRoute('ollama');
const models: Route = { writes: false, give: ollamaModels };

/** Origins that need no setting. */
const usual = [
  'http://localhost*',
  'https://localhost*',
  'http://127.0.0.1*',
  'https://127.0.0.1*',
  'http://0.0.0.0*',
  'https://0.0.0.0*',
  'app://*',
  'file://*',
  'tauri://*',
  'vscode-webview://*',
];

export function originAllowed(call: Call, allowed: readonly string[]): boolean {
  const origin = header(call, 'origin');
  return origin === undefined || [...usual, ...allowed].some((pattern) => matches(pattern, origin));
}

const matches = (pattern: string, origin: string): boolean =>
  new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`).test(origin);

const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');

export const ollama: Shop = {
  door: () => undefined,
  rules: rulesIn,
  route({ method, path }) {
    if (method === 'POST' && path === '/ollama/v1/chat/completions') return chat;
    return method === 'GET' && path === '/ollama/v1/models' ? models : undefined;
  },
  status: ({ status }) => (status === 529 ? 503 : status),
  error: (refused) => openAiError(refused, 'ollama'),
  headers: () => ({}),
};
