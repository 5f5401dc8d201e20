import type { PackPreview, PackStanding } from '../../packs/signing/standing';

/** A pack that lies ready, with what installing it would change; nothing was done yet. */
export interface Offer {
  /** Where it came from: the file's name, the address, or empty for pasted text. */
  source: string;
  json: string;
  preview: PackPreview;
  /** Address that is to be asked for the next ones. */
  feed?: string;
}

export interface PacksState {
  /** Null until they are read. */
  standings: PackStanding[] | null;
  offers: Offer[];
}

export interface PackVerbs {
  /** Reads files and lays them ready. */
  offer(files: readonly { name: string; text(): Promise<string> }[]): Promise<void>;
  offerText(json: string): Promise<void>;
  /** Asks for permission and reads what stands there. Must be called from a click. */
  offerAddress(url: string): Promise<void>;
  /** Installs it: the person saw the preview, and said yes to what it asks. */
  accept(offer: Offer): Promise<void>;
  decline(offer: Offer): void;
  rollBack(brandId: string, n: number): Promise<void>;
  /** Signs what is marked approved in the pack that is installed, and the pack. @returns the file for the agents */
  signPack(brandId: string, validUntil?: string): Promise<{ name: string; json: string } | null>;
  packFile(brandId: string): Promise<{ name: string; json: string } | null>;
  /** @param line as another lead's console shows it */
  nameKey(brandId: string, line: string): Promise<void>;
  revokeKey(brandId: string, key: string): Promise<void>;
  forgetKeys(brandId: string): Promise<void>;
  revokePack(brandId: string, digest: string): Promise<void>;
  checkFeed(url: string): Promise<void>;
  removeFeed(url: string): Promise<void>;
}
