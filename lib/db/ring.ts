import { gcm } from '@noble/ciphers/aes.js';
import { bytesToUtf8, randomBytes, utf8ToBytes } from '@noble/ciphers/utils.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/**
 * The key that texts, secrets and keys lie under, while it is in memory. AES-256-GCM, synchronous: a promise of WebCrypto
 * would end the transaction that a text and its record are written in.
 */

/** One data key. Whoever has it reads everything; it is kept in memory and in the browser's session alone. */
export interface DataKey {
  /** 16 hex digits: stands in every row, so that rows under a key that is gone are told from damage. */
  id: string;
  /** 64 hex digits. */
  key: string;
}

export const newDataKey = (): DataKey => ({
  id: bytesToHex(randomBytes(8)),
  key: bytesToHex(randomBytes(32)),
});

/** Nothing can be read or kept: a passphrase is asked for first. */
export class VaultLocked extends Error {
  constructor() {
    super('texts and keys are locked');
    this.name = 'VaultLocked';
  }
}

/** A row that was changed outside, or moved to another place. */
export class SealBroken extends Error {
  constructor() {
    super('a sealed row does not open');
    this.name = 'SealBroken';
  }
}

/** First byte of what is sealed; docs/threat-model.md describes the form. */
const form = 1;
const idBytes = 8;
const nonceBytes = 12;
const headBytes = 1 + idBytes + nonceBytes;

export class Ring {
  private held: DataKey | null;

  /** @param held none: locked until {@link take} */
  constructor(held: DataKey | null) {
    this.held = held;
  }

  take(key: DataKey): void {
    this.held = key;
  }

  drop(): void {
    this.held = null;
  }

  get isOpen(): boolean {
    return this.held !== null;
  }

  /** The data key, for the vault that wraps it. @throws {VaultLocked} */
  get key(): DataKey {
    if (!this.held) throw new VaultLocked();
    return this.held;
  }

  /** @param place what binds it to its row; the same words open it @throws {VaultLocked} */
  seal(value: unknown, place: string): Uint8Array {
    const { id, key } = this.key;
    const nonce = randomBytes(nonceBytes);
    const cipher = gcm(hexToBytes(key), nonce, utf8ToBytes(place));
    const body = cipher.encrypt(utf8ToBytes(JSON.stringify(value)));
    const sealed = new Uint8Array(headBytes + body.length);
    sealed[0] = form;
    sealed.set(hexToBytes(id), 1);
    sealed.set(nonce, 1 + idBytes);
    sealed.set(body, headBytes);
    return sealed;
  }

  /** Whether it lies under the key of now. @throws {VaultLocked} */
  holds(sealed: Uint8Array): boolean {
    return sealed[0] === form && bytesToHex(sealed.slice(1, 1 + idBytes)) === this.key.id;
  }

  /** @throws {VaultLocked} {SealBroken} */
  open(sealed: Uint8Array, place: string): unknown {
    const nonce = sealed.slice(1 + idBytes, headBytes);
    try {
      const cipher = gcm(hexToBytes(this.key.key), nonce, utf8ToBytes(place));
      return JSON.parse(bytesToUtf8(cipher.decrypt(sealed.slice(headBytes))));
    } catch (error) {
      if (error instanceof VaultLocked) throw error;
      throw new SealBroken();
    }
  }
}
