import * as z from 'zod';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { Source } from '#shared/schemas/source.ts';
import { TimePoint } from '#shared/schemas/time-point.ts';

/** When a point happened (epoch milliseconds), who stamped it, and whether on a clock whose offset is known. */
export const PointFact = z.strictObject({ at: z.number(), source: Source, verified: z.boolean() });
export type PointFact = z.infer<typeof PointFact>;

/** A run as figures see it. `endedBefore`: called off, refused, diverted, broken down or aborted, so that what it never reached is not missing. */
export const RunFacts = z.strictObject({
  assignmentId: Identifier,
  unitId: Identifier,
  stationId: Identifier,
  standing: z.enum(['queued', 'underWay', 'completed', 'empty', 'endedBefore']),
  points: z.partialRecord(TimePoint, PointFact),
  /** Whom it found, and how many of them it took to a facility. */
  patients: z.number().int().min(0),
  transported: z.number().int().min(0),
});
export type RunFacts = z.infer<typeof RunFacts>;

const place = { townshipId: Identifier.optional(), countyId: Identifier.optional() };
/** `at` decides the period, the day and the hour in which a row counts, epoch milliseconds. */
const row = { id: Identifier, at: z.number(), mode: Mode, ...place };

/** A call, from the ring on. */
export const CallRow = z.strictObject({
  kind: z.literal('call'),
  ...row,
  standing: z.enum(['open', 'answered', 'abandoned']),
  rang: PointFact,
  answered: PointFact.optional(),
  /** When the caller gave up. */
  endedAt: z.number().optional(),
  incidentId: Identifier.optional(),
});
export type CallRow = z.infer<typeof CallRow>;

/** An incident with all its runs. */
export const IncidentRow = z.strictObject({
  kind: z.literal('incident'),
  ...row,
  isClosed: z.boolean(),
  priority: Priority.optional(),
  /** Of the first call about it, where it came by telephone. */
  rang: PointFact.optional(),
  answered: PointFact,
  opened: PointFact,
  runs: z.array(RunFacts).readonly(),
});
export type IncidentRow = z.infer<typeof IncidentRow>;

/** A run that moves a patient along the chain: it counts as a sortie, and in no response time. */
export const TransferRow = z.strictObject({ kind: z.literal('transfer'), ...row, transferId: Identifier, run: RunFacts });
export type TransferRow = z.infer<typeof TransferRow>;

/** One compact row of the figures' read model; it holds ids and times, and nothing of any person. */
export const FigureRow = z.discriminatedUnion('kind', [CallRow, IncidentRow, TransferRow]);
export type FigureRow = z.infer<typeof FigureRow>;
