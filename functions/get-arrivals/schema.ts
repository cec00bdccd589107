import * as z from 'zod';
import { PositionBasis } from '#shared/domain/recommendation/recommendation.ts';
import { Complaint } from '#shared/schemas/complaint.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Mode } from '#shared/schemas/mode.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { TravelTimeSource } from '#shared/schemas/travel-time.ts';

/** How far a run is that brings a patient: not yet on its way to the facility, on its way, or at its door. */
export const ArrivalPhase = z.enum(['notLeft', 'onTheWay', 'here']);
export type ArrivalPhase = z.infer<typeof ArrivalPhase>;

/** The drive from where the unit is taken to be; missing where no road leads there or nobody knows where it is. */
export const ArrivalDrive = z.strictObject({
  driveSeconds: z.number().int().min(0),
  meters: z.number().int().min(0),
  source: TravelTimeSource,
  degraded: z.boolean(),
  basis: PositionBasis,
  /** How old the position is; missing for a unit at its station that sends none. */
  positionAgeSeconds: z.number().int().min(0).optional(),
});
export type ArrivalDrive = z.infer<typeof ArrivalDrive>;

/** A run that is bound for the facility. It says what is the matter, and not who it is. */
export const Arrival = z.strictObject({
  assignmentId: Identifier,
  unitId: Identifier,
  phase: ArrivalPhase,
  mode: Mode,
  priority: Priority.optional(),
  complaint: Complaint.optional(),
  /** The transfer that it makes, where it makes one. */
  transferId: Identifier.optional(),
  /** Missing once it is here. */
  drive: ArrivalDrive.optional(),
});
export type Arrival = z.infer<typeof Arrival>;

/** What is bound for one facility now, as of the server's time (epoch milliseconds) and a list of closed roads. */
export const GetArrivalsResponse = z.strictObject({
  at: z.number().int(),
  closuresVersion: z.number().int().min(0),
  arrivals: z.array(Arrival).readonly(),
});
