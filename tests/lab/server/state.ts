import type { World } from './world';

/** One request that reached the lab. */
interface Seen {
  method: string;
  host: string;
  path: string;
  query: string;
  /** Who asked: the replica's own page says so in a header; everything else is the extension or a stranger. */
  by: 'page' | 'other';
  status: number;
  /** Milliseconds of the lab's clock. */
  at: number;
}

export interface State {
  requests: Seen[];
  /** Answers that did not have the documented shape. Always empty when the lab is right. */
  problems: string[];
  world: World;
  /** Milliseconds from which the tickets' offsets count. */
  start: number;
}
