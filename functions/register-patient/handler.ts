import { centres } from '#ports/centres';
import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { centreOf, facilityOf } from '#shared/decisions/centre-of.ts';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { refuseForeignFacility, refuseForeignIncident } from '#shared/domain/access/own-only.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import type { Centres } from '#shared/ports/centres.ts';
import type { Mode } from '#shared/schemas/mode.ts';
import { newId } from '#shared/store/new-id.ts';

interface Ports extends CommandPorts {
  readonly centres: Centres;
}

/** Records somebody who needs care and is not known yet: of an incident, or lying in a facility. */
export const create = (ports: Ports) =>
  commandHandler('register-patient', ports, async ({ params, body, caller }, work) => {
    const patientId = body.patientId ?? newId(ports.clock.now());
    const { incidentId, facilityId } = body;
    let mode: Mode = body.mode ?? 'real';
    if (incidentId !== undefined) {
      const incident = await loadKnown(work, incidentLifecycle, incidentId);
      refuseForeignIncident(caller, incident);
      mode = incident.mode;
      await changeIncident(work, incidentId, { type: 'AddPatient', patientId });
    }
    if (facilityId !== undefined) {
      refuseForeignFacility(caller, facilityId);
      facilityOf(await centreOf(ports.centres, params.centre), facilityId);
    }
    const { state } = await work.load(patientLifecycle, patientId);
    work.append(patientLifecycle, patientId, decidePatient({ type: 'RegisterPatient', mode, incidentId, facilityId }, state));
    return { patientId };
  });

export const handler = create({ centres, clock, itemStore });
