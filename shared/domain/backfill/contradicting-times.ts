import type { BackfillConflict, BackfilledOrder } from '#shared/schemas/backfill.ts';
import { TimePoint } from '#shared/schemas/time-point.ts';
import type { TimePoints } from '../assignment/assignment.ts';

/** How far the clock of whoever wrote it down may be ahead of ours. */
const CLOCK_AHEAD_MILLISECONDS = 60_000;

interface Told {
  readonly point: string;
  readonly at: number;
}

/** What is told of a run: the order, its points, its end. */
const toldOf = ({ orderedAt, points, ending }: BackfilledOrder): readonly Told[] => [
  { point: 'notified', at: orderedAt },
  ...points,
  ...(ending ? [{ point: ending.how === 'completed' ? 'available' : 'cancelled', at: ending.at }] : []),
];

/** The place of a point in a run; being called off comes after every other. */
const rankOf = ({ point }: Told): number => (point === 'cancelled' ? TimePoint.options.length : (TimePoint.options as readonly string[]).indexOf(point));

/** Times that have not come yet. */
export const timesInTheFuture = (order: BackfilledOrder, now: number): readonly BackfillConflict[] =>
  toldOf(order).flatMap(({ point, at }) => (at > now + CLOCK_AHEAD_MILLISECONDS ? [{ kind: 'in-the-future' as const, point, at }] : []));

/** Two that follow each other in the order of a run and not in time, what the record holds of it included; and a run called off with a patient on board. */
export const contradictingTimes = (order: BackfilledOrder, known: TimePoints): readonly BackfillConflict[] => {
  const told = toldOf(order);
  const others = TimePoint.options.flatMap((point): readonly Told[] => {
    const stamp = known[point];
    return stamp && !told.some((one) => one.point === point) ? [{ point, at: Math.round(stamp.at) }] : [];
  });
  const story = [...told, ...others].sort((one, other) => rankOf(one) - rankOf(other));
  return [...outOfOrder(story), ...calledOffOnTheWay(story)];
};

const outOfOrder = (story: readonly Told[]): readonly BackfillConflict[] =>
  story.flatMap((later, index): readonly BackfillConflict[] => {
    const earlier = story[index - 1];
    return earlier && later.at < earlier.at ? [{ kind: 'times-contradict', earlier: earlier.point, earlierAt: earlier.at, later: later.point, laterAt: later.at }] : [];
  });

const calledOffOnTheWay = (story: readonly Told[]): readonly BackfillConflict[] => {
  const calledOff = story.find(({ point }) => point === 'cancelled');
  const onBoard = story.find((one) => one.point !== 'cancelled' && rankOf(one) >= rankOf({ point: 'patientLoaded', at: 0 }));
  return calledOff && onBoard ? [{ kind: 'times-contradict', earlier: onBoard.point, earlierAt: onBoard.at, later: 'cancelled', laterAt: calledOff.at }] : [];
};
