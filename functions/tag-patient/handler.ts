import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { changeIncident } from '#shared/decisions/change-incident.ts';
import { changeMajor } from '#shared/decisions/change-major.ts';
import { loadKnown } from '#shared/decisions/load-known.ts';
import { refuseForeignMajor } from '#shared/decisions/refuse-foreign-major.ts';
import { CommandRefused } from '#shared/domain/command-refused.ts';
import { majorLifecycle, type KnownMajor } from '#shared/domain/major/major.ts';
import { decidePatient } from '#shared/domain/patient/decide-patient.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { commandHandler, type CommandPorts } from '#shared/middleware/command-handler.ts';
import { newId } from '#shared/store/new-id.ts';
import { toldAt } from '#shared/store/told-at.ts';
import type { UnitOfWork } from '#shared/store/unit-of-work.ts';

/** Tags a patient of a major incident; one without a record gets an unknown one, and is counted from then on. */
export const create = (ports: CommandPorts) =>
  commandHandler('tag-patient', ports, async ({ params: { incidentId }, body, caller }, work) => {
    const major = await loadKnown(work, majorLifecycle, incidentId);
    await refuseForeignMajor(work, caller, { incidentId, major });
    if (body.patientId !== undefined) await refuseStranger(work, body.patientId, { incidentId, major });
    const patientId = body.patientId ?? (await recordUnknown(work, { patientId: newId(ports.clock.now()), incidentId, major }));
    const { version } = await changeMajor(work, incidentId, { type: 'TagPatient', patientId, tag: body.tag }, toldAt(body));
    return { patientId, version };
  });

interface OfMajor {
  readonly incidentId: string;
  readonly major: KnownMajor;
}

const refuseStranger = async (work: UnitOfWork, patientId: string, { incidentId, major }: OfMajor): Promise<void> => {
  const patient = await loadKnown(work, patientLifecycle, patientId);
  if (patient.status === 'merged') throw new CommandRefused(`Cannot tag the patient: it was merged into "${patient.into}"`, { into: patient.into });
  const own = [incidentId, ...major.linkedIncidentIds];
  if (patient.incidentId === undefined || !own.includes(patient.incidentId)) throw new CommandRefused(`Cannot tag the patient: "${patientId}" is of none of the major incident's incidents`, { incidentIds: own });
};

const recordUnknown = async (work: UnitOfWork, { patientId, incidentId, major }: OfMajor & { readonly patientId: string }): Promise<string> => {
  await changeIncident(work, incidentId, { type: 'AddPatient', patientId });
  const { state } = await work.load(patientLifecycle, patientId);
  work.append(patientLifecycle, patientId, decidePatient({ type: 'RegisterPatient', mode: major.mode, incidentId }, state));
  return patientId;
};

export const handler = create({ clock, itemStore });
