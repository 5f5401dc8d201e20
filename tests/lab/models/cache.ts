import { tokensIn } from './frames';

/** Which beginnings of prompts a provider still remembers. */
export type Remembered = Set<string>;

export interface CacheUse {
  fresh: number;
  read: number;
  written: number;
}

/**
 * @param parts the prompt in order; `mark` stands where everything up to here may be kept
 * @param least shorter beginnings are never kept
 */
export function cacheUse(
  parts: readonly { text: string; mark: boolean }[],
  least: number,
  remembered: Remembered,
): CacheUse {
  let prefix = '';
  let read = 0;
  let kept = 0;
  for (const { text, mark } of parts) {
    prefix += text;
    const tokens = tokensIn(prefix);
    if (!mark || tokens < least) continue;
    kept = tokens;
    if (remembered.has(prefix)) read = tokens;
    remembered.add(prefix);
  }
  const all = tokensIn(prefix);
  return { fresh: all - kept, read, written: kept - read };
}
