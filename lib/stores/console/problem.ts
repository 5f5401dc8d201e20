import type { Problem } from './state';

export function problemOf(error: unknown): Problem {
  if (error instanceof Error && 'code' in error && 'detail' in error) {
    return { code: String(error.code), detail: String(error.detail) };
  }
  return { code: 'failed', detail: error instanceof Error ? error.message : String(error) };
}
