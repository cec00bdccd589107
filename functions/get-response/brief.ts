import { assignmentLifecycle, furthestPoint } from '#shared/domain/assignment/assignment.ts';
import { activeRuns, type KnownIncident } from '#shared/domain/incident/incident.ts';
import { incidentLifecycle } from '#shared/domain/incident/incident-lifecycle.ts';
import { sceneHazards } from '#shared/domain/incident/scene-hazards.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { ItemStore } from '#shared/ports/item-store.ts';
import type { PersonalKeys } from '#shared/ports/personal-keys.ts';
import { loadLog } from '#shared/store/log.ts';
import { readPersonalData, type Look } from '#shared/store/vault.ts';
import type { ResponseBriefing } from './schema.ts';

/** What reading an incident with what was said of it needs. */
export interface BriefingPorts {
  readonly clock: Clock;
  readonly itemStore: ItemStore;
  readonly personalKeys: PersonalKeys;
}

/** What whoever comes needs to know of an incident; the look is logged. */
export const brief = async (ports: BriefingPorts, incidentId: string, look: Look): Promise<ResponseBriefing | undefined> => {
  const { state: incident } = await loadLog(ports.itemStore, { centre: look.centre, lifecycle: incidentLifecycle, id: incidentId });
  if (incident.status === 'absent') return undefined;
  const { place, priority, assessment, needs, patients } = incident;
  const [caller, spoken, ambulances] = await Promise.all([
    incident.caller && readPersonalData(ports, incident.caller, look),
    place?.spoken && readPersonalData(ports, place.spoken, look),
    ambulancesOf(ports.itemStore, look.centre, incident),
  ]);
  const spokenPlace = spoken?.['spoken'];
  return {
    ...(place && { place }),
    ...(typeof spokenPlace === 'string' && { spokenPlace }),
    ...(caller && { caller }),
    ...(assessment && { complaint: assessment.complaint }),
    ...(priority && { priority }),
    needs,
    hazards: sceneHazards(incident),
    patients: patients.length,
    ambulances,
  };
};

const ambulancesOf = async (itemStore: ItemStore, centre: string, incident: KnownIncident): Promise<ResponseBriefing['ambulances']> => {
  const runs = await Promise.all(activeRuns(incident).map(async ({ assignmentId }) => loadLog(itemStore, { centre, lifecycle: assignmentLifecycle, id: assignmentId })));
  return runs.flatMap(({ state: run }) => {
    if (run.status !== 'active') return [];
    const { etaSeconds } = run.choice;
    return [{ unitId: run.unitId, point: furthestPoint(run.points), ...(etaSeconds !== undefined && { expectedAt: Math.round(run.orderedAt) + etaSeconds * 1000 }) }];
  });
};
