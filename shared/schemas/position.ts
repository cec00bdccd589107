import * as z from 'zod';
import { Coordinate } from './coordinate.ts';
import { Identifier } from './identifier.ts';
import { Source } from './source.ts';

/** Where a unit was last seen. */
export const UnitPosition = z.strictObject({
  unitId: Identifier,
  position: Coordinate,
  /** When it was there, epoch milliseconds; a report of an older time never replaces it. */
  at: z.number().int(),
  accuracyMeters: z.number().min(0).optional(),
  headingDegrees: z.number().min(0).max(360).optional(),
  speedMetersPerSecond: z.number().min(0).optional(),
  source: Source,
});
export type UnitPosition = z.infer<typeof UnitPosition>;
