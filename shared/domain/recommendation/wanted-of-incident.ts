import { MOST_AMBULANCES, type AmbulancesWanted } from '#shared/schemas/wanted-ambulances.ts';
import type { KnownIncident } from '../incident/incident.ts';
import type { IncidentRun } from '../incident/incident-run.ts';

/**
 * The ambulances that an incident needs altogether: what somebody said, else one a patient who has no outcome yet, the first of them
 * able to do what the incident needs. Nothing where one is enough.
 */
export const wantedOf = ({ ambulances, needs, patients }: Pick<KnownIncident, 'ambulances' | 'needs' | 'patients'>): AmbulancesWanted => {
  if (ambulances) return ambulances;
  const waiting = Math.min(MOST_AMBULANCES, patients.filter(({ outcome }) => outcome === undefined).length);
  return waiting < 2 ? [] : [{ count: 1, needs }, { count: waiting - 1, needs: [] }];
};

/** The units that count among those wanted: on their way, there, coming next, or gone with a patient where a number was said. */
export const servingUnits = ({ runs, ambulances }: Pick<KnownIncident, 'runs' | 'ambulances'>): readonly string[] => [
  ...new Set(runs.filter((run) => run.phase !== 'ended' || (ambulances !== undefined && tookPatients(run))).map(({ unitId }) => unitId)),
];

const tookPatients = (run: Extract<IncidentRun, { phase: 'ended' }>): boolean => run.ending.how === 'completed' && run.ending.outcome.kind === 'patients';
