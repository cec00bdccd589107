import type { Query } from '../item-store.ts';
import { ITEM_COLUMNS, type ItemRow } from './item-row.ts';

/** A SELECT with its parameters; it yields rows that have not expired, in the query's order, without a limit. */
export interface QueryStatement {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

/** Sorts after every text that starts with the prefix it is added to: the last character there is. */
const AFTER_ALL = '\u{10FFFF}';

/** The SQL of a query as of `now` (epoch milliseconds). Among equal index keys, the item's own key decides the order. */
export const statementOf = (query: Query, now: number): QueryStatement => {
  const pk = query.index ? `${query.index}pk` : 'pk';
  const sk = query.index ? `${query.index}sk` : 'sk';
  const order = query.index ? [sk, 'pk', 'sk'] : [sk];
  const direction = query.descending ? 'DESC' : 'ASC';
  const conditions: [sql: string, ...parameters: (string | number)[]][] = [
    [`${pk} = ?`, query.pk],
    ['(expires_at IS NULL OR expires_at > ?)', now],
  ];
  if (query.prefix !== undefined) conditions.push([`${sk} >= ? AND ${sk} < ?`, query.prefix, query.prefix + AFTER_ALL]);
  if (query.from !== undefined) conditions.push([`${sk} >= ?`, query.from]);
  if (query.to !== undefined) conditions.push([`${sk} <= ?`, query.to]);
  if (query.cursor !== undefined) {
    const position = positionOfCursor(query.cursor, order.length);
    conditions.push([`(${order.join(', ')}) ${query.descending ? '<' : '>'} (${order.map(() => '?').join(', ')})`, ...position]);
  }
  return {
    sql: `SELECT ${ITEM_COLUMNS} FROM items WHERE ${conditions.map(([sql]) => sql).join(' AND ')} ORDER BY ${order.map((column) => `${column} ${direction}`).join(', ')}`,
    parameters: conditions.flatMap(([, ...parameters]) => parameters),
  };
};

/** The cursor with which a query goes on after this row. */
export const cursorAfter = (row: ItemRow, index: Query['index']): string =>
  cursorAt(index === undefined ? [row.sk] : [row[`${index}sk`] ?? '', row.pk, row.sk]);

/** The cursor that stands for a position: the sort keys by which a query is ordered, of the last item given. */
export const cursorAt = (position: readonly string[]): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** The position that a cursor stands for. @throws RangeError when it is none of this many sort keys */
export const positionOfCursor = (cursor: string, length: number): string[] => {
  const position = parsed(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(position) && position.length === length && position.every((part) => typeof part === 'string')) return position;
  throw new RangeError(`Cannot query: the cursor "${cursor}" is not one that this query gave`);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
