import type { Item } from '../item-store.ts';

/** An item as a row of the table `items`. */
export interface ItemRow {
  pk: string;
  sk: string;
  version: number;
  body: string;
  i1pk: string | null;
  i1sk: string | null;
  i2pk: string | null;
  i2sk: string | null;
  expires_at: number | null;
}

/** The columns of a row, in the order of `itemParameters`. */
export const ITEM_COLUMNS = 'pk, sk, version, body, i1pk, i1sk, i2pk, i2sk, expires_at';

/** The values of `ITEM_COLUMNS` for an item. */
export const itemParameters = ({ pk, sk, version, body, indexes, expiresAt }: Item): (string | number | null)[] => [
  pk,
  sk,
  version,
  body,
  indexes?.i1?.pk ?? null,
  indexes?.i1?.sk ?? null,
  indexes?.i2?.pk ?? null,
  indexes?.i2?.sk ?? null,
  expiresAt ?? null,
];

/** The item that a row holds. */
export const itemOfRow = (row: ItemRow): Item => {
  const i1 = row.i1pk !== null && row.i1sk !== null ? { pk: row.i1pk, sk: row.i1sk } : undefined;
  const i2 = row.i2pk !== null && row.i2sk !== null ? { pk: row.i2pk, sk: row.i2sk } : undefined;
  return {
    pk: row.pk,
    sk: row.sk,
    version: row.version,
    body: row.body,
    ...((i1 ?? i2) && { indexes: { ...(i1 && { i1 }), ...(i2 && { i2 }) } }),
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
  };
};
