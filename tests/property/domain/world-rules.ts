import type { Assignment } from '#shared/domain/assignment/assignment.ts';
import type { KnownIncident } from '#shared/domain/incident/incident.ts';
import { isLiveTransfer } from '#shared/domain/transfer/transfer.ts';
import type { Standing, WorldState } from '#tests/support/given-world.ts';

/** What must be true of a centre at any moment: each rule names those who break it. */
type Rule = (world: WorldState) => readonly string[];

const runsOf = ({ runs }: WorldState, status: Assignment['status'], unitId: string): readonly string[] =>
  runs.filter(({ state }) => state.status !== 'absent' && state.status === status && state.unitId === unitId).map(({ id }) => id);

const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();
const isSame = (one: readonly string[], other: readonly string[]): boolean => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const knownIncidents = ({ incidents }: WorldState): readonly Standing<KnownIncident>[] =>
  incidents.flatMap(({ state, ...standing }) => (state.status === 'absent' ? [] : [{ ...standing, state }]));

/** No unit has two active runs, and its one active run is the one that it knows of. */
const oneActiveRunAUnit: Rule = (world) =>
  world.units
    .filter(({ id, state }) => !isSame(runsOf(world, 'active', id), state.status === 'assigned' ? [state.assignmentId] : []))
    .map(({ id }) => id);

/** Each queued run is next on its unit, once, and nothing else is. */
const noNextIsLost: Rule = (world) =>
  world.units.filter(({ id, state }) => !isSame(runsOf(world, 'queued', id), state.status === 'assigned' ? state.next : [])).map(({ id }) => id);

/** An incident lists each of its runs, in the state that the run is in. */
const incidentsKnowTheirRuns: Rule = (world) =>
  knownIncidents(world)
    .filter(({ id, state }) => {
      const listed = state.runs.map((run) => `${run.assignmentId} ${run.phase} ${run.unitId}`);
      const ordered = world.runs.flatMap(({ id: runId, state: run }) =>
        run.status !== 'absent' && run.purpose.kind === 'incident' && run.purpose.incidentId === id ? [`${runId} ${run.status} ${run.unitId}`] : [],
      );
      return !isSame(listed, ordered);
    })
    .map(({ id }) => id);

const eachIncidentHasAnOwner: Rule = (world) =>
  knownIncidents(world)
    .filter(({ state }) => state.owner === '')
    .map(({ id }) => id);

/** An open incident waits exactly while no unit is on its way to it; a closed one has none. */
const waitingMeansNobodyIsComing: Rule = (world) =>
  knownIncidents(world)
    .filter(({ state }) => (state.status === 'active') !== state.runs.some((run) => run.phase === 'active'))
    .map(({ id }) => id);

/** A closed incident has no open run and no patient without an outcome. */
const closedMeansAllHaveOutcomes: Rule = (world) =>
  knownIncidents(world)
    .filter(({ state }) => state.status === 'closed')
    .filter(({ state }) => state.runs.some((run) => run.phase !== 'ended') || state.patients.some((patient) => patient.outcome === undefined))
    .map(({ id }) => id);

/** A patient has one live transfer at most, and a merged one none. */
const oneLiveTransferAPatient: Rule = (world) =>
  world.patients.filter(({ id, state }) => liveTransfersOf(world, id).length > (state.status === 'merged' ? 0 : 1)).map(({ id }) => id);

/** The live transfers of a patient, by id. */
export const liveTransfersOf = ({ transfers }: WorldState, patientId: string): readonly string[] =>
  transfers.filter(({ state }) => state.status !== 'absent' && state.patientId === patientId && isLiveTransfer(state)).map(({ id }) => id);

/** A live transfer that names a run is what that run is for, and the run is not over. */
const transfersKnowTheirRuns: Rule = (world) =>
  world.transfers
    .filter(({ id, state }) => {
      if (!isLiveTransfer(state) || !('assignmentId' in state)) return false;
      const run = world.runs.find((one) => one.id === state.assignmentId)?.state;
      return run === undefined || run.status === 'absent' || run.status === 'ended' || run.purpose.kind !== 'transfer' || run.purpose.transferId !== id;
    })
    .map(({ id }) => id);

const rules: Readonly<Record<string, Rule>> = {
  oneActiveRunAUnit,
  noNextIsLost,
  incidentsKnowTheirRuns,
  eachIncidentHasAnOwner,
  waitingMeansNobodyIsComing,
  closedMeansAllHaveOutcomes,
  oneLiveTransferAPatient,
  transfersKnowTheirRuns,
};

/** Every broken rule with who breaks it; nothing in a sound world. */
export const brokenRules = (world: WorldState): readonly string[] =>
  Object.entries(rules).flatMap(([name, rule]) => rule(world).map((id) => `${name}: ${id}`));
