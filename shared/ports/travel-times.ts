import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { ClosuresInForce } from '#shared/schemas/road-closure.ts';
import type { TravelStart, TravelTime } from '#shared/schemas/travel-time.ts';

/** A question of travel: from each of these places to that one, leaving at `at` (epoch milliseconds), while these roads are closed. */
export interface TravelQuestion {
  readonly centre: string;
  readonly closures: ClosuresInForce;
  readonly from: readonly TravelStart[];
  readonly to: Coordinate;
  readonly at: number;
}

/** Road times for ambulances. It never fails: what roads cannot answer, the straight line does, marked degraded. */
export interface TravelTimes {
  /** One answer for each place of `from`, in its order. A failure is never a time of 0. */
  travelTimes(question: TravelQuestion): Promise<readonly TravelTime[]>;
}
