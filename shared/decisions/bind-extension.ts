import * as z from 'zod';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import type { Seat } from '#shared/domain/seat/seat.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { extensionKey } from '#shared/store/keys.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

const Binding = z.strictObject({ seatId: Identifier });

interface Change {
  readonly seatId: string;
  readonly before: Seat;
  readonly after: Seat;
}

const extensionOf = (seat: Seat): string | undefined => (seat.status === 'empty' ? undefined : seat.extension);

/** The seat that a telephone stands at, or nothing while it is bound to none. */
export const seatOfExtension = async (itemStore: ItemStore, centre: string, extension: string): Promise<string | undefined> => {
  const item = await itemStore.get(extensionKey(centre, extension));
  return item && Binding.parse(JSON.parse(item.body)).seatId;
};

/** Keeps which seat a telephone stands at, as part of a decision. @throws CommandRefused naming the seat that has it */
export const bindExtension = async ({ itemStore, work }: { readonly itemStore: ItemStore; readonly work: UnitOfWork }, { seatId, before, after }: Change): Promise<void> => {
  const [left, taken] = [extensionOf(before), extensionOf(after)];
  if (left === taken) return;
  if (left !== undefined) work.delete(extensionKey(work.centre, left));
  if (taken === undefined) return;
  const holder = await seatOfExtension(itemStore, work.centre, taken);
  if (holder !== undefined) throw new CommandRefused(`Cannot sign in: the extension "${taken}" stands at the seat "${holder}"`, { seatId: holder });
  work.put({ ...extensionKey(work.centre, taken), version: 1, body: JSON.stringify({ seatId }) }, 'absent');
};
