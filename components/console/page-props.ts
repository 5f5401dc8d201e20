import type { ConsoleState, ConsoleStore } from '@/lib/stores/console';

/** What each page of the console gets. */
export interface PageProps {
  store: ConsoleStore;
  state: ConsoleState;
  /** Hands a file to the person at the screen. */
  save(name: string, content: string | Blob, type: string): void;
}
