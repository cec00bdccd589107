import { TimePoint } from '#shared/schemas/time-point.ts';
import type { TimePoints } from './assignment.ts';

/** Two points of a run that contradict its order: kept as told, shown, and left out of figures. */
export interface NegativeInterval {
  readonly from: TimePoint;
  readonly to: TimePoint;
  readonly milliseconds: number;
}

/** Each known point that happened before the known point that precedes it. */
export const negativeIntervals = (points: TimePoints): readonly NegativeInterval[] => {
  const known = TimePoint.options.flatMap((point) => {
    const stamp = points[point];
    return stamp ? [{ point, at: stamp.at }] : [];
  });
  return known.flatMap((later, index) => {
    const earlier = known[index - 1];
    return earlier && later.at < earlier.at ? [{ from: earlier.point, to: later.point, milliseconds: later.at - earlier.at }] : [];
  });
};
