import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { refuseSecondTransfer } from '#shared/decisions/live-transfer.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';

/** Two patients turn out to be one person: the first is counted no more, and all goes on under the second. */
export const create = (ports: CommandPorts) =>
  commandHandler('merge-patients', ports, async ({ params: { centre, patientId }, body: { into } }, work) => {
    if (into === patientId) throw new CommandRefused('Cannot merge the patient: it would be merged into itself', { into });
    const patient = await loadKnown(work, patientLifecycle, patientId);
    const other = await loadKnown(work, patientLifecycle, into);
    await refuseSecondTransfer(ports.itemStore, centre, patientId);
    work.append(patientLifecycle, patientId, decidePatient({ type: 'MergePatient', into, intoStatus: other.status }, patient));
    if (patient.incidentId !== undefined) await changeIncident(work, patient.incidentId, { type: 'MergePatient', patientId, into });
    return moved(work, patientLifecycle, patientId);
  });

export const handler = create({ clock, itemStore });
