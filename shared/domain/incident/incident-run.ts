import * as z from 'zod';
import { AssignmentEnding } from '#events/incident.ts';
import { Identifier } from '#shared/schemas/identifier.ts';

/** A unit's part in an incident. */
export const IncidentRun = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('queued'), assignmentId: Identifier, unitId: Identifier, stationId: Identifier.optional() }),
  z.strictObject({ phase: z.literal('active'), assignmentId: Identifier, unitId: Identifier, stationId: Identifier.optional() }),
  z.strictObject({ phase: z.literal('ended'), assignmentId: Identifier, unitId: Identifier, ending: AssignmentEnding }),
]);
export type IncidentRun = z.infer<typeof IncidentRun>;

/** The runs of an incident, with one of them changed or added; the last that moved stands last. */
export const withRun = (runs: readonly IncidentRun[], run: IncidentRun): readonly IncidentRun[] => [
  ...runs.filter((other) => other.assignmentId !== run.assignmentId),
  run,
];

/** Whether an ended run means that somebody was there: refused, diverted and the like leave the caller waiting. */
export const broughtHelp = (ending: AssignmentEnding): boolean => {
  if (ending.how !== 'completed') return false;
  return ending.outcome.kind !== 'aborted' || ending.outcome.reason === 'call-withdrawn';
};
