import type { RefusalReason } from '#shared/schemas/reason.ts';

/** Why a crew refuses; a test holds them to the schema. */
export const REFUSAL_REASONS = ['crew-unfit', 'vehicle-unfit', 'equipment-missing', 'road-impassable', 'other'] as const satisfies readonly RefusalReason[];
