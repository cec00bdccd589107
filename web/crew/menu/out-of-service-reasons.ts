import type { OutOfServiceReason } from '#shared/schemas/reason.ts';

/** Why a unit cannot be sent; a test holds them to the schema. */
export const OUT_OF_SERVICE_REASONS = ['breakdown', 'refuelling', 'disinfection', 'restocking', 'meal', 'crew-unfit', 'other'] as const satisfies readonly OutOfServiceReason[];
