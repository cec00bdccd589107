import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { TravelStart } from '#shared/schemas/travel-time.ts';

/** West, south, east, north, degrees. */
export type AvoidedBox = readonly [number, number, number, number];

/** A question of travel with the traffic of this moment; no way may lead through the boxes. */
export interface TrafficQuestion {
  readonly from: readonly TravelStart[];
  readonly to: Coordinate;
  readonly avoid: readonly AvoidedBox[];
}

/** One way with traffic, whole numbers. */
export interface TrafficDrive {
  readonly milliseconds: number;
  readonly meters: number;
}

/** A service that knows the traffic. Opt-in: the centre's own roads answer where there is none, or none in time. */
export interface LiveTraffic {
  /** One answer for each of `from`, in its order; nothing where it found no way, or only one through a box. @throws what the service says, or that it was given up */
  drives(question: TrafficQuestion, signal: AbortSignal): Promise<readonly (TrafficDrive | undefined)[]>;
}
