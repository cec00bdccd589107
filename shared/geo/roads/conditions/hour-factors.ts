import * as z from 'zod';
import { ROAD_CLASSES } from '../road-class.ts';

/** Hours of a week, from Monday 0:00 local time. */
export const HOURS_PER_WEEK = 168;

/** How much longer a road of a class takes than the profile says, by hour of the week: 1.2 is a fifth longer. A class left out is as it is. */
export const HourFactors = z.strictObject({
  name: z.string().min(1),
  /** Where the figures come from, for a reader. */
  source: z.string(),
  classes: z.partialRecord(z.enum(ROAD_CLASSES), z.array(z.number().min(0.2).max(5)).length(HOURS_PER_WEEK).readonly()),
});
export type HourFactors = z.infer<typeof HourFactors>;

/** The factor of each class at an hour of the week, by its place in ROAD_CLASSES. */
export const paceAt = (factors: HourFactors, hourOfWeek: number): Float64Array => {
  if (!Number.isInteger(hourOfWeek) || hourOfWeek < 0 || hourOfWeek >= HOURS_PER_WEEK) throw new RangeError(`Cannot take factors: the hour of the week is ${hourOfWeek}`);
  return Float64Array.from(ROAD_CLASSES, (roadClass) => factors.classes[roadClass]?.[hourOfWeek] ?? 1);
};
