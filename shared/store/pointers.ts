import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { ItemKey, ItemStore } from '#shared/ports/item-store.ts';
import { personPartition, POINTER_PREFIX, pointerKey } from './keys.ts';
import { readAll } from './read-all.ts';
import type { UnitOfWork } from './unit-of-work.ts';

const Target = z.strictObject({ pk: z.string(), sk: z.string() });

const nameOf = ({ pk, sk }: ItemKey): string => createHash('sha256').update(`${pk} ${sk}`).digest('hex').slice(0, 32);

/** The items by which a person can be found, such as under a telephone number's fingerprint. */
export const readPointers = async (store: ItemStore, centre: string, personId: string): Promise<readonly ItemKey[]> =>
  (await readAll(store, { pk: personPartition(centre, personId), prefix: POINTER_PREFIX })).map(({ body }) => Target.parse(JSON.parse(body)));

/** Makes a person to be found by these items and no others: each is put with its name in the person's own partition, so that an erasure finds it. */
export const pointOnlyAt = (work: UnitOfWork, personId: string, { before, now }: { readonly before: readonly ItemKey[]; readonly now: readonly ItemKey[] }): void => {
  const wanted = new Set(now.map(nameOf));
  const version = work.context.recordedAt;
  for (const target of before.filter((one) => !wanted.has(nameOf(one)))) {
    work.delete(target);
    work.delete(pointerKey(work.centre, personId, nameOf(target)));
  }
  for (const target of now) {
    work.put({ ...target, version, body: '{}' });
    work.put({ ...pointerKey(work.centre, personId, nameOf(target)), version, body: JSON.stringify(target) });
  }
};

/** Takes away whatever a person can be found by. */
export const erasePointers = async (store: ItemStore, centre: string, personId: string): Promise<void> => {
  for (const target of await readPointers(store, centre, personId)) {
    await store.transact([{ delete: target }, { delete: pointerKey(centre, personId, nameOf(target)) }]);
  }
};
