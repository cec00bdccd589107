import { CommandRefused } from '#shared/domain/command-refused.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { liveTransferKey } from '#shared/store/keys.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

/** Says which live transfer a patient has already. @throws CommandRefused naming it. */
export const refuseSecondTransfer = async (store: ItemStore, centre: string, patientId: string): Promise<void> => {
  const held = await store.get(liveTransferKey(centre, patientId));
  if (held) throw new CommandRefused(`Cannot go on: the patient has the live transfer "${held.body}"`, { transferId: held.body });
};

/** One live transfer a patient is a condition of the store: the item must be absent. */
export const holdPatient = (work: UnitOfWork, patientId: string, transferId: string): void => {
  work.put({ ...liveTransferKey(work.centre, patientId), version: 1, body: transferId }, 'absent');
};

/** The decision stands only while the patient has no live transfer. */
export const relyOnNoTransfer = (work: UnitOfWork, patientId: string): void => {
  work.check(liveTransferKey(work.centre, patientId), 'absent');
};
