import type { Presence } from '#shared/schemas/presence.ts';

/** The others who have an incident before them at a moment, epoch milliseconds, in the order of their names. */
export const othersAt = (presences: readonly Presence[], { incidentId, userId, now }: { readonly incidentId: string; readonly userId: string; readonly now: number }): readonly string[] =>
  presences
    .filter((one) => one.incidentId === incidentId && one.userId !== userId && one.until > now)
    .map((one) => one.userId)
    .sort();
