/** The lead of this profile, as the console sees it. `open`: the passphrase was given a short while ago. */
export interface Lead {
  /** Empty where none was set. */
  name: string;
  open: boolean;
  /** Set before leads had keys: the passphrase gets its key when it is given the next time. */
  old?: boolean | undefined;
  /** The public half. */
  key?: { id: string; name: string; publicKey: string; fingerprint: string } | undefined;
}

export interface LeadVerbs {
  /** The first passphrase, or while unlocked another one. */
  setLead(name: string, passphrase: string): Promise<void>;
  unlockLead(passphrase: string): Promise<void>;
  lockLead(): Promise<void>;
  removeLead(): Promise<void>;
}
