import type { Json } from '../json';

/** What `GET /v1/models` says. A model that was shut down is not in it. */
const dated: readonly (readonly [id: string, shutdown: string | null])[] = [
  ['gpt-6-astra', null],
  ['gpt-6.1-sol', null],
  ['gpt-6.1-terra', null],
  ['gpt-6-sol', null],
  ['gpt-6-luna', null],
  ['gpt-5.5', null],
  ['gpt-5-mini', '2026-12-11'],
  ['gpt-4.1', '2027-01-14'],
  ['gpt-4o', '2027-01-14'],
];

const created = 1_790_000_000;

export const openAiModels = (): Json => ({
  object: 'list',
  data: dated.map(([id, shutdown]) => ({
    id,
    object: 'model',
    created,
    owned_by: 'system',
    shutdown_date: shutdown,
  })),
});

export const openAiServes = (id: string): boolean => dated.some(([one]) => one === id);

const pulled = ['qwen3:4b', 'llama3.2:3b'];

export const ollamaModels = (): Json => ({
  object: 'list',
  data: pulled.map((id) => ({ id, object: 'model', created, owned_by: 'library' })),
});

export const ollamaServes = (id: string): boolean => pulled.includes(id);
