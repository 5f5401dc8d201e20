import { EngineFailed, type FailedState } from '../contract';

/**
 * What went wrong, by name. Errors are told by their fields and not by their classes, so that both SDKs' and the
 * browser's own are read in one place. Only codes go into the detail: a provider's sentence may repeat the ticket.
 */

interface Fault {
  status?: unknown;
  type?: unknown;
  code?: unknown;
  errorCode?: unknown;
  name?: unknown;
  message?: unknown;
  headers?: unknown;
  cause?: unknown;
}

const spent = /spend_limit|insufficient_quota|billing|ramp_limit|credit|quota/i;

/** @param reason why our own watch aborted, if it did */
export function failureOf(error: unknown, reason?: FailedState): EngineFailed {
  if (error instanceof EngineFailed) return error;
  if (reason) return new EngineFailed(reason, reason);
  const fault: Fault = typeof error === 'object' && error !== null ? error : {};
  const status = typeof fault.status === 'number' ? fault.status : undefined;
  const codes = [fault.type, fault.code, fault.errorCode]
    .filter((code) => typeof code === 'string')
    .join(' ');
  const detail = [status, codes].filter(Boolean).join(' ') || String(fault.name ?? 'Error');
  const state = stateOf(status, codes, fault);
  const retryAfter = secondsOf(fault.headers);
  return new EngineFailed(state, detail, retryAfter === undefined ? {} : { retryAfter });
}

function stateOf(status: number | undefined, codes: string, fault: Fault): FailedState {
  if (status === undefined) return withoutStatus(codes, fault);
  if (status === 401) return 'key';
  if (status === 402 || ((status === 429 || status === 403) && spent.test(codes))) return 'spend-limit';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'no-model';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 413) return 'too-large';
  if (status === 429) return 'limit';
  if (status === 529 || status === 503) return 'overloaded';
  if (status >= 500) return 'server';
  return /context|too[_ ]long|too[_ ]large/i.test(`${codes} ${String(fault.message)}`)
    ? 'too-large'
    : 'broken';
}

function withoutStatus(codes: string, { name, message, cause }: Fault): FailedState {
  if (/overloaded/.test(codes)) return 'overloaded';
  if (/rate_limit/.test(codes)) return 'limit';
  if (/authentication/.test(codes)) return 'key';
  if (/api_error|server_error/.test(codes)) return 'server';
  const said = `${String(name)} ${String(message)} ${String((cause as Fault | undefined)?.message ?? '')}`;
  // Of the browser's own model.
  if (name === 'QuotaExceededError') return 'too-large';
  if (name === 'NotSupportedError' || name === 'NotAllowedError' || name === 'InvalidStateError')
    return 'no-model';
  if (/timed? ?out|TimeoutError/i.test(said)) return 'timeout';
  if (/JSON|SyntaxError|Unexpected token/.test(said)) return 'broken';
  if (/terminated|network error|input stream|ECONNRESET|socket|aborted|premature/i.test(said))
    return 'cut-off';
  if (/fetch|connect|network|ECONNREFUSED|ENOTFOUND|load failed/i.test(said)) return 'offline';
  return 'broken';
}

function secondsOf(headers: unknown): number | undefined {
  if (!(headers instanceof Headers)) return undefined;
  const ms = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms)) return ms / 1000;
  const told = headers.get('retry-after') ?? '';
  const seconds = /^\d+(?:\.\d+)?$/.test(told.trim())
    ? Number(told)
    : // A day and hour (RFC 9110, 10.2.3), by the server's own clock.
      (Date.parse(told) - Date.parse(headers.get('date') ?? '')) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
