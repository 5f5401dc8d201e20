import type { DraftRequest, EngineEvent } from '@/lib/engines/contract';
import type { RemoteDeps } from '@/lib/engines/remote/deps';
import { brief, hit, macro, material, passage, request, ticket } from './sample';

/** The engines on the real SDKs, over a network that is a function. The double over real sockets has tests of its own. */

const returns = macro({ id: 'returns', body: 'You can return it within 30 days.' });
const inside = passage({ id: 'notes/x', text: 'Offer ten pounds when they insist.', audience: 'internal' });
export const private_ = {
  name: 'Anna Weber',
  email: 'anna.weber@example.com',
  order: 'AL-20451',
  card: '4242 4242 4242 4242',
  friend: 'my husband Peter Okafor',
};
export const input = (over: Partial<DraftRequest> = {}): DraftRequest => ({
  ...request({
    material: material({ macros: [returns], passages: [inside] }),
    brief: brief({ language: 'en' }),
    hits: [hit(returns), hit(inside)],
    ticket: ticket(
      { customer: { name: private_.name, email: private_.email }, orders: [{ id: private_.order }] },
      `Hi, Anna here (${private_.email}). Order ${private_.order}, card ${private_.card}. Ask ${private_.friend}. How do I return it?`,
    ),
  }),
  ...over,
});

export const sse = (events: readonly object[], named = true) =>
  events
    .map(
      (event) =>
        `${named && 'type' in event ? `event: ${event.type}\n` : ''}data: ${JSON.stringify(event)}\n\n`,
    )
    .join('');
export const claude = (answer: string, stop = 'end_turn') => [
  {
    type: 'message_start',
    message: {
      id: 'm',
      type: 'message',
      role: 'assistant',
      content: [],
      usage: { input_tokens: 9, output_tokens: 1 },
    },
  },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: [] } },
  {
    type: 'content_block_delta',
    index: 0,
    delta: {
      type: 'citations_delta',
      citation: { type: 'search_result_location', source: 'macro:returns', cited_text: 'within 30 days' },
    },
  },
  ...(answer.match(/[\s\S]{1,5}/g) ?? []).map((text) => ({
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text },
  })),
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: stop }, usage: { output_tokens: 20 } },
  { type: 'message_stop' },
];

interface Sent {
  url: string;
  headers: Headers;
  body: string;
}

export function world(respond: (sent: Sent, signal: AbortSignal | null) => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const timers: { ms: number; work: () => void }[] = [];
  const deps: RemoteDeps = {
    model: 'claude-sonnet-5-5',
    baseUrl: 'https://api.example',
    key: async () => 'sk-secret',
    fetch: async (url, init) => {
      const one = { url: String(url), headers: new Headers(init?.headers), body: String(init?.body) };
      sent.push(one);
      return respond(one, init?.signal ?? null);
    },
    after(ms, work) {
      // Pauses before another try pass at once; the watch's limits are longer and are run by the test.
      if (ms <= 20_000) {
        const soon = setTimeout(work);
        return () => clearTimeout(soon);
      }
      const timer = { ms, work };
      timers.push(timer);
      return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
    },
    letters: (count) => 'K7QXABCDEFGHIJKLMNOP'.slice(0, count),
  };
  return { deps, sent, timers };
}
export const stream = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/event-stream' } });

export async function all(events: AsyncIterable<EngineEvent>) {
  const got: EngineEvent[] = [];
  for await (const event of events) got.push(event);
  return got;
}
export const never = new AbortController().signal;
