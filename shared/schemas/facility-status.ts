import * as z from 'zod';
import { Identifier } from './identifier.ts';
import { FacilityStatusReason } from './reason.ts';

/** Why, and until when (epoch milliseconds) where that is known: from then on the facility is open without anybody's word. */
const limited = { reason: FacilityStatusReason, until: z.number().int().optional() };

/** Whether a facility takes patients 收治状态: as usual, no bed free for a transfer 满床, or ambulances are asked to pass by, too 分流. */
export const FacilityStatus = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('full'), ...limited }),
  z.strictObject({ kind: z.literal('diverting'), ...limited }),
]);
export type FacilityStatus = z.infer<typeof FacilityStatus>;

/** What a facility said of itself last, and when (epoch milliseconds). */
export const ToldFacilityStatus = z.strictObject({ facilityId: Identifier, status: FacilityStatus, since: z.number() });
export type ToldFacilityStatus = z.infer<typeof ToldFacilityStatus>;
