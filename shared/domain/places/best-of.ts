/** The first `limit` of many in order, without sorting them all. */
export const bestOf = <Item>(items: readonly Item[], { limit, compare }: { readonly limit: number; readonly compare: (one: Item, other: Item) => number }): readonly Item[] => {
  const best: Item[] = [];
  for (const item of items) {
    if (best.length === limit && compare(item, best[limit - 1]!) >= 0) continue;
    let at = best.length;
    while (at > 0 && compare(item, best[at - 1]!) < 0) at -= 1;
    best.splice(at, 0, item);
    if (best.length > limit) best.pop();
  }
  return best;
};
