/** Which ticket and which run something belongs to. Runs are numbered upwards and never used twice. */
export interface Token {
  readonly ticketId: string;
  readonly run: number;
}

/**
 * The one wall between tickets: whatever was begun under another token than the one in front is dropped. Everything that
 * comes back from a wait goes through here before it may touch what the agent sees.
 */
export function isCurrent(token: Token, inFront: Token | null): boolean {
  return inFront !== null && token.ticketId === inFront.ticketId && token.run === inFront.run;
}
