import type { PostedSpecialist } from '#shared/schemas/centre.ts';

const MINUTE_MILLISECONDS = 60_000;
const MINUTES_A_DAY = 24 * 60;
/** China has one clock, eight hours before Greenwich. */
const CHINA_MINUTES = 8 * 60;
/** 1 January 1970 was a Thursday. */
const WEEKDAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const;

/** Whether a specialist of the pack's week is there at a moment (epoch milliseconds), by the clock in China. A posting that ends before it begins goes on past midnight, and is of the day on which it began. */
export const isPosted = ({ weekdays, from, to }: Pick<PostedSpecialist, 'weekdays' | 'from' | 'to'>, at: number): boolean => {
  const minutes = Math.floor(at / MINUTE_MILLISECONDS) + CHINA_MINUTES;
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const minuteOfDay = minutes % MINUTES_A_DAY;
  const isOn = (one: number): boolean => weekdays.includes(WEEKDAYS[one % WEEKDAYS.length]!);
  const [begins, ends] = [minuteOf(from), minuteOf(to)];
  if (begins < ends) return isOn(day) && begins <= minuteOfDay && minuteOfDay < ends;
  return (isOn(day) && begins <= minuteOfDay) || (isOn(day - 1) && minuteOfDay < ends);
};

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
