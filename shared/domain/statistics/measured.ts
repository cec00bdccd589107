import type { Mode } from '#shared/schemas/mode.ts';
import type { Priority } from '#shared/schemas/priority.ts';
import type { FigureDefinition, FigurePoint } from './definition.ts';
import type { FigureRow, IncidentRow, PointFact, RunFacts } from './figure-row.ts';

/** One thing that a figure measures: its points as far as known, where and when it counts, and what to open to see it. */
export interface Measured {
  readonly at: number;
  readonly mode: Mode;
  /** Whether what is not there may still come, will never come, or should have been told. */
  readonly standing: 'underWay' | 'endedBefore' | 'over';
  readonly points: Readonly<Partial<Record<FigurePoint, PointFact>>>;
  readonly townshipId?: string | undefined;
  readonly countyId?: string | undefined;
  readonly stationId?: string | undefined;
  readonly unitId?: string | undefined;
  readonly priority?: Priority | undefined;
  readonly callId?: string | undefined;
  readonly incidentId?: string | undefined;
  readonly assignmentId?: string | undefined;
}

/** What a figure measures in a row; nothing in a row of another kind. */
export const measuredIn = (row: FigureRow, definition: FigureDefinition): readonly Measured[] => {
  if (row.kind === 'call') return definition.of === 'call' ? [ofCall(row)] : [];
  if (row.kind === 'transfer') return [];
  if (definition.of === 'incident') return [ofIncident(row, definition)];
  return definition.of === 'run' ? row.runs.filter((run) => isMeasured(run, definition)).map((run) => ofRun(row, run)) : [];
};

const CALL_STANDING = { open: 'underWay', answered: 'over', abandoned: 'endedBefore' } as const;

const ofCall = ({ at, mode, townshipId, countyId, standing, rang, answered, id, incidentId }: Extract<FigureRow, { kind: 'call' }>): Measured => ({
  at,
  mode,
  townshipId,
  countyId,
  standing: CALL_STANDING[standing],
  points: { rang, ...(answered && { answered }) },
  callId: id,
  incidentId,
});

const aboutIncident = ({ at, mode, townshipId, countyId, priority, id }: IncidentRow) => ({ at, mode, townshipId, countyId, priority, incidentId: id });

/** The first run to come to the figure's end stands for its incident: one arrival counts once, however many ambulances came. */
const ofIncident = (row: IncidentRow, { to }: FigureDefinition): Measured => {
  const { rang, answered, opened } = row;
  const first = firstTo(row.runs, to);
  return {
    ...aboutIncident(row),
    standing: first ? 'over' : standingWithout(row),
    points: { ...(rang && { rang }), answered, opened, ...first?.points },
    stationId: first?.stationId,
    unitId: first?.unitId,
    assignmentId: first?.assignmentId,
  };
};

const firstTo = (runs: readonly RunFacts[], to: FigurePoint): RunFacts | undefined => {
  const atOf = (run: RunFacts): number => run.points[to as keyof RunFacts['points']]?.at ?? Infinity;
  const first = runs.reduce<RunFacts | undefined>((best, run) => (best === undefined || atOf(run) < atOf(best) ? run : best), undefined);
  return first && atOf(first) < Infinity ? first : undefined;
};

/** An incident that nobody reached is over, with a point missing, only if somebody was there. */
const standingWithout = ({ isClosed, runs }: IncidentRow): Measured['standing'] => {
  if (!isClosed) return 'underWay';
  return runs.some(({ standing }) => standing === 'completed' || standing === 'empty') ? 'over' : 'endedBefore';
};

/** An order that was never given is no run yet; a run that took nobody anywhere has no transport to measure. */
const isMeasured = (run: RunFacts, { transportsOnly }: FigureDefinition): boolean => {
  const wasGiven = run.standing !== 'queued' && Object.keys(run.points).length > 0;
  return wasGiven && (!transportsOnly || run.standing === 'underWay' || run.transported > 0);
};

const RUN_STANDING = { queued: 'underWay', underWay: 'underWay', completed: 'over', empty: 'over', endedBefore: 'endedBefore' } as const;

const ofRun = (row: IncidentRow, { standing, points, stationId, unitId, assignmentId }: RunFacts): Measured => ({
  ...aboutIncident(row),
  standing: RUN_STANDING[standing],
  points,
  stationId,
  unitId,
  assignmentId,
});
