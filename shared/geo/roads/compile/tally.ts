/** Counts by reason, in the order in which the reasons first came up. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(reason: string, by = 1): void {
    if (by > 0) this.counts.set(reason, (this.counts.get(reason) ?? 0) + by);
  }

  /** The counts, most frequent first; equal ones by name, so that the same input prints the same. */
  toRecord(): Record<string, number> {
    return Object.fromEntries([...this.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  }
}
