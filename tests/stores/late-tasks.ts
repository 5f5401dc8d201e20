import type { AnyAsk, AnyResult, TaskEvent, TaskKind } from '@/lib/engines/tasks';

/** Tasks that take their time, and whose every word belongs to one ticket. They do not heed the signal either. */
export async function* resultsOf(
  { task, about }: AnyAsk,
  mark: (ticketId: string) => string,
  late: <T>(value: T, label: string) => Promise<T>,
  seen: { helped: number },
): AsyncGenerator<TaskEvent> {
  const { id } = about.ticket;
  const text = `${task} ${mark(id)}`;
  yield { type: 'sent', host: 'x', body: text, stands: [] };
  await late(null, `text ${text}`);
  yield { type: 'text', text };
  await late(null, `done ${text}`);
  seen.helped += 1;
  const parity = { lost: [], added: [] };
  const results: Record<TaskKind, AnyResult> = {
    rewrite: { task: 'rewrite', text, parity },
    translate: { task: 'translate', parts: [text], gloss: [text], parity },
    summary: { task: 'summary', lines: [{ text, messageIds: ['m1'] }] },
    'second-opinion': {
      task: 'second-opinion',
      mood: 'neutral',
      found: [{ trigger: 'churn_risk', messageId: 'm1', quote: text }],
    },
    'hand-off': { task: 'hand-off', text },
    question: { task: 'question', answer: text, sources: [] },
  };
  const cost = { model: 'm', prompts: {}, input: 1, cachedInput: 0, output: 1 };
  yield { type: 'done', result: results[task], cost };
}
