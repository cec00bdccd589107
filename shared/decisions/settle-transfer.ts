import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import type { KnownTransfer } from '#shared/domain/transfer/transfer.ts';
import { liveTransferKey } from '#shared/store/keys.ts';
import type { AppendOptions, UnitOfWork } from '#shared/store/unit-of-work.ts';
import { loadKnown } from './load-known.ts';

/** A transfer that has just ended sets its patient free for another, in the care of the facility that took it. */
export const settleTransfer = async (work: UnitOfWork, transfer: KnownTransfer, options: AppendOptions = {}): Promise<void> => {
  work.delete(liveTransferKey(work.centre, transfer.patientId));
  if (transfer.status !== 'handedOver' || transfer.destination.kind !== 'network') return;
  const patient = await loadKnown(work, patientLifecycle, transfer.patientId);
  const { facilityId } = transfer.destination;
  work.append(patientLifecycle, transfer.patientId, decidePatient({ type: 'AdmitPatient', facilityId }, patient), options);
};
