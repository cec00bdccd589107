/** China keeps one time, eight hours ahead of UTC, and no summer time since 1991. */
const UTC_OFFSET_HOURS = 8;
const MS_PER_HOUR = 3_600_000;
const HOURS_PER_WEEK = 168;
/** Epoch milliseconds began on a Thursday. */
const EPOCH_HOUR_OF_WEEK = 3 * 24;

/** The hour of the week at a moment (epoch milliseconds), from Monday 0:00 in China. */
export const hourOfWeekAt = (at: number): number => (Math.floor(at / MS_PER_HOUR) + UTC_OFFSET_HOURS + EPOCH_HOUR_OF_WEEK) % HOURS_PER_WEEK;
