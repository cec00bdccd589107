import { DEFAULT_RULES } from '#infra/centres/pack/default-settings.ts';
import type { FigureSettings } from '#shared/domain/statistics/definition.ts';
import type { CallRow, IncidentRow, PointFact, RunFacts } from '#shared/domain/statistics/figure-row.ts';
import type { Asked } from '#shared/domain/statistics/report.ts';
import type { Source } from '#shared/schemas/source.ts';
import type { TimePoint } from '#shared/schemas/time-point.ts';
import { minute } from './builders.ts';

const settings: FigureSettings = DEFAULT_RULES;

/** A point so many minutes after the story began. */
export const stamped = (minutes: number, source: Source = 'crew'): PointFact => ({ at: minute(minutes), source, verified: true });

/** A completed run with one patient taken to a facility, whose points (minutes) a crew stamped. */
export const runWith = (points: Partial<Record<TimePoint, number>>, said: Partial<RunFacts> = {}): RunFacts => ({
  assignmentId: 'run-1',
  unitId: 'unit-1',
  stationId: 'station-1',
  standing: 'completed',
  points: Object.fromEntries(Object.entries(points).map(([point, minutes]) => [point, stamped(minutes)])),
  patients: 1,
  transported: 1,
  ...said,
});

/** A closed incident, answered and opened as the story begins. */
export const incidentWith = (runs: readonly RunFacts[], said: Partial<IncidentRow> = {}): IncidentRow => ({
  kind: 'incident',
  id: 'incident-1',
  at: minute(0),
  mode: 'real',
  townshipId: 'xiezhou',
  countyId: 'yanhu',
  isClosed: true,
  answered: stamped(0, 'telephony'),
  opened: stamped(0, 'console'),
  runs,
  ...said,
});

/** A call that rang as the story begins, and was answered after so many seconds. */
export const callAnsweredAfter = (seconds: number | undefined, said: Partial<CallRow> = {}): CallRow => ({
  kind: 'call',
  id: 'call-1',
  at: minute(0),
  mode: 'real',
  standing: seconds === undefined ? 'abandoned' : 'answered',
  rang: stamped(0, 'telephony'),
  ...(seconds !== undefined && { answered: stamped(seconds / 60, 'telephony') }),
  ...said,
});

/** A day of real work from the story's beginning. */
export const aDay: Asked = { from: minute(0), to: minute(24 * 60), mode: 'real', settings };
