import type { RemoteKind } from '../registry';
import type { RemoteDeps } from './deps';
import type { ModelInfo } from './server';
import { watched } from './watch';

/**
 * What a provider lists today, asked with the key that is kept. It is asked beside a draft, and its failure is nobody's:
 * the list of before stays.
 *
 * @returns null when there is none to be had
 */
export async function relisted(
  kind: RemoteKind,
  { baseUrl, fetch, after, key }: Pick<RemoteDeps, 'baseUrl' | 'fetch' | 'after' | 'key'>,
): Promise<ModelInfo[] | null> {
  const watch = watched(fetch, new AbortController().signal, after);
  try {
    const prober = await kind.prober();
    const call = { baseUrl, key: await key(), fetch: watch.fetch, signal: watch.signal };
    const models = await prober.models(call);
    return models.length > 0 ? models.slice(0, 1_000) : null;
  } catch {
    return null;
  }
}
