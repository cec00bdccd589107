import type { Candidate, Demand } from '#shared/domain/recommendation/candidate.ts';
import type { UnitCapability } from '#shared/schemas/capability.ts';
import type { Priority } from '#shared/schemas/priority.ts';

/** What is asked for: with nothing else told, one ambulance for an incident whose call was answered this moment. */
export const demanded = (told: Partial<Demand> = {}): Demand => ({
  at: 0,
  purposeId: 'incident-1',
  priority: 'II',
  needs: [],
  wanted: [],
  servingUnitIds: [],
  refusedByUnitIds: [],
  targetSecondsLeft: 900,
  activationSeconds: 0,
  coverMayCostSeconds: { II: 60, III: 180, IV: 180 },
  secondUnit: { priorities: [], brings: {} },
  ...told,
});

/** How one unit of a fleet stands. */
export interface UnitStanding {
  readonly seconds: number;
  readonly can?: readonly UnitCapability[];
  /** People of the township Longju who lose cover if it goes. */
  readonly loses?: number;
  /** On its way to something of this priority. */
  readonly onRunOf?: Priority;
}

/** A unit that takes so long by road, at its station or on a run. */
export const candidate = (id: string, { seconds, can = [], loses, onRunOf }: UnitStanding): Candidate => ({
  fleetUnit: { id, callSign: id, stationId: 'station', capabilities: can, provenance: 'proposed' },
  ...(onRunOf ? onRun(id, onRunOf) : { state: { status: 'atStation', stationId: 'station', standsAt: 'station' } }),
  place: { position: [111, 35], basis: 'station' },
  drive: { reachable: true, milliseconds: seconds * 1000, meters: seconds * 15, source: 'road-graph', degraded: false },
  ...(loses !== undefined && { coverLoss: loses === 0 ? { people: 0, townships: [] } : { people: loses, townships: [{ townshipId: 'longju', people: loses, before: loses, after: 0 }] } }),
});

const onRun = (unitId: string, priority: Priority): Pick<Candidate, 'state' | 'run'> => ({
  state: { status: 'assigned', stationId: 'station', assignmentId: `run-of-${unitId}`, next: [] },
  run: { status: 'active', unitId, stationId: 'station', purpose: { kind: 'incident', incidentId: 'another' }, priority, mode: 'real', orderedAt: 0, choice: {}, points: {} },
});
