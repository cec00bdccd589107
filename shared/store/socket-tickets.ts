import { LostRace, type ItemStore } from '#shared/ports/item-store.ts';
import { Caller } from '#shared/schemas/caller.ts';
import { socketTicketKey } from './keys.ts';

/** Keeps a ticket for its caller until it expires (epoch milliseconds). */
export const keepSocketTicket = async (store: ItemStore, ticket: string, { caller, expiresAt }: { caller: Caller; expiresAt: number }): Promise<void> =>
  store.transact([{ put: { ...socketTicketKey(ticket), version: 1, body: JSON.stringify(caller), expiresAt }, when: 'absent' }]);

/** Takes a ticket out of the store: whoever deletes it has it, so that it opens one socket and no second one. */
export const consumeSocketTicket = async (store: ItemStore, ticket: string): Promise<Caller | undefined> => {
  const key = socketTicketKey(ticket);
  const item = await store.get(key);
  if (item === undefined) return undefined;
  try {
    await store.transact([{ delete: key, when: { version: item.version } }]);
  } catch (error) {
    if (error instanceof LostRace) return undefined;
    throw error;
  }
  return Caller.parse(JSON.parse(item.body));
};
