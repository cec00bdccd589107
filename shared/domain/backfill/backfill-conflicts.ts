import type { BackfillConflict, BackfilledOrder } from '#shared/schemas/backfill.ts';
import type { Assignment } from '../assignment/assignment.ts';
import type { KnownIncident } from '../incident/incident.ts';
import { overlap, type BusyTime } from '../unit/busy-times.ts';
import { isAvailable, type Unit } from '../unit/unit.ts';
import { contradictingTimes, timesInTheFuture } from './contradicting-times.ts';

/** What the record holds of whatever an order names. */
export interface Known {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly incident: KnownIncident;
  readonly unit: Unit;
  /** When the unit had runs, around the order's times. */
  readonly busy: readonly BusyTime[];
  /** The run of this very order, where it was entered before. */
  readonly run: Assignment;
}

/** Everything that an order contradicts; nothing where it may be entered. */
export const backfillConflicts = (order: BackfilledOrder, known: Known): readonly BackfillConflict[] => [
  ...timesInTheFuture(order, known.now),
  ...contradictingTimes(order, pointsOf(known.run)),
  ...againstRun(order, known),
  ...againstUnit(order, known),
  ...againstIncident(order, known),
];

const pointsOf = (run: Assignment) => (run.status === 'active' || run.status === 'ended' ? run.points : {});

/** Of an order that was entered before, the first telling of each point stands, and so does its end. */
const againstRun = ({ points, ending, orderedAt }: BackfilledOrder, { run }: Known): readonly BackfillConflict[] => {
  const known = pointsOf(run);
  const otherwise = [{ point: 'notified' as const, at: orderedAt }, ...points].flatMap(({ point, at }): readonly BackfillConflict[] => {
    const stamp = known[point];
    return stamp && stamp.at !== at ? [{ kind: 'told-otherwise', point, at, recorded: stamp.at }] : [];
  });
  const isOtherEnd = run.status === 'ended' && ending !== undefined && (run.ending.how !== ending.how || run.endedAt !== ending.at);
  return isOtherEnd ? [...otherwise, { kind: 'ended-otherwise', how: run.ending.how, endedAt: run.endedAt }] : otherwise;
};

/** One unit, one run: at these times, and now where the run goes on. */
const againstUnit = ({ orderId, orderedAt, ending }: BackfilledOrder, { unit, busy, run }: Known): readonly BackfillConflict[] => {
  const isOver = ending ?? (run.status === 'ended' ? { at: run.endedAt } : undefined);
  const others = busy.filter((time) => time.assignmentId !== orderId && overlap(time, { from: orderedAt, to: isOver?.at }));
  if (others.length > 0) return others.map(({ assignmentId, from, to }) => ({ kind: 'unit-on-another-run', assignmentId, from: Math.round(from), ...(to !== undefined && { to: Math.round(to) }) }));
  return run.status === 'absent' && !isOver && !isAvailable(unit) ? [{ kind: 'unit-not-free', status: unit.status }] : [];
};

const againstIncident = ({ orderId, orderedAt, ending }: BackfilledOrder, { incident }: Known): readonly BackfillConflict[] => {
  if (incident.runs.some(({ assignmentId, phase }) => assignmentId === orderId && phase === 'ended')) return [];
  const early: readonly BackfillConflict[] = orderedAt < incident.answeredAt ? [{ kind: 'before-incident', answeredAt: incident.answeredAt }] : [];
  const isClosed = incident.status === 'closed' && (ending === undefined || ending.at > incident.closedAt);
  const closed: readonly BackfillConflict[] = isClosed ? [{ kind: 'incident-closed', closedAt: incident.closedAt }] : [];
  return [...early, ...closed, ...strangersOf(ending, incident)];
};

const strangersOf = (ending: BackfilledOrder['ending'], { patients }: KnownIncident): readonly BackfillConflict[] => {
  const told = ending?.how === 'completed' && ending.outcome.kind === 'patients' ? ending.outcome.patients : [];
  return told.flatMap(({ patientId }): readonly BackfillConflict[] => {
    const own = patients.find((one) => one.patientId === patientId);
    return own && !own.outcome ? [] : [{ kind: 'patient-otherwise', patientId }];
  });
};
