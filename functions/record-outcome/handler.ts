import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, facilityOf } from '#shared/decisions/centre-of.ts';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { moved } from '#shared/decisions/moved.ts';
import { closeWhenOver } from '#shared/domain/incident/decide-incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** The room says what became of a patient whom no run tells of, so that the incident need not stay open for nobody. */
export const create = (ports: Ports) =>
  commandHandler('record-outcome', ports, async ({ params: { centre, patientId }, body: { outcome } }, work) => {
    if (outcome.kind === 'transported') facilityOf(await centreOf(ports.centres, centre), outcome.facilityId);
    const patient = await loadKnown(work, patientLifecycle, patientId);
    work.append(patientLifecycle, patientId, decidePatient({ type: 'RecordOutcome', outcome }, patient));
    if (patient.incidentId !== undefined) {
      await changeIncident(work, patient.incidentId, { type: 'AccountForPatient', patientId, outcome });
      const { state } = await work.load(incidentLifecycle, patient.incidentId);
      work.append(incidentLifecycle, patient.incidentId, closeWhenOver(state));
    }
    return moved(work, patientLifecycle, patientId);
  });

export const handler = create({ centres, clock, itemStore });
