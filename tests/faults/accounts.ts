import type { Item } from '#shared/ports/item-store.ts';

/** So many accounts with 100 each: transfers between them leave their sum as it is, unless one was half written. */
export const ACCOUNTS = 10;
export const PARTITION = 'test/bank';

/** What an account holds. */
export const accountItem = (account: number, version: number, balance: number): Item => ({ pk: PARTITION, sk: `account#${account}`, version, body: `${balance}` });

/** The receipt of a transfer. */
export const transferItem = (name: string): Item => ({ pk: PARTITION, sk: `transfer#${name}`, version: 1, body: '{}' });
