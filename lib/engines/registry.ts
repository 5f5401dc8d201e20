import type { Engine } from './contract';
import { onDevice } from './on-device';
import type { RemoteDeps } from './remote/deps';

/** A remote engine as it is offered, before any of its code is loaded. */
export interface RemoteKind {
  id: string;
  label: string;
  /** Where its provider answers, and a model to begin with. */
  baseUrl: string;
  model: string;
  needsKey: boolean;
  load(): Promise<(deps: RemoteDeps) => Engine>;
}

/** Every engine beside the one on this device. Adding one is a folder and an entry; its code is loaded when it drafts. */
export const remoteKinds: readonly RemoteKind[] = [
  {
    id: 'anthropic',
    label: 'Claude',
    baseUrl: 'https://api.anthropic.com',
    model: 'claude-haiku-5-5',
    needsKey: true,
    load: async () => (await import('./anthropic')).createAnthropic,
  },
  {
    id: 'openai',
    label: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    model: 'gpt-6-luna',
    needsKey: true,
    load: async () => (await import('./openai/responses')).createOpenAi,
  },
  {
    id: 'compatible',
    label: 'Other server',
    baseUrl: 'http://localhost:11434/v1',
    model: '',
    needsKey: false,
    load: async () => {
      const { createCompatible } = await import('./compatible');
      return (deps) => createCompatible(deps);
    },
  },
];

interface Choice {
  engine: string;
  model?: string | undefined;
  baseUrl?: string | undefined;
}

/**
 * The engine of a choice. One that this build does not have falls back to the one that is always there.
 * @param deps for the engine of that id
 */
export function engineOf(
  choice: Choice | undefined,
  deps: (kind: RemoteKind) => Omit<RemoteDeps, 'model' | 'baseUrl'>,
): Engine {
  const kind = remoteKinds.find(({ id }) => id === choice?.engine);
  if (!kind) return onDevice;
  const { id, label } = kind;
  const model = choice?.model || kind.model;
  return {
    id,
    label: model ? `${label}, ${model}` : label,
    remote: true,
    rewrites: [],
    steers: true,
    async *draft(request, signal) {
      const make = await kind.load();
      signal.throwIfAborted();
      yield* make({ ...deps(kind), model, baseUrl: choice?.baseUrl || kind.baseUrl }).draft(request, signal);
    },
  };
}
