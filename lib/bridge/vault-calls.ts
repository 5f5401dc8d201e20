import { z } from 'zod';
import { Passphrase } from '../settings/lead';
import { call } from './call';

/** The part of the call table that is about the passphrase of this browser profile. A passphrase goes in and never comes out. */

const none = z.undefined();
/** As it is typed: only setting one has a shortest length. */
const typed = z.string().max(200);

export const VaultState = z.object({
  /**
   * `none`: no passphrase, what is kept goes with the browser; `needed`: none, and the organisation wants one before anything
   * is done; `open`; `locked`.
   */
  state: z.enum(['none', 'needed', 'open', 'locked']),
  /** Seconds until a passphrase may be tried. */
  wait: z.number(),
  /** Minutes without use after which it locks: the shorter of what was chosen here and what the organisation says. */
  minutes: z.number(),
});
export type VaultState = z.infer<typeof VaultState>;

export const vaultCalls = {
  'vault.state': call(['frame', 'console'], none, VaultState),
  'vault.unlock': call(['frame', 'console'], z.object({ passphrase: typed }), VaultState),
  'vault.lock': call(['frame', 'console'], none, VaultState),
  /** The first passphrase, with `current` empty; or another one, which the present one allows. */
  'vault.set': call(
    ['console'],
    z.object({ passphrase: Passphrase, current: typed.default('') }),
    VaultState,
  ),
  /** Deletes every text, ticket and key on this device. The records stay, and say so. */
  'vault.forget': call(['console'], none, VaultState),
} as const;
