import type { ResponderDeclineReason } from '#shared/schemas/responder.ts';

/** Why a village doctor does not come; a test holds them to the schema. */
export const DECLINE_REASONS = ['with-a-patient', 'away', 'no-transport', 'off-duty', 'other'] as const satisfies readonly ResponderDeclineReason[];
