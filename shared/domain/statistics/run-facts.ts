import type { KnownAssignment, RunEnding } from '../assignment/assignment.ts';
import type { PointFact, RunFacts } from './figure-row.ts';

/** What figures need of a run. */
export const runFactsOf = (assignmentId: string, run: KnownAssignment): RunFacts => ({
  assignmentId,
  unitId: run.unitId,
  stationId: run.stationId,
  standing: standingOf(run),
  points: run.status === 'queued' ? {} : pointsOf(run.points),
  ...patientsOf(run),
});

type Stamps = Exclude<KnownAssignment, { status: 'queued' }>['points'];

const pointsOf = (points: Stamps): RunFacts['points'] =>
  Object.fromEntries(Object.entries(points).map(([point, { at, source, atVerified }]): [string, PointFact] => [point, { at, source, verified: atVerified }]));

const standingOf = (run: KnownAssignment): RunFacts['standing'] => {
  if (run.status === 'queued') return 'queued';
  if (run.status === 'active') return 'underWay';
  return endingOf(run.ending);
};

const endingOf = (ending: RunEnding): RunFacts['standing'] => {
  if (ending.how !== 'completed' || ending.outcome.kind === 'aborted') return 'endedBefore';
  return ending.outcome.kind === 'empty' ? 'empty' : 'completed';
};

/** Whoever was gone when the crew came was not a patient of the run. */
const patientsOf = (run: KnownAssignment): Pick<RunFacts, 'patients' | 'transported'> => {
  if (run.status !== 'ended' || run.ending.how !== 'completed' || run.ending.outcome.kind !== 'patients') return { patients: 0, transported: 0 };
  const found = run.ending.outcome.patients.filter(({ outcome }) => outcome.kind !== 'gone');
  return { patients: found.length, transported: found.filter(({ outcome }) => outcome.kind === 'transported').length };
};
