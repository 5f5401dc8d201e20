/**
 * What the browser must allow before text may go to an address, as its `permissions.request` takes it: the host, and in
 * Firefox (140 and later) the kinds of data too, for every server that is not this very computer.
 */
export interface Permissions {
  origins: string[];
  data_collection?: string[];
}

/** What a ticket holds, in Firefox's words. Masked before it leaves, and told all the same. */
export const dataSent = ['personalCommunications', 'personallyIdentifyingInfo', 'websiteContent'] as const;

const here = new Set(['localhost', '127.0.0.1', '[::1]']);

export function permissionsFor(address: string, { asksForData }: { asksForData: boolean }): Permissions {
  const { protocol, hostname } = new URL(address);
  // Match patterns know no ports.
  const origins = [`${protocol}//${hostname}/*`];
  return asksForData && !here.has(hostname) ? { origins, data_collection: [...dataSent] } : { origins };
}
