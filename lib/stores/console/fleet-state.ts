import type { RoleState } from '../../bridge/fleet-calls';
import type { News } from '../../packs/changes';

export interface FleetState {
  /** Null until it is read; the background does not wait for it. */
  roles: RoleState | null;
  /** What changed with the packs, the newest first. */
  news: News[];
}

export interface FleetVerbs {
  /** Who is who here, and what changed. What fails leaves the pages as they are: the background refuses by itself. */
  loadFleet(): Promise<void>;
  /** Null for all brands. */
  stopDrafting(brandId: string | null, stopped: boolean): Promise<void>;
  setAuditor(name: string, passphrase: string): Promise<void>;
  unlockAuditor(passphrase: string): Promise<void>;
  lockAuditor(): Promise<void>;
  removeAuditor(): Promise<void>;
}
