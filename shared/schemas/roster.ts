import * as z from 'zod';
import { FacilityCapability } from './capability.ts';
import { Crew } from './crew.ts';
import { Identifier } from './identifier.ts';

/** From a moment up to another, the end left out; epoch milliseconds. */
export const Period = z.strictObject({ from: z.number().int().positive(), to: z.number().int().positive() });
export type Period = z.infer<typeof Period>;

/** A shift 班次: which crew, at what level, on which unit, at which station, from when to when. */
export const Shift = z.strictObject({ ...Period.shape, unitId: Identifier, stationId: Identifier, ...Crew.shape });
export type Shift = z.infer<typeof Shift>;

/** A posted specialist 县聘乡用 at a facility, by what the facility can do while the specialist is there. */
export const Posting = z.strictObject({ ...Period.shape, facilityId: Identifier, capability: FacilityCapability });
export type Posting = z.infer<typeof Posting>;

/** The crew of a unit at an instant: signed in on it, or named by the roster alone; none where a roster names nobody; unknown where there is none for the hour. */
export const CrewOfHour = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('signed-in'), ...Crew.shape, since: z.number() }),
  z.strictObject({ how: z.literal('rostered'), ...Crew.shape, stationId: Identifier, since: z.number(), until: z.number() }),
  z.strictObject({ how: z.literal('none') }),
  z.strictObject({ how: z.literal('unknown') }),
]);
export type CrewOfHour = z.infer<typeof CrewOfHour>;
