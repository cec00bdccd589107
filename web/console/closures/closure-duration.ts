/** How long a road stays closed, as the room says it: nobody knows the minute at which a flood ends. */
export const CLOSURE_DURATIONS = ['open-ended', 'one-hour', 'four-hours', 'one-day'] as const;
export type ClosureDuration = (typeof CLOSURE_DURATIONS)[number];

const HOURS: Readonly<Record<Exclude<ClosureDuration, 'open-ended'>, number>> = { 'one-hour': 1, 'four-hours': 4, 'one-day': 24 };
const MS_PER_HOUR = 3_600_000;

/** When it opens again by itself, epoch milliseconds; nothing for a closure until further notice. */
export const untilOf = (duration: ClosureDuration, now: number): number | undefined => (duration === 'open-ended' ? undefined : now + HOURS[duration] * MS_PER_HOUR);
