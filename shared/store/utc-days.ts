import { utcDayOf } from './snapshot.ts';

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** The UTC days (yyyy-mm-dd) that a period touches, its end (epoch milliseconds) excluded. */
export const utcDaysBetween = (from: number, to: number): readonly string[] => {
  const days: string[] = [];
  for (let at = from - (from % MILLISECONDS_A_DAY); at < to; at += MILLISECONDS_A_DAY) days.push(utcDayOf(at));
  return days;
};
