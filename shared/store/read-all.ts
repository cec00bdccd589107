import type { Item, ItemStore, Query } from '#shared/ports/item-store.ts';

/** Every item of a range, page by page. */
export const readAll = async (store: ItemStore, query: Omit<Query, 'cursor' | 'limit'>): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.query({ ...query, ...(cursor !== undefined && { cursor }) });
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return items;
};
