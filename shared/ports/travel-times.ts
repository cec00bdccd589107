import type { Coordinate } from '#shared/schemas/coordinate.ts';

/** Where a time came from; `straight-line` is a guess and always shown as degraded. */
export type TravelTimeSource = 'road-graph' | 'amazon-location' | 'straight-line';

/** One way to drive, whole numbers. A place that no road reaches has no time, and says so. */
export type TravelTime =
  | { readonly reachable: true; readonly milliseconds: number; readonly meters: number; readonly source: TravelTimeSource; readonly degraded: boolean }
  | { readonly reachable: false; readonly source: TravelTimeSource; readonly degraded: boolean };

/** A question of travel: from each of these places to that one, leaving at `at` (epoch milliseconds). */
export interface TravelQuestion {
  readonly centre: string;
  readonly from: readonly Coordinate[];
  readonly to: Coordinate;
  readonly at: number;
}

/** Road times for ambulances. It never fails: what roads cannot answer, the straight line does, marked degraded. */
export interface TravelTimes {
  /** One answer for each place of `from`, in its order. A failure is never a time of 0. */
  travelTimes(question: TravelQuestion): Promise<readonly TravelTime[]>;
}
