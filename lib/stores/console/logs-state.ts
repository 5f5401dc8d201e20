import type { StoreApi } from 'zustand/vanilla';
import type { CallArgs, CallResult } from '../../bridge/background-calls';

/** The logs themselves, as the Audit page shows them: how far they are, whether they are whole, and what is erased. */

export type LogInfo = CallResult<'ledger.logs'>[number];
export type Receipt = CallResult<'ledger.erase'>;
export type Whose = Omit<CallArgs<'ledger.erase'>, 'brandId'>;

export interface LogsState {
  /** Null until they are read. */
  logs: LogInfo[] | null;
  /** Of the last erasing on this page; null for none. */
  receipt: Receipt | null;
  problem: { code: string; detail: string } | null;
}

export interface LogsStore extends Pick<StoreApi<LogsState>, 'getState' | 'getInitialState' | 'subscribe'> {
  load(): Promise<void>;
  /** Reads every record of every log once. @returns whether all are whole @throws {CallFailed} */
  check(): Promise<boolean>;
  /** Signs what is there now. @returns the checkpoint's lines; null when that did not work */
  checkpoint(log: string): Promise<string | null>;
  /** The proof of one record, as a file's text; null when that did not work. @param seq over all logs */
  proof(seq: number): Promise<string | null>;
  /** The proof that a log only grew since it had so many records, as a file's text; null when that did not work. */
  growth(log: string, from: number): Promise<string | null>;
  /** A file of all logs, or of one brand's; null when that did not work. */
  exportFile(texts: boolean, brandId?: string): Promise<Blob | null>;
  erase(brandId: string, whose: Whose): Promise<void>;
  offboard(brandId: string): Promise<void>;
  /** @param days null to keep texts until somebody erases them */
  keepFor(brandId: string, days: number | null): Promise<void>;
}
