import type { Coordinate } from '#shared/schemas/coordinate.ts';
import type { UnitPosition } from '#shared/schemas/position.ts';

/** A circle around a place that units come to and leave. */
export interface PlaceFence {
  /** Such as `station.xiezhou`: kind and id of the place. */
  readonly id: string;
  readonly center: Coordinate;
  readonly radiusMeters: number;
}

/** A service beside the store that follows units and tells when one enters or leaves a fence. */
export interface UnitTracker {
  /** Tells where units of a centre were; older fixes of a unit do no harm. @throws when the service took not all of them */
  follow(centre: string, positions: readonly UnitPosition[]): Promise<void>;
  /** Draws or moves a fence. */
  fence(centre: string, fence: PlaceFence): Promise<void>;
}
