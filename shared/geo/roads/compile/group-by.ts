/** Items by group in two flat arrays: those of group `g` are `items` from `start[g]` to `start[g + 1]`, in the order given. */
export interface Grouped {
  readonly start: Uint32Array;
  readonly items: Uint32Array;
}

/** Groups pairs of (group, item). */
export const groupBy = (groups: number, pairs: readonly (readonly [number, number])[]): Grouped => {
  const start = new Uint32Array(groups + 1);
  for (const [group] of pairs) start[group + 1] = start[group + 1]! + 1;
  for (let i = 0; i < groups; i += 1) start[i + 1] = start[i + 1]! + start[i]!;
  const items = new Uint32Array(pairs.length);
  const fill = start.slice(0, groups);
  for (const [group, item] of pairs) {
    items[fill[group]!] = item;
    fill[group] = fill[group]! + 1;
  }
  return { start, items };
};
