import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { relyOnNoTransfer, refuseSecondTransfer } from '#shared/decisions/live-transfer.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { closeWhenOver } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle, type KnownPatient } from '#shared/domain/patient/patient.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

/** Two patients turn out to be one person: the first is counted no more, and all goes on under the second. */
export const create = (ports: CommandPorts) =>
  commandHandler('merge-patients', ports, async ({ params: { centre, patientId }, body: { into } }, work) => {
    if (into === patientId) throw new CommandRefused('Cannot merge the patient: it would be merged into itself', { into });
    const patient = await loadKnown(work, patientLifecycle, patientId);
    const other = await loadKnown(work, patientLifecycle, into);
    work.relyOn(patientLifecycle, into);
    await refuseSecondTransfer(ports.itemStore, centre, patientId);
    relyOnNoTransfer(work, patientId);
    work.append(patientLifecycle, patientId, decidePatient({ type: 'MergePatient', into, intoStatus: other.status }, patient));
    if (patient.incidentId !== undefined) await mergeWithin(work, patient.incidentId, { patientId, into, isElsewhere: isOfAnother(other, patient.incidentId) });
    return moved(work, patientLifecycle, patientId);
  });

const isOfAnother = ({ incidentId }: KnownPatient, than: string): boolean => incidentId !== undefined && incidentId !== than;

/** The incident counts one patient less, which may have been the last without an outcome. */
const mergeWithin = async (work: UnitOfWork, incidentId: string, merge: { readonly patientId: string; readonly into: string; readonly isElsewhere: boolean }): Promise<void> => {
  await changeIncident(work, incidentId, { type: 'MergePatient', ...merge });
  const { state } = await work.load(incidentLifecycle, incidentId);
  work.append(incidentLifecycle, incidentId, closeWhenOver(state));
};

export const handler = create({ clock, itemStore });
