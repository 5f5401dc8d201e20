import { prompts, render } from '../../../prompts';
import { EngineFailed } from '../contract';
import type { AnyAsk, AnyResult, TaskEvent } from '../tasks';
import type { Usage } from './answer';
import { mark } from './conversation';
import type { RemoteDeps } from './deps';
import { exchange } from './exchange';
import { paidFor } from './paid';
import type { Provider } from './provider';
import { sealed, standsIn } from './sealed';
import { sourcesOf } from './sources';
import { tasks } from './tasks/registry';
import type { AnyTask, Question, Setting } from './tasks/task';

/**
 * One task by a provider: masked, asked, read, put back.
 * @throws {EngineFailed}
 */
export async function* perform(
  provider: Provider,
  ask: AnyAsk,
  deps: RemoteDeps,
  signal: AbortSignal,
): AsyncGenerator<TaskEvent> {
  const task = tasks[ask.task];
  const { question, setting } = prepared(task, ask, deps);
  const stream = setting.masker.stream();
  let answer = '';
  let usage: Usage = { input: 0, cachedInput: 0, output: 0 };
  const versions = Object.fromEntries(
    (['task', task.prompt, ...(task.parts?.(ask) ?? [])] as const).map((name) => [
      name,
      prompts[name].version,
    ]),
  );
  const cost = () => ({ model: deps.model, prompts: versions, ...usage });
  const paid = { cost, counted: () => usage.input > 0, stopped: ask.about.onStopped };
  const events = exchange((call) => provider.ask(question, call, deps), provider.textReducer, deps, signal);
  for await (const event of paidFor(events, paid)) {
    if (event.type === 'text') {
      answer += event.text;
      const text = task.prose ? stream.push(event.text) : '';
      if (text) yield { type: 'text', text };
    } else if (event.type === 'usage') usage = event.usage;
    else if (event.type === 'sent') yield { ...event, stands: standsIn(event.body, setting.masker) };
    else if (event.type === 'waiting') yield event;
  }
  yield { type: 'done', result: read(), cost: cost() };

  function read(): AnyResult {
    try {
      return task.read(answer, ask, setting);
    } catch (error) {
      if (error instanceof EngineFailed) error.cost = cost();
      throw error;
    }
  }
}

function prepared(task: AnyTask, ask: AnyAsk, deps: RemoteDeps): { question: Question; setting: Setting } {
  return sealed(ask.about, deps, ({ masker, nonce, fence }) => {
    const setting: Setting = { masker, fenced: (text) => `${fence}\n${text}\n${fence}` };
    const system = render(prompts.task, { brand: ask.about.material.brand.name, fence, mark, nonce });
    const question = { system, ...task.question(ask, setting) };
    return {
      made: { question, setting },
      leaving: question.user,
      approved: sourcesOf(ask.about).map(({ text }) => text),
    };
  });
}
