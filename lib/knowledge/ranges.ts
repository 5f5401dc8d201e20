/** Numbers the lines of all documents, so that one flat list can hold something for each; numbers are used again. */
export class Ranges {
  /** One more than the highest number in use. */
  end = 0;
  /** Slot that each number belongs to. */
  readonly owner: number[] = [];
  private readonly taken = new Map<number, { first: number; count: number }>();
  /** Numbers given back, by how many lie together. */
  private readonly free = new Map<number, number[]>();

  take(slot: number, count: number): number {
    const first = this.free.get(count)?.pop() ?? this.end;
    this.end = Math.max(this.end, first + count);
    this.taken.set(slot, { first, count });
    for (let at = first; at < first + count; at++) this.owner[at] = slot;
    return first;
  }

  give(slot: number): { first: number; count: number } {
    const range = this.taken.get(slot) ?? { first: 0, count: 0 };
    this.taken.delete(slot);
    if (range.count > 0) this.free.set(range.count, [...(this.free.get(range.count) ?? []), range.first]);
    return range;
  }

  firstOf(slot: number): number {
    return this.taken.get(slot)?.first ?? 0;
  }
}
