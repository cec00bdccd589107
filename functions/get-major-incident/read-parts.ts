import { assignmentLifecycle } from '#shared/domain/assignment/assignment.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import type { MajorParts } from '#shared/domain/major/major-view.ts';
import type { KnownMajor } from '#shared/domain/major/major.ts';
import { patientLifecycle } from '#shared/domain/patient/patient.ts';
import { transferLifecycle } from '#shared/domain/transfer/transfer.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import { liveTransferKey } from '#shared/store/keys.ts';
import { loadLog } from '#shared/store/log.ts';

interface Major {
  readonly centre: string;
  readonly incidentId: string;
  readonly major: KnownMajor;
}

/** Everything that a major incident's view is made of, each by a consistent read of its log. */
export const readParts = async (store: ItemStore, { centre, incidentId, major }: Major) => {
  const incidents = await Promise.all(
    [incidentId, ...major.linkedIncidentIds].map(async (id) => {
      const { state: incident, version } = await loadLog(store, { centre, lifecycle: incidentLifecycle, id });
      return { id, version, incident };
    }),
  );
  const known = incidents.flatMap(({ incident }) => (incident.status === 'absent' ? [] : [incident]));
  const runIds = known.flatMap(({ runs }) => runs.map(({ assignmentId }) => assignmentId));
  // A tag may stand on a patient who was merged into another since, and is listed by no incident any more.
  const patientIds = [...new Set([...known.flatMap(({ patients }) => patients.map(({ patientId }) => patientId)), ...major.tags.map(({ patientId }) => patientId)])];
  const [runs, patients] = await Promise.all([
    Promise.all(runIds.map(async (id) => ({ id, run: (await loadLog(store, { centre, lifecycle: assignmentLifecycle, id })).state }))),
    Promise.all(patientIds.map(async (id) => readPatient(store, centre, id))),
  ]);
  return { major, incidents, runs, patients } satisfies MajorParts;
};

const readPatient = async (store: ItemStore, centre: string, id: string): Promise<MajorParts['patients'][number]> => {
  const [{ state: patient }, live] = await Promise.all([loadLog(store, { centre, lifecycle: patientLifecycle, id }), store.get(liveTransferKey(centre, id))]);
  if (!live) return { id, patient };
  const { state } = await loadLog(store, { centre, lifecycle: transferLifecycle, id: live.body });
  return { id, patient, transfer: { id: live.body, state } };
};
