/** China keeps one time, eight hours ahead of UTC, and no summer time since 1991. */
const UTC_OFFSET_MILLISECONDS = 8 * 3_600_000;
const MILLISECONDS_AN_HOUR = 3_600_000;
/** The length of every day: China's clocks are never set. */
export const MILLISECONDS_A_DAY = 24 * MILLISECONDS_AN_HOUR;

/** yyyy-mm-dd of a moment (epoch milliseconds), as China's calendar has it. */
// eslint-disable-next-line no-restricted-globals -- formats a given time, does not read the clock
export const localDayOf = (at: number): string => new Date(at + UTC_OFFSET_MILLISECONDS).toISOString().slice(0, 10);

/** The hour of the day of a moment in China, 0 to 23. */
export const localHourOf = (at: number): number => Math.floor((at + UTC_OFFSET_MILLISECONDS) / MILLISECONDS_AN_HOUR) % 24;

/** When a day of China's calendar (yyyy-mm-dd) begins, epoch milliseconds; NaN for what is no day. */
export const startOfLocalDay = (day: string): number => {
  // eslint-disable-next-line no-restricted-globals -- reads a given time, not the clock
  const midnight = Date.parse(`${day}T00:00:00Z`) - UTC_OFFSET_MILLISECONDS;
  return localDayOfOrNothing(midnight) === day ? midnight : Number.NaN;
};

/** 31 February is no day, although it can be read as one of March. */
const localDayOfOrNothing = (at: number): string | undefined => (Number.isNaN(at) ? undefined : localDayOf(at));

/** The first moment of the day that a moment is in, epoch milliseconds. */
export const midnightBefore = (at: number): number => Math.floor((at + UTC_OFFSET_MILLISECONDS) / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY - UTC_OFFSET_MILLISECONDS;
