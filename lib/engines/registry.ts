import { promptApi } from './built-in/api';
import { EngineFailed } from './contract';
import type { Engine } from './engine';
import { onDevice } from './on-device';
import type { RemoteDeps } from './remote/deps';
import type { Prober } from './remote/probe';
import type { Capabilities } from './remote/server';

/** A remote engine as it is offered, before any of its code is loaded. */
export interface RemoteKind {
  id: string;
  label: string;
  /** Where its provider answers, and a model to begin with. */
  baseUrl: string;
  model: string;
  needsKey: boolean;
  load(): Promise<(deps: RemoteDeps) => Engine>;
  /** Its test call and its list of models. */
  prober(): Promise<Prober>;
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
    prober: async () => (await import('./anthropic/probe')).anthropicProber,
  },
  {
    id: 'openai',
    label: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    model: 'gpt-6-luna',
    needsKey: true,
    load: async () => (await import('./openai/responses')).createOpenAi,
    prober: async () => (await import('./openai/probe')).openAiProber,
  },
  {
    id: 'compatible',
    label: 'Other server',
    baseUrl: 'http://localhost:11434/v1',
    model: '',
    needsKey: false,
    load: async () => (await import('./compatible')).createCompatible,
    prober: async () => (await import('./compatible/probe')).compatibleProber,
  },
];

/** The browser's own model: no address, no key, nothing leaves. */
export const builtInKind = { id: 'built-in', label: 'Chrome, on this computer' } as const;

interface Choice {
  engine: string;
  model?: string | undefined;
}

/** How the engine of a choice is reached, as the console found it. */
interface Access {
  baseUrl: string;
  can?: Capabilities | undefined;
}

/** Asked before anything is sent. */
interface Purse {
  affordable(brandId: string): Promise<boolean>;
}

/**
 * The engine of a choice. One that this build does not have falls back to the one that is always there; one that nobody
 * has connected says that it needs its key.
 */
export function engineOf(
  choice: Choice | undefined,
  access: Access | undefined,
  deps: (kind: { id: string }) => Omit<RemoteDeps, 'model' | 'baseUrl' | 'can'> & Purse,
): Engine {
  if (choice?.engine === builtInKind.id) return builtIn(() => deps(builtInKind));
  const kind = remoteKinds.find(({ id }) => id === choice?.engine);
  if (!kind) return onDevice;
  const { id, label } = kind;
  const model = choice?.model || kind.model;
  /** Loaded, and paid for, when it is first used. */
  const made = async (brandId: string, signal: AbortSignal): Promise<Engine> => {
    if (!access) throw new EngineFailed('key', 'not connected');
    const { affordable, ...rest } = deps(kind);
    if (!(await affordable(brandId))) throw new EngineFailed('budget', 'used up');
    const make = await kind.load();
    signal.throwIfAborted();
    const { baseUrl, can } = access;
    return make({ ...rest, model, baseUrl, can });
  };
  return {
    id,
    label: model ? `${label}, ${model}` : label,
    remote: true,
    steers: true,
    async *draft(request, signal) {
      yield* (await made(request.material.brand.id, signal)).draft(request, signal);
    },
    async *perform(ask, signal) {
      const engine = await made(ask.about.material.brand.id, signal);
      if (engine.perform) yield* engine.perform(ask, signal);
    },
  };
}

function builtIn(deps: () => Omit<RemoteDeps, 'model' | 'baseUrl' | 'can'>): Engine {
  const made = async () => {
    const api = promptApi(globalThis);
    if (!api) throw new EngineFailed('no-model', 'not in this browser');
    const { createBuiltIn } = await import('./built-in');
    return createBuiltIn(api, { ...deps(), model: builtInKind.id, baseUrl: '' });
  };
  return {
    ...builtInKind,
    remote: false,
    steers: true,
    async *draft(request, signal) {
      yield* (await made()).draft(request, signal);
    },
    async *perform(ask, signal) {
      const { perform } = await made();
      if (perform) yield* perform(ask, signal);
    },
  };
}
