import type { FeedRow } from '../item-table.ts';

const draw = (rows: readonly FeedRow[], random: () => number): FeedRow[] => {
  const partitions = [...Map.groupBy(rows, ({ change }) => change.key.pk).values()];
  const drawn: FeedRow[] = [];
  while (partitions.length > 0) {
    const which = Math.floor(random() * partitions.length);
    const [first, ...rest] = partitions[which]!;
    drawn.push(first!);
    partitions.splice(which, 1, ...(rest.length > 0 ? [rest] : []));
  }
  return drawn;
};

/**
 * The rows in another order, but within each partition in theirs. Each row's sequence becomes the mark up to which all is
 * done once it and the rows before it are: whoever stops there and goes on from the mark misses nothing and may see some twice.
 * @param after what the reader is done with already; no mark falls behind it
 */
export const disorderedRows = (rows: readonly FeedRow[], { after, random }: { readonly after: number; readonly random: () => number }): readonly FeedRow[] => {
  const drawn = draw(rows, random);
  const last = Math.max(after, ...rows.map(({ sequence }) => sequence));
  let firstUndone = last + 1;
  return drawn
    .toReversed()
    .map(({ sequence, change }) => {
      const mark = Math.max(after, firstUndone - 1);
      firstUndone = Math.min(firstUndone, sequence);
      return { sequence: mark, change };
    })
    .toReversed();
};
