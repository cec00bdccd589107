import * as z from 'zod';
import { UnitCapability } from '#shared/schemas/capability.ts';
import { Cover, CoverLoss } from '#shared/schemas/cover.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { Priority } from '#shared/schemas/priority.ts';
import { OutOfServiceReason } from '#shared/schemas/reason.ts';
import { TravelTimeSource } from '#shared/schemas/travel-time.ts';
import { AmbulanceSet } from './ambulance-set.ts';
import { CallableNeighbour } from './callable-neighbour.ts';
import { RankReason } from './rank-reason.ts';
import { SecondUnit } from './second-unit.ts';

/** Where a unit is taken to be: a fresh fix, its last known one, or the station where it stands. */
export const PositionBasis = z.enum(['live', 'last-known', 'station']);
export type PositionBasis = z.infer<typeof PositionBasis>;

/** When a unit would be there. Seconds are whole; `etaSeconds` is activation and drive. */
export const Eta = z.strictObject({
  etaSeconds: z.number().int().min(0),
  activationSeconds: z.number().int().min(0),
  driveSeconds: z.number().int().min(0),
  meters: z.number().int().min(0),
  source: TravelTimeSource,
  /** True when the roads could not answer and the time is a guess. */
  degraded: z.boolean(),
});
export type Eta = z.infer<typeof Eta>;

/** How a unit can be sent: at once, or off a less urgent run, whose incident then waits so much longer. */
export const Sending = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('dispatch') }),
  z.strictObject({ how: z.literal('divert'), fromAssignmentId: Identifier, fromPriority: Priority.optional(), gainSeconds: z.number().int() }),
]);
export type Sending = z.infer<typeof Sending>;

/** A unit that could go, and why it stands where it stands. */
export const RankedUnit = z.strictObject({
  unitId: Identifier,
  callSign: z.string(),
  stationId: Identifier,
  sending: Sending,
  eta: Eta,
  basis: PositionBasis,
  /** How old the position is; missing for a unit at its station that sends none. */
  positionAgeSeconds: z.number().int().min(0).optional(),
  /** Whether it arrives within what is left of the target; missing where there is none. */
  inTarget: z.boolean().optional(),
  /** What is needed and it does not have; empty when it is capable. */
  lacking: z.array(UnitCapability).readonly(),
  /** Who loses cover if it goes now; missing where the roads could not tell. A unit on a run covers nobody, so diverting it costs none. */
  coverLoss: CoverLoss.optional(),
  /** Its crew refused this very order before: it stands behind all others. */
  refusedBefore: z.literal(true).optional(),
  /** Why it stands where it stands, the weightiest first. */
  reasons: z.array(RankReason).readonly(),
});
export type RankedUnit = z.infer<typeof RankedUnit>;

/** Why a unit is not in the list. */
export const LeftOutReason = z.enum(['off-duty', 'no-crew', 'out-of-service', 'on-scene', 'same-or-higher-priority', 'on-this-incident', 'no-gain', 'position-unknown', 'unreachable']);
export type LeftOutReason = z.infer<typeof LeftOutReason>;

/** A unit that is not in the list, and why, with what there is to say of it. */
export const LeftOutUnit = z.strictObject({
  unitId: Identifier,
  callSign: z.string(),
  because: LeftOutReason,
  /** Why it is out of service. */
  outOfService: OutOfServiceReason.optional(),
  /** How urgent the run is that it is on; missing where that is not known. */
  runPriority: Priority.optional(),
  /** By how much it would come later than a free unit, taken off its run; 0 when at the same time. */
  bySeconds: z.number().int().min(0).optional(),
});
export type LeftOutUnit = z.infer<typeof LeftOutUnit>;

/** What put the recommended unit first: its time, or cover within what the pack lets it cost. */
export const Decision = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('time') }),
  z.strictObject({ by: z.literal('cover'), fastestUnitId: Identifier, costsSeconds: z.number().int().min(0), keepsPeople: z.number().int().positive() }),
]);
export type Decision = z.infer<typeof Decision>;

/** What to send, with reasons; the first ranked unit is the recommendation. */
export const Recommendation = z.strictObject({
  /** When it was worked out, epoch milliseconds. */
  at: z.number().int(),
  /** What is left of the target, seconds; negative when it has passed. A transfer has none. */
  targetSecondsLeft: z.number().int().optional(),
  recommendedUnitId: Identifier.optional(),
  decision: Decision,
  /** Cover as it is now, before anybody goes; missing where the roads could not tell. */
  cover: Cover.optional(),
  /** Which version of the list of closed roads the times go by. */
  closuresVersion: z.number().int().min(0),
  /** Set when no unit is capable: what the recommended one lacks. */
  shortfall: z.array(UnitCapability).readonly(),
  ranked: z.array(RankedUnit).readonly(),
  leftOut: z.array(LeftOutUnit).readonly(),
  /** Which units go together where several are wanted; missing where one is enough. */
  set: AmbulanceSet.optional(),
  /** A second unit to send beside the recommended one, where something calls for it. */
  second: SecondUnit.optional(),
  /** Neighbouring centres to call, the soonest first, where nobody here can go, is capable, or comes in time. */
  neighbours: z.array(CallableNeighbour).readonly(),
  /** The substation nearest by road, always named. */
  homeStation: z.strictObject({ stationId: Identifier, driveSeconds: z.number().int(), degraded: z.boolean() }).optional(),
});
export type Recommendation = z.infer<typeof Recommendation>;
