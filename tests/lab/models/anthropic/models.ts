import type { Json } from '../json';

/** What `GET /v1/models` says. Ids, sizes and kinds of thinking are the real ones; dates are the lab's own where unknown. */

interface Kind {
  id: string;
  name: string;
  line: string | null;
  created: string;
  context: number;
  longest: number;
  thinking: readonly ('adaptive' | 'between_tools' | 'disabled' | 'enabled')[];
  efforts: readonly string[];
  lifecycle?: 'deprecated' | 'retired';
  deprecated?: string;
  retires?: string;
}

const million = { context: 1_000_000, longest: 128_000 } as const;
const allEfforts = ['low', 'medium', 'high', 'xhigh', 'max'];

const kinds: readonly Kind[] = [
  {
    ...million,
    id: 'claude-haiku-5-5',
    name: 'Claude Haiku 5.5',
    line: 'haiku',
    created: '2026-10-21T00:00:00Z',
    thinking: ['adaptive', 'between_tools', 'disabled'],
    efforts: allEfforts,
  },
  {
    ...million,
    id: 'claude-sonnet-5-5',
    name: 'Claude Sonnet 5.5',
    line: 'sonnet',
    created: '2026-09-15T00:00:00Z',
    thinking: ['adaptive', 'between_tools'],
    efforts: allEfforts,
  },
  {
    ...million,
    id: 'claude-opus-5-5',
    name: 'Claude Opus 5.5',
    line: 'opus',
    created: '2026-08-04T00:00:00Z',
    thinking: ['adaptive'],
    efforts: allEfforts,
  },
  {
    ...million,
    id: 'claude-fable-5-1',
    name: 'Claude Fable 5.1',
    line: 'fable',
    created: '2026-07-07T00:00:00Z',
    thinking: ['adaptive'],
    efforts: allEfforts,
  },
  {
    id: 'claude-sonnet-4-5-20250929',
    name: 'Claude Sonnet 4.5',
    line: 'sonnet',
    created: '2025-09-29T00:00:00Z',
    context: 200_000,
    longest: 64_000,
    thinking: ['enabled', 'disabled'],
    efforts: [],
    lifecycle: 'deprecated',
    deprecated: '2026-08-30T00:00:00Z',
    retires: '2026-11-30T00:00:00Z',
  },
  {
    id: 'claude-3-opus-20240229',
    name: 'Claude Opus 3',
    line: 'opus',
    created: '2024-02-29T00:00:00Z',
    context: 200_000,
    longest: 4_096,
    thinking: ['disabled'],
    efforts: [],
    lifecycle: 'retired',
    deprecated: '2025-06-30T00:00:00Z',
    retires: '2026-01-05T00:00:00Z',
  },
];

/** Short names that stand for a dated model. */
const aliases: Readonly<Record<string, string>> = { 'claude-sonnet-4-5': 'claude-sonnet-4-5-20250929' };

/** A model that still answers. */
export const servedModel = (id: unknown): Kind | undefined =>
  kinds.find((kind) => kind.lifecycle !== 'retired' && kind.id === (aliases[String(id)] ?? id));

const supported = (yes: boolean): Json => ({ supported: yes });

export const modelInfo = (kind: Kind): Json => ({
  type: 'model',
  id: kind.id,
  display_name: kind.name,
  created_at: kind.created,
  line: kind.line,
  lifecycle: kind.lifecycle ?? 'active',
  deprecated_at: kind.deprecated ?? null,
  retires_at: kind.retires ?? null,
  max_input_tokens: kind.context,
  max_tokens: kind.longest,
  capabilities: {
    batch: supported(true),
    citations: supported(true),
    code_execution: supported(true),
    context_management: {
      supported: true,
      clear_thinking_20251015: supported(true),
      clear_tool_uses_20250919: supported(true),
      compact_20260112: supported(true),
    },
    effort: {
      supported: kind.efforts.length > 0,
      ...Object.fromEntries(allEfforts.map((effort) => [effort, supported(kind.efforts.includes(effort))])),
    },
    image_input: supported(true),
    pdf_input: supported(true),
    server_tools: { supported: true, code_execution: supported(true), web_search: supported(true) },
    structured_outputs: supported(!kind.id.startsWith('claude-3')),
    thinking: {
      supported: kind.thinking.some((type) => type !== 'disabled'),
      types: Object.fromEntries(
        (['adaptive', 'between_tools', 'disabled', 'enabled'] as const).map((type) => [
          type,
          supported(kind.thinking.includes(type)),
        ]),
      ),
    },
  },
});

export function modelPage(query: URLSearchParams): Json {
  const asked = [...query.getAll('lifecycle[]'), ...query.getAll('lifecycle')];
  const stages = asked.length > 0 ? asked : ['active', 'deprecated'];
  const all = kinds.filter((kind) => stages.includes(kind.lifecycle ?? 'active'));
  const after = all.findIndex((kind) => kind.id === query.get('after_id')) + 1;
  const page = all.slice(after, after + Number(query.get('limit') ?? 20));
  return {
    data: page.map(modelInfo),
    has_more: after + page.length < all.length,
    first_id: page[0]?.id ?? null,
    last_id: page.at(-1)?.id ?? null,
  };
}
