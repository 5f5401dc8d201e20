import type { Capabilities } from './server';

/** What a remote engine needs of the world. */
export interface RemoteDeps {
  /** The brand's choice, as the lead made it. */
  model: string;
  /** Of the provider, or of a relay that stands in front of it. */
  baseUrl: string;
  /** Of a server that is not the provider's own, as its test call found. */
  can?: Capabilities | undefined;
  /** Read anew for each request, and kept nowhere. */
  key(): Promise<string>;
  fetch: typeof fetch;
  after(ms: number, work: () => void): () => void;
  /** So many letters of base 32, drawn by lot. */
  letters(count: number): string;
}
