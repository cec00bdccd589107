import * as z from 'zod';
import { CentreName, Identifier } from './identifier.ts';

/** The groups of people at the centre; 值班长 (supervisor) is where escalation ends. */
export const Role = z.enum(['dispatcher', 'supervisor', 'crew', 'station', 'facility', 'responder', 'manager', 'administrator']);
export type Role = z.infer<typeof Role>;

/** Who is asking, as the token's verified claims bind them. */
export const Caller = z.strictObject({
  userId: z.string().min(1).max(128),
  role: Role,
  centre: CentreName,
  countyId: Identifier.optional(),
  unitId: Identifier.optional(),
  stationId: Identifier.optional(),
  facilityId: Identifier.optional(),
  responderId: Identifier.optional(),
});
export type Caller = z.infer<typeof Caller>;
