import type { DrillFacts } from './drill-facts.ts';
import { overlapsOf } from './overlaps.ts';

const OVER = new Set(['handedOver', 'cancelled']);

/** What a drill is held to. */
export interface Judging {
  readonly plannedCalls: number;
  readonly toleranceMilliseconds: number;
  /** The unit that nobody may send, for the roster names no crew. */
  readonly withoutCrew?: string | undefined;
}

/** What the logs show to be wrong, in sentences; nothing when the drill has passed. */
export const judge = ({ calls, transferRuns, transfers }: DrillFacts, { plannedCalls, toleranceMilliseconds, withoutCrew }: Judging): readonly string[] => {
  const runs = [...calls.flatMap((call) => call.runs), ...transferRuns];
  return [
    ...(calls.length === plannedCalls ? [] : [`${plannedCalls - calls.length} call(s) never became an incident`]),
    ...calls.filter(({ status }) => status !== 'closed').map(({ incidentId, status }) => `Incident "${incidentId}" is not closed: it is ${status}`),
    ...calls.filter((call) => call.patientsWithoutOutcome > 0).map((call) => `Incident "${call.incidentId}" has ${call.patientsWithoutOutcome} patient(s) without an outcome`),
    ...runs.filter(({ ending }) => ending === undefined).map(({ assignmentId }) => `Run "${assignmentId}" has no outcome`),
    ...runs.filter(({ unitId }) => unitId === withoutCrew).map(({ assignmentId, unitId }) => `Unit "${unitId}" was sent on run "${assignmentId}" without a crew`),
    ...transfers.filter(({ status }) => !OVER.has(status)).map(({ transferId, status }) => `Transfer "${transferId}" never ended: it is ${status}`),
    ...overlapsOf(runs, toleranceMilliseconds).map(({ unitId, assignmentIds }) => `Unit "${unitId}" had two active assignments at once: "${assignmentIds.join('" and "')}"`),
  ];
};
