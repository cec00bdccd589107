import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { BoardEntry } from '#shared/domain/board/board-entry.ts';
import type { Centre } from '#shared/schemas/centre.ts';
import type { PhoneOrder } from './phone-order.ts';

/** The board as this console last had it, with the pack that gives its things their names. */
export interface BoardCopy {
  /** By the server's clock, epoch milliseconds. */
  readonly at: number;
  readonly centre: Centre;
  readonly entries: readonly BoardEntry[];
}

interface Shelves extends DBSchema {
  copies: { key: string; value: BoardCopy };
  orders: { key: string; value: PhoneOrder };
}

const NAME = 'yike-console';
const VERSION = 1;

let opened: Promise<IDBPDatabase<Shelves>> | undefined;

const shelves = (): Promise<IDBPDatabase<Shelves>> =>
  (opened ??= openDB<Shelves>(NAME, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('copies');
      database.createObjectStore('orders', { keyPath: 'orderId' });
    },
  }));

/** Keeps the board on this machine's disk; the copy before it is gone. */
export const keepCopy = async (copy: BoardCopy): Promise<void> => {
  await (await shelves()).put('copies', copy, copy.centre.settings.name);
};

/** The last copy of any centre that this browser has kept. */
export const lastCopy = async (): Promise<BoardCopy | undefined> => {
  const copies = await (await shelves()).getAll('copies');
  return copies.sort((one, other) => other.at - one.at)[0];
};

/** The orders by telephone that are not in the record yet, the earliest first. */
export const keptOrders = async (): Promise<readonly PhoneOrder[]> => (await (await shelves()).getAll('orders')).sort((one, other) => one.orderedAt - other.orderedAt);

/** Writes an order down, or over. */
export const keepOrder = async (order: PhoneOrder): Promise<void> => {
  await (await shelves()).put('orders', order);
};

/** Strikes an order out: it is in the record, or was none. */
export const dropOrder = async (orderId: string): Promise<void> => (await shelves()).delete('orders', orderId);
