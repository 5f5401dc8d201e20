/**
 * The hash of each record of a log, in one stretch of bytes. Each hash covers all records before it, so that two logs that
 * agree at one number agree up to it.
 */
export class Heads {
  private bytes = new Uint8Array(32 * 256);
  size = 0;

  /** @param hash 64 hex digits */
  add(hash: string): void {
    const place = this.room();
    for (let i = 0; i < 32; i += 1) this.bytes[place + i] = Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16);
  }

  addBytes(hash: Uint8Array): void {
    this.bytes.set(hash, this.room());
  }

  /** @param number from 1 */
  private same(other: Heads, number: number): boolean {
    for (let i = 32 * (number - 1); i < 32 * number; i += 1)
      if (this.bytes[i] !== other.bytes[i]) return false;
    return true;
  }

  /** The first record that is not the same in both; null where one is the beginning of the other. */
  forkFrom(other: Heads): number | null {
    const common = Math.min(this.size, other.size);
    if (common === 0 || this.same(other, common)) return null;
    let [agree, differ] = [0, common];
    while (differ - agree > 1) {
      const middle = Math.floor((agree + differ) / 2);
      if (this.same(other, middle)) agree = middle;
      else differ = middle;
    }
    return differ;
  }

  private room(): number {
    const place = 32 * this.size;
    if (place + 32 > this.bytes.length) {
      const larger = new Uint8Array(2 * this.bytes.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.size += 1;
    return place;
  }
}
