// A process of its own that moves money between accounts and tells each acknowledged transfer on stdout, until it is killed.
import { writeSync } from 'node:fs';
import { LostRace } from '#shared/ports/item-store.ts';
import { openItemStore } from '#shared/ports/local/item-store.ts';
import { ACCOUNTS, accountItem, PARTITION, transferItem } from './accounts.ts';

const WRITERS = 16;
const STDOUT = 1;

const [path, run] = process.argv.slice(2);
if (path === undefined || run === undefined) throw new Error('Cannot write: the file or the name of the run is missing');
const store = openItemStore({ path });
if (!(await store.get({ pk: PARTITION, sk: accountItem(0, 1, 0).sk }))) {
  await store.transact(Array.from({ length: ACCOUNTS }, (_, account) => ({ put: accountItem(account, 1, 100), when: 'absent' })));
}

/** Moves 1 from an account to another and puts a receipt, all in one transaction. */
const transfer = async (name: string, from: number, to: number): Promise<void> => {
  const [giver, taker] = await store.getMany([accountItem(from, 1, 0), accountItem(to, 1, 0)]);
  if (!giver || !taker) throw new Error('Cannot transfer: an account is missing');
  await store.transact([
    { put: accountItem(from, giver.version + 1, Number(giver.body) - 1), when: { version: giver.version } },
    { put: accountItem(to, taker.version + 1, Number(taker.body) + 1), when: { version: taker.version } },
    { put: transferItem(name), when: 'absent' },
  ]);
};

const write = async (writer: number): Promise<never> => {
  for (let count = 0; ; count++) {
    const from = Math.floor(Math.random() * ACCOUNTS);
    const to = (from + 1 + Math.floor(Math.random() * (ACCOUNTS - 1))) % ACCOUNTS;
    const name = `${run}-${writer}-${count}`;
    try {
      await transfer(name, from, to);
      writeSync(STDOUT, `${name}\n`);
    } catch (error) {
      if (!(error instanceof LostRace)) throw error;
    }
  }
};
await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
