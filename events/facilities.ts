import * as z from 'zod';
import { FacilityStatus } from '#shared/schemas/facility-status.ts';
import { Identifier } from '#shared/schemas/identifier.ts';
import { event } from './event.ts';

/** A facility takes patients as usual, is full, or asks to be passed by 收治状态. */
export const FacilityStatusSet = event('FacilityStatusSet', { facilityId: Identifier, status: FacilityStatus });

/** All that can happen to a centre's list of what its facilities take. */
export const FacilitiesEvent = z.discriminatedUnion('type', [FacilityStatusSet]);
export type FacilitiesEvent = z.infer<typeof FacilitiesEvent>;
