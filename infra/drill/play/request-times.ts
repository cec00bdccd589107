import { percentile } from '#shared/domain/statistics/percentile.ts';

const TYPICAL_SLOW_PERCENT = 90;

/** How long requests took by the wall, which is what limits the intervals that a fast drill can tell. */
export interface RequestTimes {
  add(milliseconds: number): void;
  /** As nine in ten took at most, milliseconds; 0 before the first. */
  slow(): number;
  count(): number;
}

/** Keeps every time. */
export const requestTimes = (): RequestTimes => {
  const all: number[] = [];
  return {
    add: (milliseconds) => void all.push(milliseconds),
    slow: () => percentile(all, TYPICAL_SLOW_PERCENT) ?? 0,
    count: () => all.length,
  };
};
