import { clock } from '#ports/clock';
import { itemStore } from '#ports/item-store';
import { personalKeys } from '#ports/personal-keys';
import { routes } from '#shared/api/routes.ts';
import { refuseForeignIncident } from '#shared/domain/access/own-only.ts';
import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { NotFound } from '#shared/domain/not-found.ts';
import { patientLifecycle, type Patient } from '#shared/domain/patient/patient.ts';
import { httpHandler } from '#shared/middleware/http-handler.ts';
import { loadLog } from '#shared/store/log.ts';
import { readPersonalData, type Look } from '#shared/store/vault.ts';
import { readResponses } from './read-responses.ts';
import { readTimeline } from './read-timeline.ts';
import type { ReadingPorts } from './reading-ports.ts';

/** An incident whole: state, runs, patients, story, and what was said, for those whom it concerns; the look is logged. */
export const create = (ports: ReadingPorts) =>
  httpHandler('get-incident', routes['get-incident'], async ({ params: { centre, incidentId }, caller }) => {
    const { state: incident, version } = await loadLog(ports.itemStore, { centre, lifecycle: incidentLifecycle, id: incidentId });
    if (incident.status === 'absent') throw new NotFound('incident', incidentId);
    refuseForeignIncident(caller, incident);
    const look = { centre, by: caller.userId, why: `incident ${incidentId}` };
    const runIds = incident.runs.map((run) => run.assignmentId);
    const patientIds = incident.patients.map((patient) => patient.patientId);
    const [assignments, patients, said, spoken, timeline] = await Promise.all([
      Promise.all(runIds.map(async (id) => readRun(ports, centre, id))),
      Promise.all(patientIds.map(async (id) => readPatient(ports, look, id))),
      incident.caller && readPersonalData(ports, incident.caller, look),
      incident.place?.spoken && readPersonalData(ports, incident.place.spoken, look),
      readTimeline(ports.itemStore, centre, { incidentId, callIds: incident.callIds, runIds, patientIds, responseIds: incident.responders?.map(({ responseId }) => responseId) ?? [] }),
    ]);
    const responses = await readResponses(ports.itemStore, { centre, incident, runs: assignments.map(({ assignment }) => assignment) });
    const spokenPlace = spoken?.['spoken'];
    return {
      id: incidentId,
      version,
      incident,
      assignments,
      patients,
      ...(responses && { responses }),
      ...(said && { caller: said }),
      ...(typeof spokenPlace === 'string' && { spokenPlace }),
      timeline,
    };
  });

const readRun = async ({ itemStore }: ReadingPorts, centre: string, id: string) => {
  const { state: assignment, version } = await loadLog(itemStore, { centre, lifecycle: assignmentLifecycle, id });
  return { id, version, assignment };
};

const readPatient = async (ports: ReadingPorts, look: Look, id: string) => {
  const { state: patient, version } = await loadLog(ports.itemStore, { centre: look.centre, lifecycle: patientLifecycle, id });
  const identity = await identityOf(ports, look, patient);
  return { id, version, patient, ...(identity && { identity }) };
};

const identityOf = async (ports: ReadingPorts, look: Look, patient: Patient) =>
  patient.status === 'identified' ? readPersonalData(ports, patient.identity, look) : undefined;

export const handler = create({ clock, itemStore, personalKeys });
